import { newWorkbook } from '../../../local/xlsx/workbookFile';
import { answer, PAGES, report } from './scriptRun';

const LOCK = `${PAGES}/lock/lock`;
const PROPERTIES = `${PAGES}/properties/properties`;

describe('locks', () => {
  it(`hold until released (${LOCK}#hasLock())`, () => {
    const body = `
      const lock = LockService.getDocumentLock();
      const states = [lock.hasLock(), lock.tryLock(10), lock.hasLock(), lock.tryLock(10)];
      lock.releaseLock();
      lock.releaseLock();
      return [...states, lock.hasLock()];`;
    expect(answer(body)).toEqual([false, true, true, true, false]);
  });

  it(`waitLock wants a time (${LOCK}#waitLock(Integer))`, () => {
    expect(() => report('LockService.getScriptLock().waitLock()')).toThrow('signature');
  });
});

describe('document properties', () => {
  const properties = 'const properties = PropertiesService.getDocumentProperties();';

  it(`are kept inside the workbook (${PROPERTIES}#setProperty(String,String))`, () => {
    const workbook = newWorkbook();
    report(`${properties} properties.setProperty('a', '1').setProperty('b', '2').deleteProperty('b');`, { workbook });
    const body = `${properties} return [properties.getProperty('a'), properties.getProperty('b'), properties.getProperties(), properties.getKeys()];`;
    expect(answer(body, { workbook })).toEqual(['1', null, { a: '1' }, ['a']]);
  });

  it('do not touch the settings of the spreadsheet', () => {
    expect(
      answer(
        `${properties} properties.setProperty('locale', 'x'); properties.deleteAllProperties(); return ss.getSpreadsheetLocale();`,
      ),
    ).toBe('vi_VN');
  });

  it.each<[call: string, message: string]>([
    [`setProperty('a', 'ê'.repeat(4609))`, 'Argument too large'],
    [`setProperty('a', 5)`, 'signature'],
    [`setProperties(Object.fromEntries(Array.from({ length: 60 }, (_, i) => ['k' + i, 'x'.repeat(9000)])))`, 'quota'],
  ])(`%s throws (https://developers.google.com/apps-script/guides/services/quotas)`, (call, message) => {
    expect(() => report(`${properties} properties.${call}`)).toThrow(message);
  });

  it('hold 9 KB in a value', () => {
    expect(
      answer(`${properties} properties.setProperty('a', 'ê'.repeat(4608)); return properties.getProperty('a').length;`),
    ).toBe(4608);
  });

  it(`what is got is a copy (${PROPERTIES}#getProperties())`, () => {
    expect(answer(`${properties} properties.getProperties().a = 'x'; return properties.getProperty('a');`)).toBeNull();
  });
});

describe(`Session (${PAGES}/base/session#getActiveUser())`, () => {
  const who =
    'return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getScriptTimeZone()];';

  it('is the owner unless somebody else acts', () => {
    expect(answer(who)).toEqual(['chu.bang.tinh@example.com', 'chu.bang.tinh@example.com', 'Asia/Ho_Chi_Minh']);
    expect(answer(who, { actingPerson: 'xa@example.com' })).toEqual([
      'xa@example.com',
      'xa@example.com',
      'Asia/Ho_Chi_Minh',
    ]);
  });
});
