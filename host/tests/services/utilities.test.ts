import { answer, PAGES, report } from './scriptRun';

const UTILITIES = `${PAGES}/utilities/utilities`;

describe(`formatDate (${UTILITIES}#formatDate(Date,String,String))`, () => {
  it.each<[pattern: string, text: string]>([
    ['dd/MM/yyyy HH:mm:ss', '05/09/2020 07:08:09'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", '2020-09-05T07:08:09+07:00'],
    ['Z X XX', '+0700 +07 +0700'],
    ['EEE, d MMM yy', 'Sat, 5 Sep 20'],
    ['EEEE MMMM u', 'Saturday September 6'],
    ['h:mm a K k', '7:08 AM 7 7'],
    ["hh 'o''clock' S", "07 o'clock 10"],
    ["dd 'tháng' M", '05 tháng 9'],
  ])('%s gives %s', (pattern, text) => {
    const body = `return Utilities.formatDate(new Date('2020-09-05T00:08:09.010Z'), 'Asia/Ho_Chi_Minh', ${JSON.stringify(pattern)});`;
    expect(answer(body)).toBe(text);
  });

  it.each<[zone: string, text: string]>([
    ['Etc/GMT', '2020-01-01 00:30 Z'],
    ['America/New_York', '2019-12-31 19:30 -05:00'],
    ['Asia/Kolkata', '2020-01-01 06:00 +05:30'],
  ])('in %s', (zone, text) => {
    const body = `return Utilities.formatDate(new Date('2020-01-01T00:30:00Z'), '${zone}', 'yyyy-MM-dd HH:mm XXX');`;
    expect(answer(body)).toBe(text);
  });

  it.each([
    `'2020-01-01', 'Etc/GMT', 'yyyy'`,
    `new Date(), 'nowhere', 'yyyy'`,
    `new Date(), 'Etc/GMT'`,
    `new Date(), 'Etc/GMT', 'yyyy Q'`,
  ])('refuses %s', (args) => {
    expect(() => report(`Utilities.formatDate(${args})`)).toThrow();
  });
});

describe(`blobs (${PAGES}/base/blob#getBytes())`, () => {
  it('bytes are signed, as Java has them', () => {
    const body = `
      const blob = Utilities.newBlob('ê', 'text/plain', 'a.txt');
      const bytes = blob.getBytes();
      return [bytes, bytes instanceof Array, blob.getDataAsString(), blob.getName(), blob.getContentType(), blob.setName('b').getName()];`;
    expect(answer(body)).toEqual([[-61, -86], true, 'ê', 'a.txt', 'text/plain', 'b']);
  });

  it(`newBlob takes a byte array (${UTILITIES}#newBlob(Byte))`, () => {
    expect(
      answer(
        `const blob = Utilities.newBlob([-61, -86]); return [blob.getDataAsString(), blob.getContentType(), blob.getName()];`,
      ),
    ).toEqual(['ê', null, null]);
  });

  it.each(['[200]', '[1.5]', 'new Uint8Array(2)', '5'])('newBlob(%s) throws', (data) => {
    expect(() => report(`Utilities.newBlob(${data})`)).toThrow('signature');
  });

  it(`base64 (${UTILITIES}#base64Encode(String))`, () => {
    const body = `return [Utilities.base64Encode('Đối'), Utilities.base64Encode([-61, -86]), Utilities.base64Decode('w6o=')];`;
    expect(answer(body)).toEqual(['xJDhu5Fp', 'w6o=', [-61, -86]]);
  });

  it('base64Decode refuses what is not base 64', () => {
    expect(() => report(`Utilities.base64Decode('w6o*')`)).toThrow();
  });
});

it(`sleep takes at most five minutes (${UTILITIES}#sleep(Integer))`, () => {
  expect(() => report('Utilities.sleep(300000)')).not.toThrow();
  expect(() => report('Utilities.sleep(300001)')).toThrow();
});

it(`getUuid (${UTILITIES}#getUuid())`, () => {
  expect(answer('return Utilities.getUuid();')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});
