import type { ContractCase } from './contractCase';
import { casesOf, refusalOf, REFUSED } from './contractCase';

/** Texts with links. */
export function richTextCases(): ContractCase[] {
  const link = (text: string, url: string) => SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(url).build();
  const plain = (text: string) => SpreadsheetApp.newRichTextValue().setText(text).build();
  return [
    ...casesOf('Range', 'spreadsheet/range', [
      {
        at: 'setRichTextValues(RichTextValue)',
        says: 'A link to a cell of the spreadsheet reads back as it was written.',
        run: (bench) => {
          const url = `#gid=${bench.sheet.getSheetId()}&range=B5`;
          const read = bench
            .range()
            .setRichTextValues([[link('Mở', url)]])
            .getRichTextValue();
          return [read?.getText() ?? null, read?.getLinkUrl()?.endsWith(url) ?? false];
        },
        expected: ['Mở', true],
        isAssumed: true,
      },
      {
        at: 'setRichTextValues(RichTextValue)',
        says: 'A text without a link has none; an empty one leaves the cell empty.',
        run: (bench) => {
          const range = bench.range(1, 2).setRichTextValues([[plain('Trang'), plain('')]]);
          const [first] = range.getRichTextValues()[0] ?? [];
          return [first?.getLinkUrl() ?? null, bench.told(range.getValues()[0]?.[1])];
        },
        expected: [null, ''],
      },
      {
        at: 'setRichTextValues(RichTextValue)',
        says: 'Texts stay texts, whatever they look like.',
        run: (bench) => {
          const texts = ['=1+1', '0912', '3/4', 'TRUE'];
          const range = bench.range(1, 4).setRichTextValues([texts.map(plain)]);
          return (range.getValues()[0] ?? []).map(bench.told);
        },
        expected: ['=1+1', '0912', '3/4', 'TRUE'],
        isAssumed: true,
      },
      {
        at: 'setRichTextValues(RichTextValue)',
        says: 'Is refused when the data has another size than the range.',
        run: (bench) => refusalOf(() => bench.range(2, 1).setRichTextValues([[plain('a')]])),
        expected: REFUSED,
      },
      {
        at: 'setValues(Object)',
        says: 'A value written over a link takes the link away.',
        run: (bench) => {
          const range = bench.range().setRichTextValues([[link('Mở', 'https://example.com/')]]);
          return (
            range
              .setValues([['khác']])
              .getRichTextValue()
              ?.getLinkUrl() ?? null
          );
        },
        expected: null,
        isAssumed: true,
      },
    ]),
    ...casesOf('RichTextValueBuilder', 'spreadsheet/rich-text-value-builder', [
      {
        at: 'setText(String)',
        says: 'Sets the text, without a link.',
        run: () => [plain('abc').getText(), plain('abc').getLinkUrl()],
        expected: ['abc', null],
      },
      {
        at: 'setLinkUrl(String)',
        says: 'Links the whole text.',
        run: () => link('abc', 'https://example.com/').getLinkUrl(),
        expected: 'https://example.com/',
      },
      {
        at: 'build()',
        says: 'Builds a value of its own: what is built later does not change it.',
        run: () => {
          const builder = SpreadsheetApp.newRichTextValue().setText('a');
          const first = builder.build();
          return [first.getText(), builder.setText('b').build().getText()];
        },
        expected: ['a', 'b'],
      },
    ]),
  ];
}
