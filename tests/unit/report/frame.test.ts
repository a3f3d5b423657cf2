import { agencyName } from '../../../src/report/agencyName';
import { reportData } from '../../../src/report/reportData';
import type { Settings } from '../../../src/workbook/schema/settings';
import { count, documentDate, money, number, outOf, percent, roman } from '../../../src/text/phrases/format';
import { plain } from '../../../src/text/phrases/phrase';
import { day, lists, results, settings } from './round';

const draft = (given: Partial<Settings>) => reportData(results([]), { ...settings, ...given }, lists);

describe('names of authorities in a sentence', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN\nHUYỆN THUẬN NAM', 'Ủy ban nhân dân huyện Thuận Nam'],
    ['UỶ BAN NHÂN DÂN THỊ XÃ HƯƠNG TRÀ', 'Uỷ ban nhân dân thị xã Hương Trà'],
    ['PHÒNG VĂN HÓA VÀ THÔNG TIN', 'Phòng Văn hóa và Thông tin'],
    ['PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'Phòng Lao động - Thương binh và Xã hội'],
    ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH TỈNH LÂM ĐỒNG', 'Sở Văn hóa, Thể thao và Du lịch tỉnh Lâm Đồng'],
    ['Phòng Văn hóa - Xã hội', 'Phòng Văn hóa - Xã hội'],
    ['PHÒNG VĂN HÓA – XÃ HỘI PHƯỜNG 5', 'Phòng Văn hóa – Xã hội phường 5'],
    ['UBND HUYỆN THUẬN NAM', 'UBND huyện Thuận Nam'],
    ['UBND\nTHỊ TRẤN PHƯỚC DÂN', 'UBND thị trấn Phước Dân'],
    ['UBND THÀNH PHỐ PHAN RANG-THÁP CHÀM', 'UBND thành phố Phan Rang-Tháp Chàm'],
    ['ỦY BAN NHÂN DÂN HUYỆN KRÔNG PẮC', 'Ủy ban nhân dân huyện Krông Pắc'],
    ['UBND HUYỆN', 'UBND huyện'],
    ['UBND', 'UBND'],
    ['VĂN PHÒNG HĐND VÀ UBND', 'Văn phòng HĐND và UBND'],
    ['VĂN PHÒNG HĐND VÀ UBND HUYỆN THUẬN NAM', 'Văn phòng HĐND và UBND huyện Thuận Nam'],
    ['HĐND VÀ UBND HUYỆN THUẬN NAM', 'HĐND và UBND huyện Thuận Nam'],
    ['HỘI ĐỒNG NHÂN DÂN XÃ CÀ NÁ', 'Hội đồng nhân dân xã Cà Ná'],
    ['PHÒNG LĐ-TB&XH HUYỆN THUẬN NAM', 'Phòng LĐ-TB&XH huyện Thuận Nam'],
    ['PHÒNG LĐTBXH', 'Phòng LĐTBXH'],
    ['SỞ NN&PTNT TỈNH NINH THUẬN', 'Sở NN&PTNT tỉnh Ninh Thuận'],
    ['PHÒNG GD&ĐT THỊ XÃ HƯƠNG TRÀ', 'Phòng GD&ĐT thị xã Hương Trà'],
    ['ỦY BAN MTTQ XÃ NHỊ HÀ', 'Ủy ban MTTQ xã Nhị Hà'],
    ['TRUNG TÂM Y TẾ HUYỆN THUẬN NAM', 'Trung tâm Y tế huyện Thuận Nam'],
    ['CÔNG AN HUYỆN THUẬN NAM', 'Công an huyện Thuận Nam'],
    ['VĂN PHÒNG', 'Văn phòng'],
    ['BAN CHỈ ĐẠO GIẢM NGHÈO', 'Ban Chỉ đạo giảm nghèo'],
    ['UBND huyện Thuận Nam', 'UBND huyện Thuận Nam'],
    ['', ''],
  ])('%j is %j', (setting, name) => {
    expect(agencyName(setting)).toBe(name);
  });
});

describe('the frame of the report', () => {
  it('puts the space after the full stop of the authority lines', () => {
    const { signedBy } = draft({ authority: 'TM.ỦY BAN NHÂN DÂN\nKT.CHỦ TỊCH' });
    expect(signedBy.map(plain)).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']);
  });

  it('needs no authority line of a head who decides alone, but an office', () => {
    expect(draft({ authority: '', position: 'Trưởng phòng' }).signedBy.map(plain)).toEqual(['TRƯỞNG PHÒNG']);
    expect(draft({ authority: '', position: '' }).signedBy.map(plain)).toEqual(['[chưa có chức vụ người ký]']);
  });

  it('closes the recipients, and opens them with "Như trên" where somebody is addressed', () => {
    const recipients = 'Sở TT&TT (B/c)\n– UBND các xã,\n\n+ Lưu: VT';
    expect(draft({ recipients }).recipients.map(plain)).toEqual(['- Sở TT&TT (B/c);', '- UBND các xã;', '- Lưu: VT.']);
    const upward = draft({ recipients, addressee: 'Ủy ban nhân dân huyện.' });
    expect(upward.recipients.map(plain)[0]).toBe('- Như trên;');
    expect(upward.addressees).toEqual(['Ủy ban nhân dân huyện']);
    expect(draft({ recipients: 'UBND các xã' }).recipients.map(plain)[1]).toBe('- [chưa có nơi lưu].');
  });

  it('closes the legal bases', () => {
    expect(draft({ legalBases: 'Căn cứ Luật A.\nCăn cứ Luật B' }).legalBases).toEqual([
      'Căn cứ Luật A;',
      'Căn cứ Luật B.',
    ]);
    expect(draft({}).legalBases).toEqual([]);
  });

  it.each(['99/KH-UBND', 'Kế hoạch số 99/KH-UBND', 'kế hoạch 99/KH-UBND', 'Số: 99/KH-UBND', 'số 99/KH-UBND'])(
    'cites the plan once as Kế hoạch số, when its number was typed as “%s”',
    (planNumber) => {
      const data = draft({ planNumber });
      expect(plain(data.opening)).toMatch(/^Thực hiện Kế hoạch số 99\/KH-UBND ngày 05 tháng 8/);
      expect(data.body.map((block) => (block.kind === 'paragraph' ? plain(block.runs) : ''))[1]).toMatch(
        /^Thực hiện Kế hoạch số 99\/KH-UBND, /,
      );
    },
  );

  it('says the year of the round once', () => {
    const title = 'Kết quả tổ chức đối thoại chính sách giảm nghèo năm 2020';
    for (const roundName of ['Đối thoại chính sách giảm nghèo', 'Tổ chức đối thoại chính sách giảm nghèo năm 2020']) {
      expect(plain(draft({ roundName }).title)).toBe(title);
    }
  });

  it.each([
    ['ĐỐI THOẠI CHÍNH SÁCH GIẢM NGHÈO', 'Kết quả tổ chức ĐỐI THOẠI CHÍNH SÁCH GIẢM NGHÈO năm 2020'],
    ['TỔ CHỨC ĐỐI THOẠI CHÍNH SÁCH NĂM 2020', 'Kết quả tổ chức ĐỐI THOẠI CHÍNH SÁCH NĂM 2020'],
    ['Tổ chức Đối thoại chính sách', 'Kết quả tổ chức đối thoại chính sách năm 2020'],
  ])('takes the round named “%s” into the title', (roundName, title) => {
    expect(plain(draft({ roundName }).title)).toBe(title);
  });

  it.each(['Về việc tổ chức đối thoại năm 2020.', 'V/v Tổ chức đối thoại năm 2020;', 'tổ chức đối thoại năm 2020 ,'])(
    'cites what the plan is about, typed as “%s”, without its end',
    (planTitle) => {
      expect(plain(draft({ planTitle }).opening)).toContain(
        ' về việc tổ chức đối thoại năm 2020, Ủy ban nhân dân huyện Thuận Nam báo cáo kết quả ',
      );
    },
  );

  it('leaves number, day and month blank and takes the symbol however it was typed', () => {
    expect(plain(draft({ symbol: ' / bc - ubnd' }).number)).toBe('Số:        /BC-UBND');
    expect(plain(draft({ symbol: '', place: '', year: null }).placeAndDate)).toBe(
      '[chưa có địa danh], ngày      tháng      năm [chưa có]',
    );
  });
});

describe('numbers and dates', () => {
  it('are written as documents write them', () => {
    expect([number(1234.5), number(1_234_567), number(-1000), number(0)]).toEqual([
      '1.234,5',
      '1.234.567',
      '-1.000',
      '0',
    ]);
    expect([count(0), count(9), count(10), count(1000), outOf(6, 8)]).toEqual(['0', '09', '10', '1.000', '06/08']);
    expect([percent(6, 7), percent(1, 2), percent(1, 3)]).toEqual(['85,7%', '50%', '33,3%']);
    expect(money(15_000_000)).toBe('15.000.000 đồng');
    expect([documentDate(day(5, 8)), documentDate(day(10, 2)), documentDate(day(3, 10))]).toEqual([
      ...['ngày 05 tháng 8 năm 2020', 'ngày 10 tháng 02 năm 2020', 'ngày 03 tháng 10 năm 2020'],
    ]);
    expect([1, 2, 3, 4, 9, 14].map(roman)).toEqual(['I', 'II', 'III', 'IV', 'IX', 'XIV']);
  });
});
