import { LAN, MINH, officeOf, OWNER, REFUSAL, sheetOf } from './office';
import { PAGES } from './scriptRun';

const PROTECTION = `${PAGES}/spreadsheet/protection`;
const SHEET = `${PAGES}/spreadsheet/sheet`;
const RANGE = `${PAGES}/spreadsheet/range`;

describe('who may edit', () => {
  it.each(['sheet', `sheet.getRange('A1:C3')`])(
    `everybody, as the spreadsheet itself, until the list is changed: %s (${SHEET}#protect())`,
    (target) => {
      const { as } = officeOf();
      expect(as(OWNER, `return addresses(${target}.protect().setDescription('Đầu bảng'));`)).toEqual([
        OWNER,
        LAN,
        MINH,
      ]);
      expect(as(LAN, `sheet.getRange('A1').setValue('x'); return sheet.getRange('A1').canEdit();`)).toBe(true);
    },
  );

  it.each([
    ['addEditor', `.addEditor('${LAN}')`, [LAN, MINH]],
    ['removeEditor', `.removeEditor('${LAN}')`, [MINH]],
  ])(`from %s on the list is its own, whoever comes to the spreadsheet later`, (_, change, allowed) => {
    const editors = [LAN, MINH];
    const { as } = officeOf({ editors: () => editors });
    as(OWNER, `sheet.getRange('A1').protect()${change};`);
    editors.push('moi@example.com');
    const may = (person: string) => as(person, `return sheet.getRange('A1').canEdit();`);
    expect([LAN, MINH].filter(may)).toEqual(allowed);
    expect(may('moi@example.com')).toBe(false);
  });

  it(`neither the owner nor the acting person can be removed (${PROTECTION}#removeEditors(String))`, () => {
    const { as } = officeOf();
    const removeAll = `const p = sheet.getRange('A1').protect(); p.removeEditors(p.getEditors()); return addresses(p);`;
    expect(as(OWNER, removeAll)).toEqual([OWNER]);
    expect(as(LAN, removeAll.replace('A1', 'B1'))).toEqual([OWNER, LAN]);
    expect(
      as(
        LAN,
        `const [, p] = sheet.getProtections(RANGE); return addresses(p.removeEditor('${LAN}').removeEditor('${OWNER}'));`,
      ),
    ).toEqual([OWNER, LAN]);
  });

  it('the owner may always edit', () => {
    const { as } = officeOf();
    as(LAN, `only(sheet.getRange('A1').protect());`);
    expect(
      as(
        OWNER,
        `const [p] = sheet.getProtections(RANGE); sheet.getRange('A1').setValue('x'); return [p.canEdit(), sheet.getRange('A1').canEdit()];`,
      ),
    ).toEqual([true, true]);
  });

  it('an address is the same in capitals', () => {
    const { as } = officeOf();
    as(OWNER, `only(sheet.getRange('A1').protect(), '${LAN.toUpperCase()}');`);
    expect(as(LAN, `return sheet.getRange('A1').canEdit();`)).toBe(true);
    as(OWNER, `sheet.getProtections(RANGE)[0].removeEditors(['${LAN}']);`);
    expect(as(LAN, `return sheet.getRange('A1').canEdit();`)).toBe(false);
  });

  it(`users are taken as well as addresses (${PROTECTION}#addEditor(User))`, () => {
    const { as } = officeOf();
    as(LAN, `const p = sheet.protect(); p.addEditor(Session.getEffectiveUser()); p.removeEditors(p.getEditors());`);
    expect(as(OWNER, `return addresses(sheet.getProtections(SHEET)[0]);`)).toEqual([OWNER, LAN]);
  });

  it(`to be an editor of a protection does not share the file (${PROTECTION}#addEditor(String))`, () => {
    const { as } = officeOf();
    as(OWNER, `only(sheet.getRange('A1').protect(), 'la@example.com');`);
    expect(as('la@example.com', `return [sheet.getRange('A1').canEdit(), sheet.getRange('Z9').canEdit()];`)).toEqual([
      false,
      false,
    ]);
  });

  it('of overlapping protections each must allow it', () => {
    const { as } = officeOf();
    as(OWNER, `only(sheet.getRange('A1:B2').protect(), '${LAN}'); only(sheet.getRange('B2:C3').protect(), '${MINH}');`);
    const free = `return ['A1', 'B2', 'C3', 'D4', 'A1:B2'].filter((a1) => sheet.getRange(a1).canEdit());`;
    expect(as(LAN, free)).toEqual(['A1', 'D4']);
    expect(as(MINH, free)).toEqual(['C3', 'D4']);
  });

  it(`the unprotected ranges of a sheet are open, unless a protected range lies there (${PROTECTION}#setUnprotectedRanges(Range))`, () => {
    const { as } = officeOf();
    as(
      OWNER,
      `only(sheet.protect()).setUnprotectedRanges([sheet.getRange('B2:D9'), sheet.getRange('F1')]); only(sheet.getRange('C3').protect());`,
    );
    expect(
      as(
        LAN,
        `return ['A1', 'B2', 'B2:D2', 'C3', 'B2:D3', 'D9:E9', 'F1', 'F1:F2'].filter((a1) => sheet.getRange(a1).canEdit());`,
      ),
    ).toEqual(['B2', 'B2:D2', 'F1']);
    expect(
      as(LAN, `return sheet.getProtections(SHEET)[0].getUnprotectedRanges().map((range) => range.getA1Notation());`),
    ).toEqual(['B2:D9', 'F1']);
    as(OWNER, `sheet.protect().setUnprotectedRanges([]);`);
    expect(as(LAN, `return sheet.getRange('F1').canEdit();`)).toBe(false);
  });

  it(`a warning stops nobody (${PROTECTION}#setWarningOnly(Boolean))`, () => {
    const { as } = officeOf();
    expect(
      as(
        OWNER,
        `const p = only(sheet.getRange('A1').protect()); return [p.isWarningOnly(), p.setWarningOnly(true).isWarningOnly()];`,
      ),
    ).toEqual([false, true]);
    expect(as(LAN, `return sheet.getRange('A1').canEdit();`)).toBe(true);
  });

  it(`all of the domain may edit until it is taken from them (${PROTECTION}#setDomainEdit(Boolean))`, () => {
    const { as } = officeOf({ domain: 'xa-a.example.com' });
    expect(as(OWNER, `return only(sheet.protect()).canDomainEdit();`)).toBe(true);
    expect([LAN, MINH].map((person) => as(person, `return sheet.getRange('A1').canEdit();`))).toEqual([true, false]);
    as(OWNER, `sheet.protect().setDomainEdit(false);`);
    expect(as(LAN, `return sheet.getRange('A1').canEdit();`)).toBe(false);
  });

  it(`a spreadsheet without a domain has no domain's editors (${PROTECTION}#setDomainEdit(Boolean))`, () => {
    const { as } = officeOf();
    expect(as(OWNER, `return sheet.protect().canDomainEdit();`)).toBe(false);
    expect(() => as(OWNER, `sheet.protect().setDomainEdit(false);`)).toThrow('Workspace domain');
  });

  it('one address that Google does not know stops all of them', () => {
    const { as } = officeOf({ refusedAddresses: ['khong.co@example.com'] });
    const add = `only(sheet.protect()).addEditors(['${LAN}', 'Khong.Co@example.com', '${MINH}']);`;
    expect(() => as(OWNER, add)).toThrow('khong.co@example.com'.replace('khong.co', 'Khong.Co'));
    expect(as(OWNER, `return addresses(sheet.protect());`)).toEqual([OWNER]);
    expect(() => as(OWNER, `sheet.protect().addEditor('lan');`)).toThrow('lan');
    expect(as(OWNER, `return addresses(sheet.protect().addEditors(['${LAN}', '${MINH}', '${LAN}']));`)).toEqual([
      OWNER,
      LAN,
      MINH,
    ]);
  });
});

describe('the protections themselves', () => {
  it(`a sheet has one, ranges have one for each call (${RANGE}#protect())`, () => {
    const { as } = officeOf();
    const body = `
      sheet.protect().setDescription('Cả trang');
      sheet.protect();
      sheet.getRange('A1').protect();
      sheet.getRange('A1').protect();
      ss.insertSheet('Khác').getRange('B5').protect();
      const told = (all) => all.map((p) => [String(p.getProtectionType()), p.getRange().getSheet().getName(), p.getRange().getA1Notation(), p.getDescription(), p.getRangeName()]);
      return [told(sheet.getProtections(SHEET)), told(ss.getProtections(RANGE)), ss.getSheets()[1].getProtections(SHEET)];`;
    expect(as(OWNER, body)).toEqual([
      [['SHEET', 'Trang', 'A1:Z1000', 'Cả trang', null]],
      [
        ['RANGE', 'Trang', 'A1', '', null],
        ['RANGE', 'Trang', 'A1', '', null],
        ['RANGE', 'Khác', 'B5', '', null],
      ],
      [],
    ]);
  });

  it(`remove takes it away (${PROTECTION}#remove())`, () => {
    const { as } = officeOf();
    as(OWNER, `only(sheet.getRange('A1').protect()); only(sheet.getRange('B1').protect());`);
    as(OWNER, `sheet.getProtections(RANGE)[0].remove();`);
    expect(as(LAN, `return ['A1', 'B1'].map((a1) => sheet.getRange(a1).canEdit());`)).toEqual([true, false]);
  });

  it(`setRange moves it (${PROTECTION}#setRange(Range))`, () => {
    const { as } = officeOf();
    as(OWNER, `only(sheet.getRange('A1').protect()).setRange(sheet.getRange('C1:C2'));`);
    expect(as(LAN, `return ['A1', 'C2'].map((a1) => sheet.getRange(a1).canEdit());`)).toEqual([true, false]);
  });

  it.each([
    'p.getEditors()',
    'p.canDomainEdit()',
    `p.addEditor('${LAN}')`,
    `p.removeEditor('${MINH}')`,
    'p.remove()',
    `p.setDescription('x')`,
    'p.setWarningOnly(true)',
    `p.setRange(sheet.getRange('B1'))`,
  ])(`only its editors change it or see who they are: %s (${PROTECTION}#getEditors())`, (call) => {
    const { host, as } = officeOf();
    as(OWNER, `only(sheet.getRange('A1').protect(), '${MINH}');`);
    const before = JSON.stringify(sheetOf(host.file.workbook).protections);
    expect(() => as(LAN, `const [p] = sheet.getProtections(RANGE); ${call};`)).toThrow(REFUSAL);
    expect(JSON.stringify(sheetOf(host.file.workbook).protections)).toBe(before);
    expect(as(LAN, `return sheet.getProtections(RANGE)[0].canEdit();`)).toBe(false);
    expect(() => as(MINH, `const [p] = sheet.getProtections(RANGE); ${call};`)).not.toThrow();
  });

  it.each(['sheet.protect()', `sheet.getRange('A1:B1').protect()`])(
    '%s is refused over cells that are locked for the person',
    (call) => {
      const { as } = officeOf();
      as(OWNER, `only(sheet.getRange('A1').protect());`);
      expect(() => as(LAN, `${call};`)).toThrow(REFUSAL);
      expect(as(LAN, `sheet.getRange('B1').protect(); return sheet.getProtections(RANGE).length;`)).toBe(2);
    },
  );

  it.each([
    `sheet.getRange('A1').protect().setUnprotectedRanges([sheet.getRange('A1')])`,
    `sheet.protect().setUnprotectedRanges([ss.insertSheet('Khác').getRange('A1')])`,
    `sheet.getRange('A1').protect().setRange(ss.insertSheet('Khác').getRange('A1'))`,
    `sheet.getProtections('RANGE')`,
    `sheet.protect().addEditors('${LAN}')`,
    `sheet.protect().setNamedRange(null)`,
  ])('refuses %s', (call) => {
    expect(() => officeOf().as(OWNER, `${call};`)).toThrow();
  });
});
