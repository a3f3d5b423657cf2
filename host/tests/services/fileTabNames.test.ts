import { savedFile } from '../../commandLine/fileTabNames';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../xlsx/workbookFile';

/** A workbook with these tabs, saved and opened again. */
function saved(...names: readonly string[]): string[] {
  const workbook = newWorkbook();
  for (const name of names) workbook.addSheet(name);
  return openWorkbook(savedFile(workbook))
    .sheets.slice(1)
    .map(({ name }) => name);
}

describe('a tab in the saved file', () => {
  // https://github.com/exceljs/exceljs/issues/705
  it('has a name that Excel takes, of 31 signs at most', () => {
    const long = 'random sheet name that is not valid';
    expect(saved(long, `${long} either`)).toEqual([
      'random sheet name that is not v',
      'random sheet name that is n (2)',
    ]);
  });

  it.each([
    ['Xã A/B', 'Xã A-B'],
    ['1: [mới]?', '1- (mới)-'],
    ["'Nhị Hà'", 'Nhị Hà'],
    ['history', '-history'],
    [`${'a'.repeat(30)}𠀀`, 'a'.repeat(30)],
  ])('%s is called %s', (name, called) => {
    expect(saved(name)).toEqual([called]);
  });

  it('is not called as another one, in whatever case', () => {
    expect(saved('xã a-b', 'Xã A/B')).toEqual(['xã a-b', 'Xã A-B (2)']);
  });

  it('keeps every name that Excel takes', () => {
    const names = ['Phước Hà', "K'Brơi", 'a'.repeat(31), '2020 (mới)', ' x '];
    expect(saved(...names)).toEqual(names);
  });

  it('is followed by the formulas that name it, and a second saving changes nothing more', () => {
    const workbook = newWorkbook();
    const [first] = workbook.sheets;
    workbook.addSheet('Xã A/B').setCell(1, 1, { value: 7, style: 0 });
    first?.setCell(1, 1, { value: 7, formula: "'Xã A/B'!A1", style: 0 });
    const bytes = savedFile(workbook);
    const again = openWorkbook(bytes);
    expect(again.sheets[0]?.cell(1, 1)?.formula).toBe("'Xã A-B'!A1");
    expect(Buffer.from(savedFile(again)).equals(Buffer.from(saveWorkbook(openWorkbook(bytes))))).toBe(true);
  });
});
