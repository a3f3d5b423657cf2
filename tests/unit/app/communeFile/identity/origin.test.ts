import type { CommuneFile } from '../../../../../src/api';
import { nextExport, workbookId } from '../../../../../src/app/communeFile/identity/exportNumbers';
import { communeFileName } from '../../../../../src/app/communeFile/export/fileName';
import { refuseOtherOrigin, roundOf, withTrueBase } from '../../../../../src/app/communeFile/identity/origin';
import { exportOf } from '../../../../../src/app/communeFile/takenFiles';
import type { Note } from '../../../../../src/app/ports';
import type { Settings } from '../../../../../src/workbook/schema/settings';
import type { FileOrigin } from '../../../../../src/workbook/schema/communeFileSheets';
import { openLock } from '../../../support/memoryBook';
import { noSettings } from '../../../report/round';

function noteOf(text = ''): Note {
  let kept = text;
  return {
    read: () => kept,
    write: (now) => {
      kept = now;
    },
  };
}

const SETTINGS: Settings = { ...noSettings, roundName: 'Đối thoại', year: 2020 };
const ORIGIN: FileOrigin = {
  ...{ workbook: 'a1', round: 'Đối thoại', year: '2020', code: 'X01', commune: 'Phước Hà' },
  ...{ number: '3', moment: '10:00 ngày 25/09/2020', base: 'd1' },
};
const fileOf = (origin: Partial<FileOrigin>): CommuneFile => ({
  ...{ name: 'a.xlsx', tab: [], base: [['Mã xã']], origin: { ...ORIGIN, ...origin } },
});
const refusalOf = (file: CommuneFile, settings = SETTINGS) => {
  try {
    refuseOtherOrigin(file, 'X01', settings, noteOf('{"workbook":"a1","counts":{}}'));
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

it.each([
  ['of this spreadsheet and round', {}],
  ['whose round is written in other letters', { round: 'ĐỐI  THOẠI' }],
  ['whose Mã is', { code: 'x01' }],
  ['that says nothing of its round', { round: '', year: '' }],
  ['that says nothing at all', { workbook: '', round: '', year: '', code: '' }],
])('a file %s passes', (_, origin) => {
  expect(refusalOf(fileOf(origin))).toBe('');
});

it('a file made before files said where they come from passes', () => {
  expect(refusalOf({ name: 'a.xlsx', tab: [], base: null })).toBe('');
});

it('a spreadsheet whose round has no name yet refuses none by it', () => {
  expect(refusalOf(fileOf({}), { ...SETTINGS, roundName: '', year: null })).toBe('');
});

it.each([
  [
    { workbook: 'b2' },
    /^Tệp này được xuất lần 3 lúc 10:00 ngày 25\/09\/2020 từ một bảng tính khác của đợt “Đối thoại” năm 2020/,
  ],
  [{ round: 'Đợt hai' }, /của đợt “Đợt hai” năm 2020; bảng tính đang mở của đợt “Đối thoại” năm 2020/],
  [{ year: '2021' }, /của đợt “Đối thoại” năm 2021; bảng tính đang mở của đợt “Đối thoại” năm 2020/],
  [{ code: 'X02' }, /mang Mã xã “X02” nhưng ô Mã xã trong tệp đã bị sửa thành “X01”/],
])('a file of %j is refused', (origin, sentence) => {
  expect(refusalOf(fileOf(origin))).toMatch(sentence);
});

it('exports of each commune are counted by themselves, under one id', () => {
  const note = noteOf();
  expect(workbookId(note)).toBe('');
  const made = ['X01', 'X02', 'X01'].map((code) => nextExport(note, openLock, code, () => 0.999));
  expect(made.map(({ number }) => number)).toEqual([1, 1, 2]);
  expect(new Set(made.map(({ workbook }) => workbook))).toEqual(new Set(['f'.repeat(16)]));
  expect(workbookId(note)).toBe('f'.repeat(16));
});

it('two exports are two, also of one and the same tab', () => {
  expect(exportOf(fileOf({}))).toBe('3 d1');
  expect(exportOf(fileOf({ number: '4' }))).not.toBe(exportOf(fileOf({})));
});

it('a base that is not what was exported is left out', () => {
  expect(withTrueBase(fileOf({})).base).toBeNull();
  const before: CommuneFile = { name: 'a.xlsx', tab: [], base: [['Mã xã']] };
  expect(withTrueBase(before)).toBe(before);
});

it('a round is told by its name and year', () => {
  expect([roundOf(SETTINGS), roundOf(noSettings)]).toEqual([
    { round: 'Đối thoại', year: '2020' },
    { round: noSettings.roundName, year: noSettings.year === null ? '' : String(noSettings.year) },
  ]);
});

it.each([
  ['Phước Hà', 'bang-xa-phuoc-ha.xlsx'],
  ["Đắk R'Lấp", 'bang-xa-dak-r-lap.xlsx'],
  ['(Ea Súp)', 'bang-xa-ea-sup.xlsx'],
])('the file of %s is %s', (commune, name) => {
  expect(communeFileName(commune)).toBe(name);
});
