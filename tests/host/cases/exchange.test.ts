import type { LocalHost } from '../../../host/host';
import { typeInto, valueAt } from '../support/cells';
import { compare, exchanged, refusalOf, take } from '../support/exchange';
import { everythingIn } from '../support/everything';
import { sampleHost, tableOf, textOf } from '../support/spreadsheet';

const TAB = 'Phước Hà';
const people = (host: LocalHost) => tableOf(host, TAB, 4).filter((row) => row['Họ và tên']);
const said = (host: LocalHost) => tableOf(host, TAB, 4).filter((row) => row['Nội dung']);
const marked = (host: LocalHost, name: string) => people(host).find((row) => row['Họ và tên'] === name)?.['Tham dự'];
const namesLike = (host: LocalHost, start: string) =>
  people(host).flatMap((row) => (textOf(row['Họ và tên']).startsWith(start) ? [row['Họ và tên']] : []));

describe('a commune corrects the file that it sent', () => {
  it('v1, v2: the person and the opinion stand once, with the last words', async () => {
    const host = sampleHost();
    const before = [people(host).length, said(host).length];
    take(host, await exchanged('v1'));
    take(host, await exchanged('v2'));
    expect([people(host).length, said(host).length]).toEqual(before.map((count) => count + 1));
    expect(namesLike(host, 'Đàng Thị M')).toEqual(['Đàng Thị Mới']);
    expect(
      said(host).flatMap((row) => (textOf(row['Nội dung']).includes('cầu treo') ? [row['Nội dung']] : [])),
    ).toEqual(['Đề nghị sửa cầu treo ở thôn Giá.']);
  });

  it('v1 again, and v2 again: nothing is new', async () => {
    const host = sampleHost();
    for (const name of ['v1', 'v1', 'v2', 'v2']) take(host, await exchanged(name));
    expect(compare(host, await exchanged('v2')).differences).toEqual([]);
    expect(people(host).length).toBe(people(sampleHost()).length + 1);
  });

  it('v2, then v1, which was saved before: every difference is asked, and what is left as it is stays', async () => {
    const host = sampleHost();
    take(host, await exchanged('v2'));
    const older = compare(host, await exchanged('v1'));
    expect(older.isOlder).toBe(true);
    expect(older.differences.map(({ asks }) => asks)).toEqual([true, true]);
    take(host, await exchanged('v1'), 'tab');
    expect(namesLike(host, 'Đàng Thị M')).toEqual(['Đàng Thị Mới']);
  });

  it('b1, b2: a mark that was set back is set back', async () => {
    const host = sampleHost();
    take(host, await exchanged('b1'));
    expect(marked(host, 'Tà Yên Thị Sa')).toBe('Vắng');
    expect(compare(host, await exchanged('b2')).differences).toHaveLength(1);
    take(host, await exchanged('b2'));
    expect(marked(host, 'Tà Yên Thị Sa')).toBe('Có mặt');
  });

  it('v1, the district’s answer, v2: the answer stays', async () => {
    const host = sampleHost();
    take(host, await exchanged('v1'));
    const row = said(host).findIndex((one) => textOf(one['Nội dung']).includes('cầu treo')) + 5;
    typeInto(host, TAB, row, 'Nội dung trả lời', 'Sẽ sửa trong quý IV.');
    take(host, await exchanged('v2'));
    expect(valueAt(host, TAB, row, 'Nội dung trả lời')).toBe('Sẽ sửa trong quý IV.');
    expect(valueAt(host, TAB, row, 'Nội dung')).toBe('Đề nghị sửa cầu treo ở thôn Giá.');
  });
});

it('the first file that is taken leaves the person where he or she is', async () => {
  const host = sampleHost();
  host.run('goTo', [{ tab: TAB }]);
  take(host, await exchanged('v1'));
  expect(host.file.activeSheet.name).toBe(TAB);
});

describe('an unedited export', () => {
  it('is as the workbook', async () => {
    const { differences, ledger, notTaken } = compare(sampleHost(), await exchanged('export-of-sample-phuoc-ha'));
    expect([differences, notTaken]).toEqual([[], []]);
    expect(ledger).toEqual({ typed: 551, same: 551, different: 0, newerInTab: 0, notTaken: 0 });
  });

  it('while the tab went on is not called equal', async () => {
    const host = sampleHost();
    typeInto(host, TAB, 6, 'Thôn', 'Giá');
    typeInto(host, TAB, 7, 'Tham dự', 'Vắng');
    const { differences, ledger } = compare(host, await exchanged('export-of-sample-phuoc-ha'));
    expect([differences, ledger.newerInTab]).toEqual([[], 2]);
  });
});

describe('what is not taken is named, cell by cell, and nothing is emptied', () => {
  it.each([
    ['28b-header-attendance-renamed', [['L8', 'L9', 'L10', 'L11', 'L12'], []], /dưới tiêu đề|không có cột “Tham dự”/],
    ['33-formula-no-cache', [['C8', 'B9', 'L10']], /công thức chưa có kết quả/],
    ['35-merged-village-attendance', [['F9', 'L9', 'F10', 'L10', 'F11', 'L11']], /ô bị gộp/],
    ['65-session-label-renamed', [['AE5', 'AF5']], /cạnh mục không có trong mẫu/],
  ])('%s', async (name, cells, reason) => {
    const host = sampleHost();
    const before = everythingIn(host);
    const { differences, notTaken } = compare(host, await exchanged(name));
    expect(differences).toEqual([]);
    expect(notTaken.map((one) => one.cells)).toEqual(cells);
    for (const one of notTaken) expect(one.reason).toMatch(reason);
    expect(everythingIn(host)).toBe(before);
  });

  it('44b-second-list-in-own-tab: all 84 cells of the other tab', async () => {
    const { differences, notTaken, ledger } = compare(sampleHost(), await exchanged('44b-second-list-in-own-tab'));
    expect(differences).toEqual([]);
    expect(notTaken).toMatchObject([
      { tab: 'Danh sách bổ sung', reason: expect.stringMatching(/trang khác/) as string },
    ]);
    expect([notTaken[0]?.cells.length, ledger.notTaken, ledger.typed]).toEqual([84, 84, 635]);
  });
});

it('42a-tick-plan-x: an x in a box is a tick, of a thing that was handed in already', async () => {
  const { differences, notTaken, ticked } = compare(sampleHost(), await exchanged('42a-tick-plan-x'));
  expect([differences, notTaken, ticked]).toEqual([[], [], []]);
});

it('other-round: the file of another round is refused with what it is and what it was held against', async () => {
  expect(refusalOf(sampleHost(), await exchanged('other-round'))).toMatch(
    /^file-of-other: .*trong 20 người .* không có ai ở trang hiện nay của xã Phước Hà/,
  );
});
