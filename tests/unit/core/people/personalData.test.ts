import { personalNumbersIn } from '../../../../src/core/people/personalData';

describe('a telephone number, whatever stands between its digits', () => {
  it.each([
    'Gọi 0912345678 để hỏi.',
    'Gọi 0912 345 678.',
    'Gọi 091.234.5678.',
    'Gọi 0912-345-678',
    'Gọi 0912–345–678',
    'Gọi 0912/345/678',
    'Gọi 0912·345·678',
    'Gọi 09 12 34 56 78',
    'Gọi 0 9 1 2 3 4 5 6 7 8',
    'Gọi +84 912 345 678',
    'Gọi +84(0)912345678',
    'Gọi 0084 912 345 678',
    'Gọi 84912345678',
    'Gọi 01696 123 456',
    'Gọi (0259) 3 888 999',
    'Máy bàn 0259 3861 234',
    'Máy bàn 0259/3888999',
    'Máy bàn 3.861.234',
    'ĐT: 912345678',
    'gọi 912345678',
    '0912345678/0987654321',
    '0912345678 - 0987654321',
    'ngày 05/09/2020 gọi 0912345678',
    'số 120, 0912345678',
    '0912345678, 5 hộ',
    // nothing says that it is one
    '01696 123 456',
    '09 12 34 56 78',
    '09 12 03 45 67',
    '0912 045 078',
    '+84.912.345.678',
    '+(84) 912 345 678',
    // said, of no form that telephones have
    'gọi 3861.234',
    'gọi 386.1234',
    'gọi 386.123.45',
    'gọi 386.123 456',
    'gọi 2591900',
    'ĐT 12345678901',
    // a sum, a paper or a document stands elsewhere
    'Kinh phí cho bà Lan, 0912345678',
    'Theo công văn, bà Lan 0912345678',
    '0912345678, số 5/UBND',
    '0912345678/Lan',
    '0912345678/lan',
    '0912345678/ Lan',
  ])('%s', (text) => {
    expect([...personalNumbersIn(text)]).toEqual(['phone']);
  });
});

describe('the number of an identity paper', () => {
  it.each([
    'CMND 264123456',
    '264123456',
    '264 123 456',
    'CMND: 264.123.456',
    'Chứng minh nhân dân số 264123456 cấp ngày 12.03.2015',
    'chung minh 264123456',
    'CCCD 058 090 001 234',
    '058090001234',
    '058.090.001.234',
    'thẻ bảo hiểm y tế GD4580123456789',
    'hộ chiếu B1234567',
    '+ bà Lan, 264123456',
    '264123456, 5 hộ',
    '264123456 Hoàng',
  ])('%s', (text) => {
    expect([...personalNumbersIn(text)]).toEqual(['paper']);
  });
});

describe('the number of an account', () => {
  it.each([
    'STK 4904205012345',
    'số tài khoản của bà là 1234567890 Agribank',
    'tài khoản 0101 000 123 456',
    'tai khoan 123 456 7',
    'TK: 711A12345678',
    '4904205012345',
    'tài khoản 123456; 99',
    'STK 1234567890123456789',
    // too long for a paper or a telephone, whatever it begins or ends with
    '123456789012',
    '4058090001234',
    '0580900012345',
    '123450912345678',
    'ĐT 123456789012',
  ])('%s', (text) => {
    expect([...personalNumbersIn(text)]).toEqual(['account']);
  });
});

describe('an address of e-mail', () => {
  it.each([
    ...['email a.b@gmail.com', 'a.b@gmail', 'a.b (at) gmail.com', 'a.b @ gmail.com'],
    ...['a.b(at)gmail', 'mau@163', 'a.b @ 163.com'],
  ])('%s', (text) => {
    expect([...personalNumbersIn(text)]).toEqual(['email']);
  });
});

it('several in one text are each told once', () => {
  const text = 'Bà gọi 0912345678 hoặc 0987654321, CMND 264123456, STK 4904205012345, a@b.vn.';
  expect([...personalNumbersIn(text)].sort()).toEqual(['account', 'email', 'paper', 'phone']);
});

it('two that only a sign keeps apart are both told', () => {
  expect([...personalNumbersIn('0912345678/4904205012345')]).toEqual(['phone', 'account']);
});

it('a cell full of numbers is read in no time', () => {
  const before = Date.now();
  personalNumbersIn('12 345 '.repeat(7_000));
  expect(Date.now() - before).toBeLessThan(2_000);
});

describe('numbers that tell of nobody', () => {
  it.each([
    'Theo Quyết định 2345/QĐ-UBND ngày 05/9/2020.',
    'Nghị định số 07/2021/NĐ-CP',
    '215/UBND-LĐTBXH',
    'Công văn số 0912345678/UBND',
    'Công văn số 0912345678/2020/UBND',
    'Kế hoạch số 0912345678',
    'Mã số thuế 4500123456',
    'thửa đất số 123456789, tờ bản đồ 12',
    'Hỗ trợ 5.000.000 đồng cho 120 hộ.',
    'hỗ trợ 1.234.567.890 đ',
    'Mức 700.000đ/tháng, 100.000.000 đ/hộ',
    'Kinh phí 0123456789 đồng',
    'Kinh phí 0912345678 đồng',
    'Kinh phí: 0912345678',
    '123456789 đồng',
    '123.456.789',
    '5.098.765.432',
    '1 012 345 678',
    '5 000 000 000',
    '84.912.345.678',
    'tài khoản có 5.000.000 đồng',
    'bảo hiểm y tế cho 1.234.567 người',
    'diện tích 123456789 m2',
    'Từ năm 2016 đến năm 2020.',
    'giai đoạn 2016-2020, 2021 - 2025',
    'từ 01/9 - 10/9/2020',
    '05/09/2020 08:00',
    '05/09/2020 08',
    'từ 08:00 03/09/2020 đến 11:30 03/09/2020',
    // https://github.com/PostHog/posthog-js/pull/4783
    '2024-01-15 12',
    // https://github.com/vectorize-io/hindsight/pull/3577
    'Order 00123456789 shipped',
    '+100 000 000',
    '05-06-07-08-09',
    '02, 03, 04, 05, 06',
    'Gọi 1900 1234',
    'sở hữu @ Zalo',
    'theo dõi (@phuocha)',
    'theo dõi (@phuoc.ha)',
    'mục a@b',
    // a day or an hour stands between, or ends in what would make it a paper
    '0912 05/09/2020 345678',
    '0912 08:00 345678',
    'gọi ngày 05/09/2020 hoặc 06/09/2020',
    'lúc 10:26 4123456',
    'lúc 8:26 4123456',
    'số thẻ phát lúc 8h30 12345',
    // too short, too long, or of no form
    'tài khoản 12345; 99',
    'STK 12345678901234567890',
    'CMND 123456; 7',
    'điện thoại 123456; 7',
    '12345678 90123456',
    '264123456.25',
    '+264123456',
    '100 000 000',
    // sums and counts
    '0912 – 345 – 678 đồng',
    '+ hỗ trợ 84.912.345.678',
    'tổng kinh phí 0912345678',
    'Kinh phí 0912345678',
    'Kinh phí:0912345678',
    'Kinh phí : 0912345678',
    '264123456đ',
    '264123456 người',
    '264123456người',
    '264123456 người nghèo',
    'thẻ bảo hiểm cho 1234567 người',
    // documents
    'Theo công văn 0912345678',
    'Công văn số:0912345678',
    'Công văn số: 0912345678',
    'Công văn số : 0912345678',
    'thửa 123456789',
    '0912345678/2020/UBND',
    '0912345678/UBND',
    '0912345678/Q',
  ])('%s', (text) => {
    expect([...personalNumbersIn(text)]).toEqual([]);
  });
});
