import type { LocalHost } from '../../../host/host';
import { caseFile } from '../support/caseFile';
import { placeIn, typeInto } from '../support/cells';
import { headOf } from '../support/headOfTab';
import { problemsOf, readyHost, sampleHost, sheetOf } from '../support/spreadsheet';

const TAB = 'Phước Hà';

/** A total as the head of the tab shows it. */
function shown(host: LocalHost, label: string, tab = TAB) {
  host.file.calculate();
  const sheet = sheetOf(host, tab);
  const { row, column } = placeIn(sheet, label);
  return sheet.cell(row + 1, column)?.value;
}

function compiled(host: LocalHost) {
  const { result } = host.run('compileResults');
  return result as { invited: number; present: number };
}

it('f14: the three labels that the head reads otherwise, and the line that it takes for a person, are named', () => {
  const host = caseFile('f14-head-differs-from-compile');
  expect(compiled(host)).toMatchObject({ invited: 4, present: 4 });
  expect([shown(host, 'Số người mời'), shown(host, 'Có mặt')]).toEqual([5, 1]);
  expect(problemsOf(host)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Phước Hà L5, L7, L8: “Tham dự” ghi nhãn chưa đúng từng chữ như trong Danh mục/),
      expect.stringMatching(/^Phước Hà B9: /),
    ]),
  );
});

it('f20: both labels with hidden signs are read as present, and it is said that the head does not count them', () => {
  const host = caseFile('f20-invisible-signs');
  expect(compiled(host)).toMatchObject({ invited: 2, present: 2 });
  expect(shown(host, 'Có mặt')).toBe(0);
  expect(problemsOf(host)).toContainEqual(
    expect.stringMatching(/^Phước Hà L5, L6: “Tham dự” ghi nhãn chưa đúng từng chữ/),
  );
});

it('a label chosen again in the list is counted by both, and nothing is named any more', () => {
  const host = caseFile('f20-invisible-signs');
  for (const row of [5, 6]) typeInto(host, TAB, row, 'Tham dự', 'Có mặt');
  expect(compiled(host)).toMatchObject({ present: 2 });
  expect(shown(host, 'Có mặt')).toBe(2);
  expect(problemsOf(host).filter((problem) => problem.includes('“Tham dự”'))).toEqual([]);
});

it('a Mã with a blank behind: the head shows no limit and says so, the compile knows the commune', () => {
  const host = sampleHost();
  const sheet = sheetOf(host, TAB);
  const { row, column } = placeIn(sheet, 'Mã xã');
  const typed = (value: string) => sheet.setCell(row + 1, column, { ...sheet.cell(row + 1, column), style: 0, value });
  host.file.calculate();
  const before = headOf(host, TAB);
  expect(before.limit).toMatch(/2020/);
  typed('X01 ');
  host.run('compileResults');
  expect(headOf(host, TAB).limit).toBe('');
  expect(problemsOf(host)).toContainEqual(expect.stringMatching(/^Phước Hà A3: “Mã xã” ở đầu trang thừa dấu cách/));
  typed('X01');
  host.run('compileResults');
  expect(headOf(host, TAB)).toEqual(before);
  expect(problemsOf(host).filter((problem) => problem.includes('“Mã xã” ở đầu trang'))).toEqual([]);
});

it('a label of Danh mục that is a pattern is named there, before anybody relies on the head', () => {
  const host = readyHost();
  typeInto(host, 'Danh mục', 2, 'Các mức tham dự', 'Có mặt*');
  compiled(host);
  expect(problemsOf(host)).toContainEqual(
    expect.stringMatching(/^Danh mục .*2: Danh mục “Các mức tham dự” có nhãn “Có mặt\*” mà số đếm ở đầu trang/),
  );
});
