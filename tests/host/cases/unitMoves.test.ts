import type { LocalHost } from '../../../host/host';
import { fillIn, inHead, pasteInto, rowOf, setFact, typeInto, valueAt } from '../support/cells';
import { headOf, tap } from '../support/headOfTab';
import { contentsOf, hostOver, problemsOf, sheetOf, tableOf } from '../support/spreadsheet';
import { openTwoCommunes } from '../support/twoCommunes';

const [AN, EM] = ['an@phuocha.example', 'em@phuocdinh.example'];
const MOVES = 'Chuyển sang xã';
type Workbook = LocalHost['file']['workbook'];

/** Phước Hà (X01) and Phước Dinh (X02), four people and three opinions each; the lists are due on 31/8/2020. */
const at = (workbook: Workbook, now = '2020-09-25T10:00', answer: 'yes' | 'no' = 'yes') =>
  hostOver(workbook, { now, answer });
const move = (host: LocalHost, commune: string, text: string) =>
  typeInto(host, 'Các xã', rowOf(host, 'Các xã', 'Tên xã', commune), MOVES, text);
const compiled = (host: LocalHost) => host.run('compileResults').result;
const told = (host: LocalHost, words: RegExp) => problemsOf(host).filter((problem) => words.test(problem));
const names = (host: LocalHost, tab: string) => tableOf(host, tab, 4).map((row) => row['Họ và tên']);
/** What stands below the header row. */
const valuesOf = (host: LocalHost, tab: string) =>
  Object.entries(contentsOf(sheetOf(host, tab))).filter(([cell]) => Number(/\d+/.exec(cell)?.[0]) > 4);

function merged(workbook = openTwoCommunes()): LocalHost {
  const host = at(workbook);
  move(host, 'Phước Dinh', 'X01');
  host.run('setUpWorkbook');
  return host;
}

describe('a unit that becomes a part of another', () => {
  it('brings its people and opinions along, each once, and keeps its tab as it was', () => {
    const before = at(openTwoCommunes());
    const apart = valuesOf(before, 'Phước Dinh');
    const host = merged();
    expect(compiled(host)).toMatchObject({
      communes: 1,
      invited: 8,
      present: 2,
      substitute: 2,
      absent: 2,
      opinions: 6,
    });
    expect(names(host, 'Phước Hà').slice(4, 8)).toEqual(names(before, 'Phước Dinh').slice(0, 4));
    expect(valuesOf(host, 'Phước Dinh')).toEqual(apart);
    expect(told(host, /nhập vào|chuyển sang|Mã xã/)).toEqual([]);
  });

  it('asks once, with what will move; after “no” nothing moved, and its rows are named as not counted', () => {
    const workbook = openTwoCommunes();
    const host = at(workbook, undefined, 'no');
    move(host, 'Phước Dinh', 'Phước Hà');
    const asked = host.run('setUpWorkbook');
    expect(asked.alerts.map(({ message }) => message).slice(0, 1)).toEqual([
      expect.stringMatching(/Nhập “Phước Dinh” vào “Phước Hà”: chép 4 dòng người được mời và 3 dòng ý kiến/),
    ]);
    expect(compiled(host)).toMatchObject({ communes: 1, invited: 4, opinions: 3 });
    expect(told(host, /^Phước Dinh : .*chưa được chuyển sang; chưa được tính/)).toHaveLength(1);
  });

  it('separates again with what was typed since, and nobody stands twice', () => {
    const host = merged();
    const row = names(host, 'Phước Hà').lastIndexOf('Tain Thị Ngợi') + 5;
    typeInto(host, 'Phước Hà', row, 'Tham dự', 'Có mặt');
    typeInto(host, 'Phước Hà', 9 + 4, 'Họ và tên', 'Katơr Văn Mới');
    move(host, 'Phước Dinh', '');
    expect(compiled(host)).toMatchObject({ communes: 2, invited: 9 });
    expect(told(host, /^Phước Dinh : .*trang chưa được tính/)).toHaveLength(1);
    host.run('setUpWorkbook');
    expect(compiled(host)).toMatchObject({ communes: 2, invited: 9, present: 3, opinions: 6 });
    expect(names(host, 'Phước Dinh').slice(0, 4)).toEqual([
      ...['Katơr Thị Mai', 'Pi Năng Điểu', 'Chamaléa Thị Hoa', 'Tain Thị Ngợi'],
    ]);
    expect(valueAt(host, 'Phước Dinh', 8, 'Tham dự')).toBe('Có mặt');
    expect(told(host, /nhập vào|chuyển sang|Mã xã/)).toEqual([]);
  });

  it('names what is typed into its tab afterwards', () => {
    const host = merged();
    typeInto(host, 'Phước Dinh', 12, 'Họ và tên', 'Katơr Văn Muộn');
    expect(compiled(host)).toMatchObject({ invited: 8 });
    expect(
      told(host, /^Phước Dinh B12: .*có 1 dòng không thấy ở trang của xã “Phước Hà”.*không được tính/),
    ).toHaveLength(1);
  });

  it('is called otherwise and carries on: a new name of the whole loses nothing', () => {
    const host = merged();
    typeInto(host, 'Các xã', 2, 'Tên xã', 'Phước Hà Dinh');
    host.run('setUpWorkbook');
    expect(compiled(host)).toMatchObject({ communes: 1, invited: 8, opinions: 6 });
    expect(told(host, /nhập vào|chuyển sang|Mã xã/)).toEqual([]);
  });

  it('separates without a namesake of the whole', () => {
    const workbook = openTwoCommunes();
    const before = at(workbook);
    fillIn(before, 'Phước Dinh', 9, ['Họ và tên', 'Năm sinh', 'Thôn'], [['Katơr Văn Trùng', '1950', 'Giá']]);
    const host = merged(workbook);
    const row = names(host, 'Phước Hà').indexOf('Katơr Văn Trùng') + 5;
    // that one was taken off the list, and another of the name invited
    fillIn(host, 'Phước Hà', row, ['Họ và tên', 'Năm sinh', 'Thôn'], [['', '', '']]);
    fillIn(host, 'Phước Hà', row, ['Họ và tên', 'Năm sinh', 'Thôn'], [['Katơr Văn Trùng', '1999', 'Là A']]);
    move(host, 'Phước Dinh', '');
    host.run('setUpWorkbook');
    expect(valueAt(host, 'Phước Hà', row, 'Năm sinh')).toBe('1999');
    expect(valueAt(host, 'Phước Dinh', 9, 'Năm sinh')).toBe('1950');
  });

  it('says where to go to who hands in on its old tab', () => {
    const host = merged();
    expect(() => tap(host, EM, 'Phước Dinh')).not.toThrow();
    expect(headOf(host, 'Phước Dinh').message).toMatch(/^Trang này không còn dùng .*đã nhập vào xã Phước Hà/);
  });

  it('carries on, and can separate, where the whole got another Mã', () => {
    const host = merged();
    typeInto(host, 'Các xã', 2, 'Mã', 'X77');
    move(host, 'Phước Dinh', '');
    host.run('setUpWorkbook'); // the Mã goes on to the tabs, and separating is offered then
    host.run('setUpWorkbook');
    expect(compiled(host)).toMatchObject({ communes: 2, invited: 8, opinions: 6 });
  });

  it('keeps its own opinion ids', () => {
    const host = merged();
    const ids = tableOf(host, 'Phước Hà', 4).flatMap((row) => row['Mã ý kiến'] || []);
    expect(ids.filter((id) => typeof id === 'string' && id.startsWith('X02-'))).toHaveLength(3);
    expect(new Set(ids).size).toBe(6);
  });
});

describe('what was handed in by units that merge', () => {
  const handed = (who: readonly string[]): Workbook => {
    const workbook = openTwoCommunes();
    if (who.includes('Phước Hà')) tap(at(workbook, '2020-08-20T10:00'), AN, 'Phước Hà');
    if (who.includes('Phước Dinh')) tap(at(workbook, '2020-08-21T11:00'), EM, 'Phước Dinh');
    return workbook;
  };

  it('is handed in since the later one came, and nobody edited it', () => {
    const host = merged(handed(['Phước Hà', 'Phước Dinh']));
    compiled(host);
    expect(headOf(host, 'Phước Hà')).toMatchObject({ moment: '21/08/2020 11:00', box: true });
    expect(told(host, /sau khi nộp/)).toEqual([]);
    expect(tableOf(host, 'Nhật ký').map((row) => row['Việc đã làm'])).toContain('Xã khác nhập vào');
  });

  it('must be handed in again where the part had not, as the question says; and separating undoes it', () => {
    const workbook = handed(['Phước Hà']);
    const asking = at(workbook, undefined, 'no');
    move(asking, 'Phước Dinh', 'X01');
    expect(asking.run('setUpWorkbook').alerts[0]?.message).toMatch(
      /“Phước Hà” phải nộp lại, vì “Phước Dinh” chưa nộp: danh sách mời\./,
    );
    const host = at(workbook);
    host.run('setUpWorkbook');
    expect(headOf(host, 'Phước Hà')).toMatchObject({ moment: '', box: false });
    move(host, 'Phước Dinh', '');
    host.run('setUpWorkbook');
    compiled(host);
    expect(headOf(host, 'Phước Hà')).toMatchObject({ moment: '20/08/2020 10:00', box: true });
    expect(told(host, /sau khi nộp/)).toEqual([]);
  });

  it('is not handed in by the whole where only the part had', () => {
    const host = merged(handed(['Phước Dinh']));
    expect(headOf(host, 'Phước Hà')).toMatchObject({ moment: '', box: false });
  });

  it('can be handed in by the whole afterwards', () => {
    const host = merged(handed(['Phước Hà']));
    tap(at(host.file.workbook, '2020-08-28T09:00'), AN, 'Phước Hà');
    expect(headOf(host, 'Phước Hà')).toMatchObject({ moment: '28/08/2020 09:00', box: true });
  });
});

describe('a unit that is split', () => {
  const split = (workbook: Workbook, text = 'Phước Mới: thôn Giá') => {
    const host = at(workbook);
    pasteInto(host, 'Các xã', 4, 'Tên xã', [['Phước Mới']]);
    pasteInto(host, 'Các xã', 4, 'Vai trò', [['Điểm']]);
    move(host, 'Phước Hà', text);
    host.run('setUpWorkbook');
    return host;
  };

  it('gives the people of the thôn and what they said to a unit that was listed just now', () => {
    const host = split(openTwoCommunes());
    expect(names(host, 'Phước Mới').filter(Boolean)).toEqual(['Katơr Thị Mai', 'Pi Năng Điểu']);
    expect(names(host, 'Phước Hà').filter(Boolean)).toEqual(['Chamaléa Thị Hoa', 'Tain Thị Ngợi']);
    expect(compiled(host)).toMatchObject({ communes: 3, invited: 8, opinions: 6 });
    expect(told(host, /đã chuyển|Chuyển sang xã/)).toEqual([]);
  });

  it('had handed in its list, and so has the new unit, at the same moment', () => {
    const workbook = openTwoCommunes();
    tap(at(workbook, '2020-08-20T10:00'), AN, 'Phước Hà');
    const host = split(workbook);
    compiled(host);
    const same = { moment: '20/08/2020 10:00', box: true };
    expect([headOf(host, 'Phước Hà'), headOf(host, 'Phước Mới')]).toMatchObject([same, same]);
    expect(told(host, /sau khi nộp/)).toEqual([]);
  });

  it('is whole again when the new unit becomes a part of it', () => {
    const host = split(openTwoCommunes());
    move(host, 'Phước Hà', '');
    move(host, 'Phước Mới', 'Phước Hà');
    host.run('setUpWorkbook');
    expect(compiled(host)).toMatchObject({ communes: 2, invited: 8, opinions: 6 });
    expect(names(host, 'Phước Hà').filter(Boolean).sort()).toEqual(names(host, 'Phước Dinh').filter(Boolean).sort());
  });

  it('is told of people of the thôn who are typed into its tab afterwards, and they count where they stand', () => {
    const host = split(openTwoCommunes());
    fillIn(host, 'Phước Hà', 12, ['Họ và tên', 'Thôn'], [['Katơr Văn Muộn', 'GIÁ']]);
    expect(compiled(host)).toMatchObject({ invited: 9 });
    expect(told(host, /^Phước Hà B12: .*còn 1 dòng của thôn đã chuyển sang xã “Phước Mới”/)).toHaveLength(1);
  });
});

describe('what cannot be meant', () => {
  it.each([
    ['no commune of the round', 'X99'],
    ['itself', 'X02'],
    ['all of it, and a part', 'X01\nX01: Giá'],
  ])('%s moves nothing, and is named', (_what, text) => {
    const host = at(openTwoCommunes());
    move(host, 'Phước Dinh', text);
    expect(host.run('setUpWorkbook').alerts.map(({ buttons }) => buttons)).toEqual(['OK']);
    expect(compiled(host)).toMatchObject({ communes: 2, invited: 8 });
    expect(told(host, /không rõ là chuyển sang xã nào/)).toHaveLength(1);
  });

  it('two units that are each a part of the other', () => {
    const host = at(openTwoCommunes());
    move(host, 'Phước Dinh', 'X01');
    move(host, 'Phước Hà', 'X02');
    expect(compiled(host)).toMatchObject({ communes: 2, invited: 8 });
    expect(told(host, /không rõ là chuyển sang xã nào/)).toHaveLength(2);
  });
});

it('a session of the part stays in its own tab, where it can be read', () => {
  const host = at(openTwoCommunes());
  setFact(host, 'Phước Dinh', 'Địa điểm tổ chức', 'Nhà văn hóa thôn Giá');
  move(host, 'Phước Dinh', 'X01');
  host.run('setUpWorkbook');
  expect(JSON.stringify(contentsOf(sheetOf(host, 'Phước Dinh')))).toContain('Nhà văn hóa thôn Giá');
  expect(JSON.stringify(contentsOf(sheetOf(host, 'Phước Hà')))).not.toContain('Nhà văn hóa thôn Giá');
  expect(inHead(host, 'Phước Dinh', 'Mã xã')).toBeTruthy();
});
