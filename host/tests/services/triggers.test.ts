import { hostOf } from './scriptRun';

const EVENTS = 'https://developers.google.com/apps-script/guides/triggers/events';

describe(`onEdit (${EVENTS}#edit)`, () => {
  const code = `function onEdit(e) {
    return { value: e.value, oldValue: e.oldValue, has: ['value' in e, 'oldValue' in e], range: e.range.getA1Notation(),
      sheet: e.range.getSheet().getName(), source: e.source.getName(), limited: e.authMode === ScriptApp.AuthMode.LIMITED,
      now: e.range.getValues() };
  } function fill(text) { SpreadsheetApp.getActiveSheet().getRange('B2').setValue(text); }`;
  const common = { range: 'B2', sheet: 'Trang', source: 'Spreadsheet', limited: true };

  it.each<[before: string, typed: string, event: object]>([
    ['', 'Vắng', { value: 'Vắng', has: [true, false], now: [['Vắng']] }],
    ['Có mặt', 'Vắng', { value: 'Vắng', oldValue: 'Có mặt', has: [true, true], now: [['Vắng']] }],
    ['Có mặt', '', { oldValue: 'Có mặt', has: [false, true], now: [['']] }],
    ['', '0912', { value: '912', has: [true, false], now: [[912]] }],
    ['', '25/9/2020', { value: '44099', has: [true, false], now: [['2020-09-24T17:00:00.000Z']] }],
    ['FALSE', 'TRUE', { value: 'TRUE', oldValue: 'FALSE', has: [true, true], now: [[true]] }],
    ['', '=1+1', { value: '2', has: [true, false], now: [[2]] }],
    ['', '+84 912 345', { value: '+84 912 345', has: [true, false], now: [['+84 912 345']] }],
  ])('%j then %j', (before, typed, event) => {
    const host = hostOf(code);
    host.run('fill', [before]);
    const { result } = host.edit('Trang', 2, 2, typed);
    expect(JSON.parse(JSON.stringify(result))).toEqual({ ...common, ...event });
  });

  it.each(['=SUM(A1,A2)', '={1;2}', '= Ý kiến của ông A', '=1.5*2'])(
    '%s cannot be read and writes nothing',
    (typed) => {
      const host = hostOf(code);
      host.edit('Trang', 2, 2, 'Vắng');
      expect(() => host.edit('Trang', 2, 2, typed)).toThrow('Formula parse error');
      expect(host.file.workbook.sheets[0]?.cell(2, 2)?.value).toBe('Vắng');
    },
  );

  it('a paste over several cells tells no values and fires once', () => {
    const host = hostOf(code);
    const { result } = host.paste('Trang', 2, 2, [['a', '3/4/2020'], ['1,5']]);
    expect(JSON.parse(JSON.stringify(result))).toEqual({
      ...common,
      range: 'B2:C3',
      has: [false, false],
      now: [
        ['a', '2020-04-02T17:00:00.000Z'],
        [1.5, ''],
      ],
    });
  });

  it("a script's own writes fire nothing", () => {
    const host = hostOf(
      `function onEdit() { throw new Error('fired'); } function main() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }`,
    );
    expect(() => host.run('main')).not.toThrow();
    expect(() => host.edit('Trang', 1, 1, 'a')).toThrow('fired');
  });

  it('a rule that rejects input stops the person, and no trigger runs', () => {
    const host = hostOf(`function rule() {
      SpreadsheetApp.getActiveSheet().getRange('A1')
        .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build());
    } function onEdit() { return 'ran'; }`);
    host.run('rule');
    expect(() => host.edit('Trang', 1, 1, 'b')).toThrow('violates the data validation rules');
    expect(host.edit('Trang', 1, 1, 'a').result).toBe('ran');
  });

  it('a bundle without the trigger still takes the text', () => {
    const host = hostOf('');
    expect(host.edit('Trang', 1, 1, 'a').result).toBeUndefined();
    expect(host.file.value(host.file.activeSheet, 1, 1)).toBe('a');
  });
});

it(`onOpen is told the spreadsheet and the limited rights (${EVENTS}#open)`, () => {
  const host = hostOf(
    `function onOpen(e) { return [e.source.getName(), e.authMode === ScriptApp.AuthMode.LIMITED, String(e.authMode)]; }`,
  );
  expect(host.open().result).toEqual(['Spreadsheet', true, 'LIMITED']);
});
