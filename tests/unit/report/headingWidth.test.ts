import { tooWideHeadings, widthInMm } from '../../../src/report/headingWidth';
import { noSettings, settings } from './round';

describe('the width of a heading line', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN HUYỆN THUẬN NAM', 12, 83.7],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, 95.7],
  ])('%s in %i points bold needs %d mm', (line, points, millimetres) => {
    expect(Math.abs(widthInMm(line, points, 'bold') - millimetres)).toBeLessThan(0.5);
  });

  it('counts the horn of ơ and ư and the bar of đ, and no other sign over or under a letter', () => {
    expect(widthInMm('ế', 12, 'regular')).toBe(widthInMm('e', 12, 'regular'));
    expect(widthInMm('ĐƯỢC', 12, 'bold')).toBe(widthInMm('ĐƯƠC', 12, 'bold'));
    expect(widthInMm('Ư', 12, 'bold')).toBeGreaterThan(widthInMm('U', 12, 'bold'));
    expect(widthInMm('ợ'.normalize('NFD'), 12, 'bold')).toBe(widthInMm('ơ', 12, 'bold'));
  });
});

describe('too wide headings', () => {
  it('finds none in the sample, whose issuer stands on two lines', () => {
    expect(tooWideHeadings(settings)).toEqual([]);
    expect(tooWideHeadings(noSettings)).toEqual([]);
  });

  it('points at the line that would wrap, as it stands in the report', () => {
    const issuer = 'Ủy ban nhân dân huyện Thuận Nam';
    expect(tooWideHeadings({ ...settings, issuer })).toEqual([
      { field: 'issuer', line: 'ỦY BAN NHÂN DÂN HUYỆN THUẬN NAM' },
    ]);
    const superior = 'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH TỈNH NINH THUẬN';
    expect(tooWideHeadings({ ...settings, superior })).toEqual([{ field: 'superior', line: superior }]);
  });

  it('looks at the signature and at the place, too', () => {
    const wide = {
      authority: 'TM.BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA',
      place: 'Phan Rang - Tháp Chàm, Ninh Thuận',
    };
    expect(tooWideHeadings({ ...settings, ...wide })).toEqual([
      { field: 'authority', line: 'TM. BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA' },
      { field: 'place', line: 'Phan Rang - Tháp Chàm, Ninh Thuận' },
    ]);
  });
});
