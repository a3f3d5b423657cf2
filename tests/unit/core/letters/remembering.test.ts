import { remembering } from '../../../../src/core/letters/remembering';

/** Asks for each text in turn; gives those that had to be worked out. */
function workedOut(...texts: readonly string[]): string[] {
  const asked: string[] = [];
  const upper = remembering(
    (text) => {
      asked.push(text);
      return text.toUpperCase();
    },
    3,
    2,
  );
  for (const text of texts) expect(upper(text)).toBe(text.toUpperCase());
  return asked;
}

it.each<[name: string, texts: readonly string[], asked: readonly string[]]>([
  ['a text is worked out once', ['ab', 'ab', 'ab'], ['ab']],
  ['another text for itself', ['ab', 'cd', 'ab', 'cd'], ['ab', 'cd']],
  ['also where nothing comes of it', ['', ''], ['']],
  ['as long as it may be', ['abc', 'abc'], ['abc']],
  ['what is longer is worked out each time', ['abcd', 'abcd'], ['abcd', 'abcd']],
  ['what comes when no more are kept, too', ['a', 'b', 'c', 'c'], ['a', 'b', 'c', 'c']],
  ['those that are kept stay', ['a', 'b', 'c', 'a', 'b'], ['a', 'b', 'c']],
  ['a long one takes nobody’s place', ['abcd', 'a', 'b', 'a', 'b'], ['abcd', 'a', 'b']],
])('%s', (_name, texts, asked) => {
  expect(workedOut(...texts)).toEqual(asked);
});
