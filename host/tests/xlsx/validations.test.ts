import type { Validation, Workbook } from '../../model/model';
import { openWorkbook, saveWorkbook } from '../../xlsx/workbookFile';
import { partsOf, twoSheets, worksheet, zip } from './handmade';

function open(children: string): Workbook {
  return openWorkbook(zip(twoSheets({ 'xl/worksheets/sheet1.xml': worksheet(`<sheetData/>${children}`) })));
}

function validationsOf(workbook: Workbook): Validation[] {
  return workbook.sheets[0]?.validations ?? [];
}

function saved(change: (validations: Validation[]) => void, children = ''): string {
  const workbook = open(children);
  change(validationsOf(workbook));
  return partsOf(saveWorkbook(workbook))['xl/worksheets/sheet1.xml'] ?? '';
}

const one = (attributes: string, formula: string) =>
  `<dataValidations count="1"><dataValidation ${attributes} sqref="B2:B9 D2"><formula1>${formula}</formula1></dataValidation></dataValidations>`;

const C3 = [{ row: 3, column: 3, lastRow: 3, lastColumn: 3 }];

describe('reading a validation', () => {
  it.each([
    ['items', 'type="list"', '"Có, Không,""?"""', { kind: 'list', items: ['Có', 'Không', '"?"'] }],
    [
      'a range of another sheet',
      'type="list"',
      "'Danh mục'!$A$3:$A$40",
      { kind: 'range', source: "'Danh mục'!$A$3:$A$40" },
    ],
    ['a whole column', 'type="list"', '$A:$A', { kind: 'range', source: '$A:$A' }],
    ['a check box', 'type="list"', '"TRUE,FALSE"', { kind: 'checkbox' }],
    ['a named list', 'type="list"', 'Thôn', { kind: 'other' }],
    ['a whole number', 'type="whole" operator="greaterThan"', '0', { kind: 'other' }],
  ])('with %s', (_, attributes, formula, criterion) => {
    expect(validationsOf(open(one(attributes, formula)))).toEqual([
      {
        ranges: [
          { row: 2, column: 2, lastRow: 9, lastColumn: 2 },
          { row: 2, column: 4, lastRow: 2, lastColumn: 4 },
        ],
        criterion,
        allowInvalid: true,
      },
    ]);
  });

  it.each([
    ['refuses', 'showErrorMessage="1"', false],
    ['refuses by name', 'showErrorMessage="true" errorStyle="stop"', false],
    ['only warns', 'showErrorMessage="1" errorStyle="warning"', true],
    ['says nothing', '', true],
  ])('that %s', (_, attributes, allowInvalid) => {
    expect(validationsOf(open(one(`type="list" prompt="Chọn_x000a_một" ${attributes}`, '"a"')))[0]).toMatchObject({
      allowInvalid,
      helpText: 'Chọn\nmột',
    });
  });

  it("with Excel 2010's list from another sheet", () => {
    const ext =
      '<extLst><ext xmlns:x14="y" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="x" count="1"><x14:dataValidation type="list" showErrorMessage="1">' +
      '<x14:formula1><xm:f>\'Danh mục\'!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>C3</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{1}"/></extLst>';
    expect(validationsOf(open(ext))).toEqual([
      { ranges: C3, criterion: { kind: 'range', source: "'Danh mục'!$A$1:$A$9" }, allowInvalid: false },
    ]);
    expect(saved(() => undefined, ext)).toContain(ext);
    const changed = saved(
      (validations) => void validations.push({ ranges: C3, criterion: { kind: 'checkbox' }, allowInvalid: true }),
      ext,
    );
    expect(changed).toContain("<formula1>'Danh mục'!$A$1:$A$9</formula1>");
    expect(changed).toContain('<extLst><ext uri="{1}"/></extLst>');
  });
});

describe('writing a validation', () => {
  it.each<[string, Omit<Validation, 'ranges'>, string]>([
    [
      'items',
      { criterion: { kind: 'list', items: ['Có', 'Nói "không"'] }, allowInvalid: false },
      '<dataValidation type="list" allowBlank="1" sqref="C3" showErrorMessage="1"><formula1>"Có,Nói ""không"""</formula1></dataValidation>',
    ],
    [
      'a range',
      { criterion: { kind: 'range', source: "'Danh mục'!$A$3:$A$40" }, allowInvalid: true, helpText: 'a\nb' },
      `<dataValidation type="list" allowBlank="1" sqref="C3" showErrorMessage="0" showInputMessage="1" prompt="a&#10;b"><formula1>'Danh mục'!$A$3:$A$40</formula1></dataValidation>`,
    ],
    ['a check box', { criterion: { kind: 'checkbox' }, allowInvalid: false }, '<formula1>"TRUE,FALSE"</formula1>'],
    [
      'the words TRUE and FALSE, which make no check box',
      { criterion: { kind: 'list', items: ['TRUE', 'FALSE'] }, allowInvalid: false },
      '<formula1>"TRUE, FALSE"</formula1>',
    ],
  ])('with %s', (_, validation, expected) => {
    expect(saved((validations) => void validations.push({ ranges: C3, ...validation }))).toContain(expected);
  });

  it('keeps one it does not understand as it is, also where it is moved to', () => {
    const other = one(
      'type="whole" operator="between" errorTitle="Sai" error="Từ 1 đến 9" showErrorMessage="1"',
      '1',
    ).replace('</formula1>', '</formula1><formula2>9</formula2>');
    const workbook = open(other);
    workbook.sheets[0]?.insertRows(1, 1);
    expect(partsOf(saveWorkbook(workbook))['xl/worksheets/sheet1.xml']).toContain(
      other.replace('B2:B9 D2', 'B3:B10 D3'),
    );
  });

  it('never writes a list or a prompt too long for Excel, and still has all of it afterwards', () => {
    const items = ['Xóa nhà tạm, nhà dột nát', ...Array.from({ length: 40 }, (_, index) => `Chính sách ${index}`)];
    const validation: Validation = {
      ranges: C3,
      criterion: { kind: 'list', items },
      allowInvalid: false,
      helpText: 'ă'.repeat(300),
    };
    const workbook = open('');
    validationsOf(workbook).push(validation);
    const file = saveWorkbook(workbook);
    const xml = partsOf(file)['xl/worksheets/sheet1.xml'] ?? '';
    expect(/<formula1>"(.*)"<\/formula1>/.exec(xml)?.[1]?.length).toBeLessThanOrEqual(255);
    expect(/prompt="(ă*)"/.exec(xml)?.[1]).toHaveLength(255);
    expect(xml).toContain('showErrorMessage="0"');
    expect(validationsOf(openWorkbook(file))).toEqual([validation]);
  });
});
