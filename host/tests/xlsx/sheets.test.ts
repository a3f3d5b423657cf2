import type { Sheet, Workbook } from '../../model/model';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../xlsx/workbookFile';
import { MAIN, partsOf, relationships, twoSheets, worksheet, zip, type Parts } from './handmade';

function firstOf(workbook: Workbook): Sheet {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

function valuesOf(sheet: Sheet): Record<string, unknown> {
  return Object.fromEntries(
    [...sheet.rows()].flatMap(({ row, cells }) => [...cells].map(([column, cell]) => [`${row},${column}`, cell.value])),
  );
}

describe('sheets', () => {
  it('have the ids of the file, and none is given twice, not even after a removal and a save', () => {
    const workbook = openWorkbook(zip(twoSheets()));
    expect(workbook.sheets.map(({ id, name }) => [id, name])).toEqual([
      [3, 'Bảng kê'],
      [7, 'Danh mục'],
    ]);
    const added = workbook.addSheet('Mới');
    expect(added.id).toBe(8);
    workbook.removeSheet(added);
    const again = openWorkbook(saveWorkbook(workbook));
    expect(again.copySheet(firstOf(again), 'Bản sao').id).toBe(9);
  });

  it('are moved, renamed, hidden and removed in the file, and names and the front tab follow', () => {
    const base = twoSheets();
    const names =
      `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'Bảng kê'!$A$1:$B$9</definedName>` +
      `<definedName name="Thôn" >'Danh mục'!$A$1</definedName><definedName name="Chữ">"Danh mục!"</definedName></definedNames>`;
    const xml = base['xl/workbook.xml']
      ?.replace('<sheets>', '<bookViews><workbookView activeTab="1"/></bookViews><sheets>')
      .replace('</sheets>', `</sheets>${names}`);
    const workbook = openWorkbook(zip({ ...base, 'xl/workbook.xml': xml ?? '' }));
    const [first, second] = workbook.sheets;
    if (!first || !second) throw new Error('two sheets');
    workbook.moveSheet(second, 0);
    first.name = "Bảng 'A'";
    second.name = 'Mục';
    second.hidden = true;
    const saved = partsOf(saveWorkbook(workbook))['xl/workbook.xml'] ?? '';
    expect(saved).toMatch(
      /<sheets><sheet name="Mục" sheetId="7" r:id="rId2" state="hidden"\/><sheet name="Bảng 'A'" sheetId="3" r:id="rId1"\/><\/sheets>/,
    );
    expect(saved).toContain('activeTab="1"');
    expect(saved).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'Bảng ''A'''!$A$1:$B$9</definedName>`,
    );
    expect(saved).toContain(
      `<definedName name="Thôn">'Mục'!$A$1</definedName><definedName name="Chữ">"Danh mục!"</definedName>`,
    );
    workbook.removeSheet(first);
    const rest = partsOf(saveWorkbook(workbook));
    expect(Object.keys(rest)).not.toContain('xl/worksheets/sheet1.xml');
    expect(rest['xl/workbook.xml']).not.toContain('Print_Area');
    expect(rest['xl/_rels/workbook.xml.rels']).not.toContain('sheet1.xml');
    expect(rest['[Content_Types].xml']).not.toContain('sheet1.xml');
  });

  it('of another kind stay behind the sheet they stood behind', () => {
    const base = twoSheets();
    const workbook = openWorkbook(
      zip({
        ...base,
        'xl/workbook.xml':
          base['xl/workbook.xml']?.replace(
            '<sheet name="Danh',
            '<sheet name="Biểu đồ" sheetId="5" r:id="rId9"/><sheet name="Danh',
          ) ?? '',
        'xl/_rels/workbook.xml.rels':
          base['xl/_rels/workbook.xml.rels']?.replace(
            '</R',
            '<Relationship Id="rId9" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></R',
          ) ?? '',
        'xl/chartsheets/sheet1.xml': '<chartsheet/>',
      }),
    );
    expect(workbook.sheets.map((sheet) => sheet.id)).toEqual([3, 7]);
    workbook.moveSheet(firstOf(workbook), 1);
    const saved = partsOf(saveWorkbook(workbook));
    expect([...(saved['xl/workbook.xml'] ?? '').matchAll(/sheetId="(\d)"/g)].map((match) => match[1])).toEqual([
      '7',
      '3',
      '5',
    ]);
    expect(saved['xl/chartsheets/sheet1.xml']).toBe('<chartsheet/>');
  });

  it('that are copied do not change with their original', () => {
    const workbook = newWorkbook();
    const original = firstOf(workbook);
    original.setCell(1, 1, { value: 'a', style: 0 });
    original.columns.set(1, { width: 50, style: 0 });
    original.frozenRows = 1;
    const copy = workbook.copySheet(original, 'Bản sao');
    copy.setCell(1, 1, { value: 'b', style: 0 });
    Object.assign(copy.columns.get(1) ?? {}, { width: 70 });
    expect([original.cell(1, 1)?.value, original.columns.get(1)?.width]).toEqual(['a', 50]);
    const again = openWorkbook(saveWorkbook(workbook));
    expect(
      again.sheets.map((sheet) => [sheet.cell(1, 1)?.value, sheet.columns.get(1)?.width, sheet.frozenRows]),
    ).toEqual([
      ['a', 50, 1],
      ['b', 70, 1],
    ]);
  });
});

describe('a file that LibreOffice numbered anew', () => {
  /** Its tabs are 1 to n in this order, with the part of the sheet that had the id. */
  function renumbered(file: Uint8Array, tabs: readonly [name: string, relation: string][]): Uint8Array {
    const parts = partsOf(file);
    const list = tabs
      .map(([name, id], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="${id}"/>`)
      .join('');
    const xml = (parts['xl/workbook.xml'] ?? '').replace(/<sheets>.*<\/sheets>/, `<sheets>${list}</sheets>`);
    return zip({ ...parts, 'xl/workbook.xml': xml });
  }
  const idsOf = (workbook: Workbook) => workbook.sheets.map(({ id, name }) => [id, name]);
  const link = `<hyperlinks><hyperlink ref="A3" location="'Danh mục'!B5"/></hyperlinks>`;
  const base = () => zip(twoSheets({ 'xl/worksheets/sheet1.xml': worksheet(`<sheetData/>${link}`) }));

  function saved(): Uint8Array {
    const workbook = openWorkbook(base());
    firstOf(workbook).setCell(1, 1, { value: 'x', style: 0 });
    workbook.removeSheet(workbook.addSheet('Bỏ'));
    return saveWorkbook(workbook);
  }

  it('keeps the ids by name, also in links, and gives other names ids that were never used', () => {
    const file = renumbered(saved(), [
      ['Danh mục', 'rId2'],
      ['Mới', 'rId2'],
      ['Bảng kê', 'rId1'],
    ]);
    const workbook = openWorkbook(file);
    const expected = [
      [7, 'Danh mục'],
      [9, 'Mới'],
      [3, 'Bảng kê'],
    ];
    expect(idsOf(workbook)).toEqual(expected);
    expect(workbook.sheets[2]?.cell(3, 1)?.link).toBe('#gid=7&range=B5');
    workbook.sheets[2]?.setCell(2, 1, { value: 'y', style: 0 });
    expect(workbook.addSheet('Nữa').id).toBe(10);
    const again = openWorkbook(saveWorkbook(workbook));
    expect(idsOf(again)).toEqual([...expected, [10, 'Nữa']]);
    expect(again.sheets.map((sheet) => sheet.cell(2, 1)?.value)).toEqual([undefined, undefined, 'y', undefined]);
    const tabs = [...(partsOf(saveWorkbook(again))['xl/workbook.xml'] ?? '').matchAll(/sheetId="(\d+)"/g)];
    expect(tabs.map(([, id]) => id)).toEqual(['1', '2', '3', '10']);
  });

  it('keeps what is protected with the sheet of that name', () => {
    const workbook = openWorkbook(base());
    const protection = {
      range: { row: 2, column: 1, lastRow: 4, lastColumn: 3 },
      unprotected: [],
      editors: ['huyen@example.com'],
      domainEdit: false,
      description: 'Đầu bảng',
      warningOnly: false,
    };
    firstOf(workbook).protections = [protection];
    const again = openWorkbook(
      renumbered(saveWorkbook(workbook), [
        ['Danh mục', 'rId2'],
        ['Bảng kê', 'rId1'],
      ]),
    );
    expect(again.sheets.map(({ name, protections }) => [name, protections])).toEqual([
      ['Danh mục', []],
      ['Bảng kê', [protection]],
    ]);
  });

  it('moves and removes the sheets that are meant', () => {
    const file = renumbered(saved(), [
      ['Danh mục', 'rId2'],
      ['Bảng kê', 'rId1'],
    ]);
    const moved = openWorkbook(file);
    moved.moveSheet(firstOf(moved), 1);
    const expected = [
      [3, 'Bảng kê'],
      [7, 'Danh mục'],
    ];
    expect(idsOf(openWorkbook(saveWorkbook(moved)))).toEqual(expected);
    moved.removeSheet(firstOf(moved));
    const rest = saveWorkbook(moved);
    expect(idsOf(openWorkbook(rest))).toEqual([[7, 'Danh mục']]);
    expect(partsOf(rest)['xl/workbook.xml']).toContain('sheetId="1"');
  });

  it('that keeps no ids takes over those of the workbook that was open before, by name', () => {
    const before = openWorkbook(base());
    const file = renumbered(base(), [
      ['Khác', 'rId2'],
      ['Danh mục', 'rId2'],
      ['Bảng kê', 'rId1'],
    ]);
    expect(idsOf(openWorkbook(file, before))).toEqual([
      [8, 'Khác'],
      [7, 'Danh mục'],
      [3, 'Bảng kê'],
    ]);
    expect(idsOf(openWorkbook(file)).map(([id]) => id)).toEqual([1, 2, 3]);
  });
});

describe('frozen panes', () => {
  it('are read and written', () => {
    const view =
      '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="2" ySplit="4" topLeftCell="C5" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="D9" sqref="D9"/></sheetView></sheetViews>';
    const workbook = openWorkbook(zip(twoSheets({ 'xl/worksheets/sheet1.xml': worksheet(`${view}<sheetData/>`) })));
    const sheet = firstOf(workbook);
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([4, 2]);
    sheet.setCell(1, 1, { value: 1, style: 0 });
    expect(partsOf(saveWorkbook(workbook))['xl/worksheets/sheet1.xml']).toContain(view);
    sheet.frozenColumns = 0;
    expect(partsOf(saveWorkbook(workbook))['xl/worksheets/sheet1.xml']).toContain(
      '<sheetView showGridLines="0" workbookViewId="0"><pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView>',
    );
  });
});

describe('inserting and deleting', () => {
  function filled(): Sheet {
    const sheet = firstOf(newWorkbook());
    for (let line = 1; line <= 5; line += 1)
      sheet.setCell(line, line, { value: line, style: 0, ...(line === 4 && { link: 'https://a.vn' }) });
    sheet.rowSizes.set(4, { height: 50 });
    sheet.columns.set(4, { width: 50, style: 0 });
    sheet.merges = [{ row: 2, column: 2, lastRow: 4, lastColumn: 4 }];
    sheet.validations = [
      {
        ranges: [
          { row: 4, column: 4, lastRow: 4, lastColumn: 4 },
          { row: 1, column: 1, lastRow: 9, lastColumn: 9 },
        ],
        criterion: { kind: 'checkbox' },
        allowInvalid: false,
      },
    ];
    sheet.frozenRows = 2;
    sheet.frozenColumns = 2;
    return sheet;
  }

  it('rows moves what stands below', () => {
    const sheet = filled();
    sheet.insertRows(3, 2);
    expect(valuesOf(sheet)).toEqual({ '1,1': 1, '2,2': 2, '5,3': 3, '6,4': 4, '7,5': 5 });
    expect(sheet.cell(6, 4)?.link).toBe('https://a.vn');
    expect([...sheet.rowSizes]).toEqual([[6, { height: 50 }]]);
    expect(sheet.merges).toEqual([{ row: 2, column: 2, lastRow: 6, lastColumn: 4 }]);
    expect(sheet.validations[0]?.ranges).toEqual([
      { row: 6, column: 4, lastRow: 6, lastColumn: 4 },
      { row: 1, column: 1, lastRow: 11, lastColumn: 9 },
    ]);
    expect([sheet.maxRows, sheet.frozenRows]).toEqual([1002, 2]);
  });

  it('rows before the frozen edge makes more of them frozen', () => {
    const sheet = filled();
    sheet.insertRows(2, 1);
    expect(sheet.frozenRows).toBe(3);
    sheet.deleteRows(3, 4);
    expect(sheet.frozenRows).toBe(2);
  });

  it('rows takes away what stood in those deleted', () => {
    const sheet = filled();
    sheet.deleteRows(3, 2);
    expect(valuesOf(sheet)).toEqual({ '1,1': 1, '2,2': 2, '3,5': 5 });
    expect([...sheet.rowSizes]).toEqual([]);
    expect(sheet.merges).toEqual([{ row: 2, column: 2, lastRow: 2, lastColumn: 4 }]);
    expect(sheet.validations[0]?.ranges).toEqual([{ row: 1, column: 1, lastRow: 7, lastColumn: 9 }]);
    expect(sheet.maxRows).toBe(998);
  });

  it('columns moves what stands to the right, styles of columns included', () => {
    const sheet = filled();
    sheet.insertColumns(4, 1);
    expect(valuesOf(sheet)).toEqual({ '1,1': 1, '2,2': 2, '3,3': 3, '4,5': 4, '5,6': 5 });
    expect([...sheet.columns]).toEqual([[5, { width: 50, style: 0 }]]);
    expect(sheet.merges).toEqual([{ row: 2, column: 2, lastRow: 4, lastColumn: 5 }]);
    expect([sheet.maxColumns, sheet.frozenColumns]).toEqual([27, 2]);
    sheet.deleteColumns(1, 3);
    expect(valuesOf(sheet)).toEqual({ '4,2': 4, '5,3': 5 });
    expect([sheet.maxColumns, sheet.frozenColumns]).toEqual([24, 0]);
  });

  it('drops a merge that is down to one cell and a validation that has no range left', () => {
    const sheet = filled();
    sheet.validations = [
      {
        ranges: [{ row: 3, column: 1, lastRow: 3, lastColumn: 1 }],
        criterion: { kind: 'checkbox' },
        allowInvalid: false,
      },
    ];
    sheet.merges = [{ row: 2, column: 1, lastRow: 3, lastColumn: 1 }];
    sheet.deleteRows(3, 1);
    expect([sheet.merges, sheet.validations]).toEqual([[], []]);
  });
});

describe('what .xlsx has no place for', () => {
  it('comes back: properties and the size of the grid', () => {
    const workbook = newWorkbook();
    workbook.metadata.set('timeZone', 'Asia/Ho_Chi_Minh');
    workbook.metadata.set('dài', '"<&>]]>\n'.repeat(100));
    firstOf(workbook).maxRows = 300;
    firstOf(workbook).maxColumns = 12;
    const again = openWorkbook(saveWorkbook(workbook));
    expect([...again.metadata]).toEqual([...workbook.metadata]);
    expect([firstOf(again).maxRows, firstOf(again).maxColumns]).toEqual([300, 12]);
    expect([...newWorkbook().metadata]).toEqual([]);
  });

  it('is found where LibreOffice leaves it, and for sheets that it numbered anew', () => {
    const content = '{"properties":{"locale":"vi_VN"},"sheets":{"12":{"name":"Danh mục","size":[50,5]}}}';
    const workbook = openWorkbook(
      zip(
        twoSheets({
          'customXml/item1.xml': `<workbook xmlns="urn:doi-thoai-giam-ngheo:workbook">${content}</workbook>`,
        }),
      ),
    );
    expect(workbook.metadata.get('locale')).toBe('vi_VN');
    expect(workbook.sheets.map(({ maxRows, maxColumns }) => [maxRows, maxColumns])).toEqual([
      [1000, 26],
      [50, 5],
    ]);
    workbook.metadata.set('locale', 'en_GB');
    const saved = partsOf(saveWorkbook(workbook));
    expect(Object.keys(saved).filter((path) => path.startsWith('customXml/'))).toEqual(['customXml/item1.xml']);
    expect(saved['customXml/item1.xml']).toContain(
      '{"properties":{"locale":"en_GB"},"lastSheetId":12,"sheets":{"3":{"name":"Bảng kê"},"12":{"name":"Danh mục","size":[50,5]}}}',
    );
  });

  it('does not stop a file from opening when somebody spoiled it', () => {
    const spoiled = '<workbook xmlns="urn:doi-thoai-giam-ngheo:workbook">{</workbook>';
    expect(openWorkbook(zip(twoSheets({ 'customXml/item1.xml': spoiled }))).metadata.size).toBe(0);
  });

  it('is not needed: the grid then holds at least what is used', () => {
    const xml = worksheet('<sheetData><row r="1200"><c r="AD1200"><v>1</v></c></row></sheetData>');
    const sheet = firstOf(openWorkbook(zip(twoSheets({ 'xl/worksheets/sheet1.xml': xml }))));
    expect([sheet.maxRows, sheet.maxColumns]).toEqual([1200, 30]);
  });
});

describe('links', () => {
  const parts: Parts = {
    'xl/worksheets/sheet1.xml': worksheet(
      '<sheetData><row r="1"><c r="A1" s="2"><v>1</v></c></row></sheetData><hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="Xem"/><hyperlink ref="A2" r:id="rId1" location="muc"/>' +
        `<hyperlink ref="A3:B3" location="'Danh mục'!$B$5" display="x"/><hyperlink ref="A4" location="'Đã xóa'!A1"/></hyperlinks>`,
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships({ rId1: ['hyperlink', 'https://a.vn/', true] }),
  };

  it('are read, those inside the workbook by the id of their sheet', () => {
    const sheet = firstOf(openWorkbook(zip(twoSheets(parts))));
    expect([1, 2, 3, 4].map((row) => sheet.cell(row, 1)?.link)).toEqual([
      'https://a.vn/',
      'https://a.vn/#muc',
      '#gid=7&range=B5',
      "#'Đã xóa'!A1",
    ]);
    expect(sheet.cell(1, 1)).toEqual({ value: 1, link: 'https://a.vn/', style: 2 });
  });

  it('follow a sheet that is renamed, even from a sheet that nobody opened', () => {
    const workbook = openWorkbook(zip(twoSheets(parts)));
    const [, second] = workbook.sheets;
    if (second) second.name = "Mục 'mới'";
    expect(partsOf(saveWorkbook(workbook))['xl/worksheets/sheet1.xml']).toContain(
      `<hyperlink display="x" ref="A3:B3" location="'Mục ''mới'''!B5"/><hyperlink ref="A4" location="'Đã xóa'!A1"/>`,
    );
  });

  it('are written with a relation for each address outside', () => {
    const workbook = openWorkbook(zip(twoSheets(parts)));
    const sheet = firstOf(workbook);
    sheet.setCell(1, 1, { value: 1, style: 2 });
    sheet.setCell(2, 1, { value: null, link: 'mailto:xa@example.vn', style: 0 });
    sheet.setCell(5, 1, { value: 'x', link: '#gid=3', style: 0 });
    sheet.setCell(6, 1, { value: 'x', link: '#gid=99&range=A1', style: 0 });
    const saved = partsOf(saveWorkbook(workbook));
    const rels = saved['xl/worksheets/_rels/sheet1.xml.rels'] ?? '';
    expect(rels).not.toContain('https://a.vn/');
    const id = /Id="(\w+)"[^>]*Target="mailto:xa@example.vn" TargetMode="External"/.exec(rels)?.[1] ?? 'none';
    expect(saved['xl/worksheets/sheet1.xml']).toMatch(new RegExp(`<hyperlink ref="A2"[^>]* r:id="${id}"/>`));
    const again = firstOf(openWorkbook(saveWorkbook(workbook)));
    expect([1, 2, 5, 6].map((row) => again.cell(row, 1)?.link)).toEqual([
      undefined,
      'mailto:xa@example.vn',
      '#gid=3&range=A1',
      '#gid=99&range=A1',
    ]);
  });
});

it('writes every sheet with the namespace that a spreadsheet has', () => {
  expect(partsOf(saveWorkbook(newWorkbook()))['xl/worksheets/sheet1.xml']).toContain(`xmlns="${MAIN}"`);
});
