import { addressesIn } from '../../../../src/core/people/email';

const used = (text: string) => addressesIn(text).flatMap(({ address }) => address ?? []);
const faults = (text: string) => addressesIn(text).map(({ fault }) => fault);

/** Made-up people at domains of the kinds that offices and private persons have. */
const VALID = [
  'canbo@thuannam.ninhthuan.gov.vn',
  'ubnd.phuocha@ninhthuan.gov.vn',
  'phong-ldtbxh@thuannam.gov.vn',
  'vhtt_01@chinhphu.vn',
  'xa@moha.gov.vn',
  'a@b.vn',
  'A.B@GMAIL.COM',
  'nguyen.thi.mau@gmail.com',
  'mau1985@gmail.com',
  'mau+doithoai@gmail.com',
  'mau@yahoo.com',
  'mau@yahoo.com.vn',
  'mau@ymail.com',
  'mau@hotmail.com',
  'mau@outlook.com',
  'mau@outlook.com.vn',
  'mau@live.com',
  'mau@icloud.com',
  'mau@mail.com',
  'mau@email.com',
  'mau@gmx.net',
  'mau@vnn.vn',
  'mau@hcm.vnn.vn',
  'mau@fpt.vn',
  'mau@go.vn',
  'mau@agribank.com.vn',
  'mau@vbsp.org.vn',
  'mau@truong.edu.vn',
  'mau@xn--tingvit-kx0d.vn',
  "o'mau@example.com",
  'mau@hoi-phu-nu.org.vn',
  'mau@outlook.co',
  'mau@icloud.co',
  'mau@x.xn--p1ai',
  `${'a'.repeat(64)}@b.vn`,
];

describe('addresses that are addresses', () => {
  it.each(VALID)('%s', (address) => {
    expect(addressesIn(address)).toEqual([{ typed: address, address, fault: null }]);
  });

  it.each(['; ', ';', ', ', '\n', ' ', ' và ', ' / '])('all of them apart by %j', (between) => {
    expect(used(VALID.join(between))).toEqual(VALID);
    expect(new Set(faults(VALID.join(between)))).toEqual(new Set([null]));
  });

  it('nothing in a cell that holds nothing', () => {
    expect(addressesIn(' ; \u200b')).toEqual([]);
  });
});

describe('what is certain to be no address is not used', () => {
  it.each([
    ['no @', 'canbo.xa.gov.vn'],
    ['no local part', '@xa.gov.vn'],
    ['no domain', 'canbo@'],
    ['two @', 'canbo@@xa.gov.vn'],
    ['a domain without a dot', 'canbo@xa'],
    ['two dots in the domain', 'canbo@xa..vn'],
    ['a dot before the domain', 'canbo@.xa.vn'],
    // https://github.com/validatorjs/validator.js/issues/818
    ['two dots before the @', 'can..bo@gmail.com'],
    ['a dot at the beginning', '.canbo@xa.gov.vn'],
    // https://github.com/scottgonzalez/sane-email-validation/pull/2
    ['a dot before the @', 'canbo.@xa.gov.vn'],
    ['a hyphen before the domain', 'canbo@-xa.gov.vn'],
    ['a hyphen at a word’s end', 'canbo@xa-.gov.vn'],
    ['letters with accents', 'cánbộ@xa.gov.vn'],
    ['a domain with accents', 'canbo@xã.gov.vn'],
    ['(at)', 'canbo(at)xa.gov.vn'],
    ['a full-width @', 'canbo＠xa.gov.vn'],
    ['a blank before the @', 'canbo @xa.gov.vn'],
    ['a blank behind the @', 'canbo@ xa.gov.vn'],
    ['a blank in the domain', 'canbo@xa.gov. vn'],
    ['blanks in the name, so that it would be somebody else’s', 'nguyen van a@gmail.com'],
    ['an ending of digits', 'canbo@192.168.1.1'],
    ['an ending that no registry has', 'canbo@xa.con'],
    ['two run together', 'a@b.vn@c.vn'],
    ['words behind the angle brackets', 'Mẫu <a@b.vn> khác'],
    ['a path behind the domain', 'canbo@xa.gov.vn/x'],
    ['more letters than a name may have', `${'a'.repeat(65)}@b.vn`],
    ['more than a domain may have', `a@${'abcdefghi.'.repeat(26)}vn`],
    ['words', 'chưa có'],
  ])('%s: %s', (_name, text) => {
    expect(addressesIn(text)).toEqual([{ typed: text, address: null, fault: 'wrong' }]);
  });

  it('and the others of the same cell go on', () => {
    expect(used('a@b.vn; c@d; e@f.vn; chưa')).toEqual(['a@b.vn', 'e@f.vn']);
    expect(faults('a@b.vn; c@d; e@f.vn; chưa')).toEqual([null, 'wrong', null, 'wrong']);
  });
});

describe('a domain that is one slip away from a common one may be a stranger’s: not used, and the likely one told', () => {
  it.each([
    ['mau@gmail.con', 'mau@gmail.com'],
    ['mau@gmial.com', 'mau@gmail.com'],
    ['mau@gmai.com', 'mau@gmail.com'],
    // https://github.com/devmehq/email-validator-js/issues/148
    ['mau@gmaila.com', 'mau@gmail.com'],
    ['mau@gmailcom', 'mau@gmail.com'],
    ['mau@gmail.com.vn', 'mau@gmail.com'],
    ['mau@GMAIL.CM', 'mau@gmail.com'],
    ['mau@yaho.com', 'mau@yahoo.com'],
    ['mau@yahoo.com.v', 'mau@yahoo.com.vn'],
    ['mau@hotmial.com', 'mau@hotmail.com'],
    ['xa@ninhthuan.gvo.vn', 'xa@ninhthuan.gov.vn'],
    ['xa@ninhthuan.gov.nv', 'xa@ninhthuan.gov.vn'],
    ['xa@ninhthuan.gov.v', 'xa@ninhthuan.gov.vn'],
    ['xa@ninhthuan.govvn', 'xa@ninhthuan.gov.vn'],
  ])('%s, probably %s', (typed, meant) => {
    expect(addressesIn(typed)).toEqual([{ typed, address: null, fault: 'misspelt', meant }]);
  });
});

describe('an address with something beside it is read, and the cell named', () => {
  it.each([
    ['a full stop behind it', 'canbo@xa.gov.vn.'],
    ['a link', 'mailto:canbo@xa.gov.vn'],
    ['a link with a subject', 'mailto:canbo@xa.gov.vn?subject=Nộp'],
    ['a direction mark', 'canbo@xa.gov.vn\u200e'],
    ['a soft hyphen inside', 'can\u00adbo@xa.gov.vn'],
    ['as a mail program copies it', 'Nguyễn Thị Mẫu <canbo@xa.gov.vn>'],
    ['in angle brackets', '<canbo@xa.gov.vn>'],
    ['behind a word and a colon', 'E-mail: canbo@xa.gov.vn'],
    ['with whose it is in brackets', 'canbo@xa.gov.vn (chị Mẫu)'],
    ['in quotation marks', '“canbo@xa.gov.vn”'],
    ['in brackets and quotation marks', '“(canbo@xa.gov.vn)”'],
    ['in angle brackets, with a soft hyphen', '<can\u00adbo@xa.gov.vn>'],
    ['in angle brackets, with blanks', 'Mẫu < canbo@xa.gov.vn >'],
    ['with whose it is, two blanks behind', 'canbo@xa.gov.vn  (chị Mẫu)'],
  ])('%s', (_name, typed) => {
    expect(addressesIn(typed)).toEqual([{ typed, address: 'canbo@xa.gov.vn', fault: 'extra' }]);
  });
});

describe('a domain more than one slip away from a common one is somebody’s own', () => {
  it.each([
    ['two letters for one', 'mau@grnail.com'],
    ['three for two', 'mau@gmiabl.com'],
    ['two for three', 'mau@gmia.com'],
    ['one of two swapped letters is another', 'mau@gmxal.com'],
    ['the other is', 'mau@gmixl.com'],
  ])('%s: %s', (_name, address) => {
    expect(addressesIn(address)).toEqual([{ typed: address, address, fault: null }]);
  });
});

it('two beside each other are both read, with more blanks and signs that nobody sees between them', () => {
  expect(used('a@b.vn\u200e  c@d.vn')).toEqual(['a@b.vn', 'c@d.vn']);
  expect(addressesIn('a@b.vn <c@d.vn>').map(({ address }) => address)).toEqual(['a@b.vn', null]);
});
