import { createContext, runInContext } from 'node:vm';
import { withScriptRun } from '../../../desk/server/scriptRunShim';

interface Posted {
  readonly kind: string;
  readonly id: number;
  readonly functionName: string;
  readonly args: unknown;
}

/** A frame with the shim in it: what it posts to the page, and how the page answers. */
function frame() {
  const posted: Posted[] = [];
  const listeners: ((event: object) => void)[] = [];
  const logged: unknown[] = [];
  const parent = { postMessage: (message: Posted) => posted.push(structuredClone(message)) };
  const context = createContext({
    parent,
    console: { error: (error: unknown) => logged.push(error) },
    addEventListener: (_: string, listener: (event: object) => void) => listeners.push(listener),
    seen: [],
  });
  const script = /<script>(.*)<\/script>/s.exec(withScriptRun(''))?.[1] ?? '';
  runInContext(script, context);
  const run = (code: string): unknown => runInContext(code, context);
  const answer = (id: number, answered: object, source: object = parent) => {
    for (const listener of listeners) listener({ source, data: { kind: 'returned', id, answer: answered } });
  };
  return { posted, run, answer, logged, seen: () => JSON.parse(JSON.stringify(run('seen'))) as unknown };
}

const returned = (result: unknown) => ({ ok: true, value: { result } });

it('sends a call with a copy of its arguments, and hands the result and the user object back', () => {
  const { posted, run, answer, seen } = frame();
  run(
    `google.script.run.withSuccessHandler((...args) => seen.push(args)).withUserObject('u').count([1, { a: undefined, b: null }, undefined], 'x')`,
  );
  expect(posted).toEqual([{ kind: 'call', id: 1, functionName: 'count', args: [[1, { b: null }, null], 'x'] }]);
  answer(1, returned({ n: 1 }));
  expect(seen()).toEqual([[{ n: 1 }, 'u']]);
});

it('gives an error to the failure handler, or to the console', () => {
  const { run, answer, seen, logged } = frame();
  run(
    `google.script.run.withFailureHandler((error, user) => seen.push(error.message, error instanceof Error, user)).withUserObject(7).fail()`,
  );
  run(`google.script.run.fail()`);
  answer(1, { ok: false, code: 'x', message: 'Không được.' });
  answer(2, { ok: false, code: 'x', message: 'Cũng không.' });
  expect(seen()).toEqual(['Không được.', true, 7]);
  expect(logged).toHaveLength(1);
});

it.each([
  ['new Date()', '0'],
  ['() => 1', '0'],
  ['[1, [new Date()]]', '0.1.0'],
  ['{ a: { when: new Date() } }', 'when'],
  ['new Map()', '0'],
  ['globalThis', '0'],
  ['10n', '0'],
  ['Symbol()', '0'],
])('refuses %s as an argument, and sends nothing', (argument, where) => {
  const { posted, run } = frame();
  expect(() => run(`google.script.run.take(${argument})`)).toThrow(`Failed due to illegal value in property: ${where}`);
  expect(posted).toEqual([]);
});

it('refuses an object that holds itself, but not one that is there twice', () => {
  const { posted, run } = frame();
  expect(() => run(`const a = {}; a.a = a; google.script.run.take(a)`)).toThrow();
  run(`const b = { x: 1 }; google.script.run.take([b, b])`);
  expect(posted[0]?.args).toEqual([[{ x: 1 }, { x: 1 }]]);
});

it('has no function whose name ends in _', () => {
  expect(() => frame().run('google.script.run.private_()')).toThrow('is not a function');
});

it('keeps the handlers of one call from the next', () => {
  const { posted, run, answer, seen } = frame();
  run(`const base = google.script.run; base.withSuccessHandler(() => seen.push('a')).one(); base.two();`);
  answer(2, returned(null));
  answer(1, returned(null));
  answer(1, returned(null));
  expect(posted.map(({ functionName }) => functionName)).toEqual(['one', 'two']);
  expect(seen()).toEqual(['a']);
});

it('has ten calls under way at most; the others wait their turn', () => {
  const { posted, run, answer } = frame();
  run('for (let n = 1; n <= 12; n++) google.script.run.call(n)');
  expect(posted).toHaveLength(10);
  answer(3, returned(null));
  expect(posted.map(({ id }) => id).at(-1)).toBe(11);
  answer(1, returned(null));
  expect(posted).toHaveLength(12);
});

it('listens to the page alone', () => {
  const { run, answer, seen } = frame();
  run(`google.script.run.withSuccessHandler(() => seen.push('a')).one()`);
  answer(1, returned(null), {});
  expect(seen()).toEqual([]);
});

it('asks the page to close or resize it and to give the grid the focus', () => {
  const { posted, run } = frame();
  run('google.script.host.close(); google.script.host.setHeight(300); google.script.host.editor.focus()');
  expect(posted).toEqual([{ kind: 'close' }, { kind: 'resize', height: 300 }, { kind: 'focusEditor' }]);
});

it.each([
  ['<p>x</p>', /^<meta charset="utf-8"><script>.*<\/script><p>x<\/p>$/s],
  [
    '<!doctype html><html><head><meta charset="utf-8"></head></html>',
    /^<!doctype html><html><head><script>.*<\/script><meta/s,
  ],
  ['<!DOCTYPE html><p>x</p>', /^<!DOCTYPE html><meta charset="utf-8"><script>/],
  ['<header>x</header>', /^<meta charset="utf-8"><script>/],
])('stands first in %s', (html, made) => {
  expect(withScriptRun(html)).toMatch(made);
});
