import { newWorkbook } from '../../xlsx/workbookFile';
import { answer, hostOf, PAGES, report } from './scriptRun';

const PROPERTIES = `${PAGES}/properties/properties`;

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

describe(`sharing (${PAGES}/spreadsheet/spreadsheet#getEditors())`, () => {
  const editors = `return ss.getEditors().map((user) => user.getEmail());`;

  it('names the owner and those with whom it is shared, each once', () => {
    expect(answer(editors, { editors: ['a@example.com', 'Owner@example.com', 'b@example.com'] })).toEqual([
      'owner@example.com',
      'a@example.com',
      'b@example.com',
    ]);
  });

  it('by default names the owner and who acts', () => {
    expect(answer(editors, { actingPerson: 'xa@example.com' })).toEqual(['owner@example.com', 'xa@example.com']);
  });

  it(`getOwner (${PAGES}/spreadsheet/spreadsheet#getOwner())`, () => {
    expect(answer('return ss.getOwner().getEmail();', { actingPerson: 'xa@example.com' })).toBe('owner@example.com');
  });
});

describe(`Session (${PAGES}/base/session#getActiveUser())`, () => {
  const who =
    'return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getScriptTimeZone()];';

  it('is the owner unless somebody else acts', () => {
    expect(answer(who)).toEqual(['owner@example.com', 'owner@example.com', 'Asia/Ho_Chi_Minh']);
    expect(answer(who, { actingPerson: 'xa@example.com' })).toEqual([
      'xa@example.com',
      'xa@example.com',
      'Asia/Ho_Chi_Minh',
    ]);
  });

  it('is blank for a person of another domain, and the owner still sees his own', () => {
    const setting = { emailHidden: true };
    expect(answer(who, { ...setting, actingPerson: 'xa@example.com' })).toEqual(['', '', 'Asia/Ho_Chi_Minh']);
    expect(answer('return Session.getActiveUser().getEmail();', setting)).toBe('owner@example.com');
  });

  it('a blank user is still the person to whom a protection is given', () => {
    const host = hostOf(
      `function main() {
        const protection = SpreadsheetApp.getActiveSheet().protect();
        protection.addEditor(Session.getEffectiveUser());
        return protection.removeEditors(protection.getEditors()).getEditors().map((user) => user.getEmail()).join();
      }`,
      { emailHidden: true, editors: ['xa@example.com', 'khac@example.com'] },
    );
    expect(host.runAs('xa@example.com', 'main').result).toBe('owner@example.com,xa@example.com');
  });
});
