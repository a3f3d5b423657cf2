import type { LocalHost } from '../../../local/host';
import { compare, exchanged, take } from '../support/exchange';
import { sampleHost, tableOf, textOf } from '../support/spreadsheet';

const TAB = 'Phước Hà';
const people = (host: LocalHost) => tableOf(host, TAB, 4).filter((row) => row['Họ và tên']);
const said = (host: LocalHost) => tableOf(host, TAB, 4).filter((row) => row['Nội dung']);
const marked = (host: LocalHost, name: string) => people(host).find((row) => row['Họ và tên'] === name)?.['Tham dự'];

describe('a commune corrects the file that it sent', () => {
  it('v1, v2: the person and the opinion stand once, with the last words', async () => {
    const host = sampleHost();
    const before = [people(host).length, said(host).length];
    take(host, await exchanged('v1'));
    take(host, await exchanged('v2'));
    expect([people(host).length, said(host).length]).toEqual(before.map((count) => count + 1));
    expect(
      people(host)
        .filter((row) => textOf(row['Họ và tên']).startsWith('Đàng Thị M'))
        .map((row) => row['Họ và tên']),
    ).toEqual(['Đàng Thị Mới']);
    expect(
      said(host)
        .map((row) => row['Nội dung'])
        .filter((words) => textOf(words).includes('cầu treo')),
    ).toEqual(['Đề nghị sửa cầu treo ở thôn Giá.']);
  });

  it('b1, b2: a mark that was set back is set back', async () => {
    const host = sampleHost();
    take(host, await exchanged('b1'));
    expect(marked(host, 'Tà Yên Thị Sa')).toBe('Vắng');
    expect(compare(host, await exchanged('b2')).differences).toHaveLength(1);
    take(host, await exchanged('b2'));
    expect(marked(host, 'Tà Yên Thị Sa')).toBe('Có mặt');
  });
});
