import { newWorkbook, openWorkbook, saveWorkbook } from '../../xlsx/workbookFile';
import { partsOf, twoSheets, worksheet, zip } from './handmade';

describe('the facets of a style', () => {
  const { styles } = openWorkbook(zip(twoSheets()));

  it('are read from the fonts, fills and formats that it points at', () => {
    expect(styles.facets(1)).toEqual({
      numberFormat: 'dd/mm/yyyy',
      bold: true,
      italic: false,
      underline: true,
      fontFamily: 'Times New Roman',
      fontSize: 13,
      fontColor: '#c00000',
      background: '#d9ead3',
      horizontal: 'center',
      vertical: 'middle',
      wrap: 'wrap',
    });
  });

  it('are the defaults where a style says nothing, the dark text of the theme included', () => {
    expect(styles.facets(2)).toEqual({
      numberFormat: '@',
      bold: false,
      italic: false,
      underline: false,
      fontFamily: 'Calibri',
      fontSize: 11,
      fontColor: null,
      background: null,
      horizontal: null,
      vertical: null,
      wrap: 'overflow',
    });
  });

  it('take colours of the theme and of the old palette', () => {
    const fonts =
      '<fonts><font><color theme="4"/></font><font><color indexed="10"/></font><font><color theme="0" tint="-0.5"/></font></fonts>';
    const styleSheet = `<styleSheet>${fonts}<cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>`;
    const colors = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1'].map((name, index) =>
      index === 1
        ? `<a:${name}><a:sysClr val="window" lastClr="FFFFFF"/></a:${name}>`
        : `<a:${name}><a:srgbClr val="4472C${index}"/></a:${name}>`,
    );
    const base = twoSheets();
    const workbook = openWorkbook(
      zip({
        ...base,
        'xl/styles.xml': styleSheet,
        'xl/theme/theme1.xml': `<a:theme xmlns:a="a"><a:themeElements><a:clrScheme>${colors.join('')}</a:clrScheme></a:themeElements></a:theme>`,
        'xl/_rels/workbook.xml.rels':
          base['xl/_rels/workbook.xml.rels']?.replace(
            '</Relationships>',
            '<Relationship Id="rId8" Type="x/theme" Target="theme/theme1.xml"/></Relationships>',
          ) ?? '',
      }),
    );
    expect([0, 1, 2].map((style) => workbook.styles.facets(style).fontColor)).toEqual([
      '#4472c4',
      '#ff0000',
      '#808080',
    ]);
  });
});

describe('a derived style', () => {
  it('keeps what the host does not know: border, protection, rotation, quote prefix', () => {
    const workbook = openWorkbook(zip(twoSheets()));
    const style = workbook.styles.derive(1, { horizontal: 'left', bold: false, numberFormat: '0.00' });
    workbook.sheets[0]?.setCell(1, 1, { value: 1, style });
    const xml = partsOf(saveWorkbook(workbook))['xl/styles.xml'] ?? '';
    expect(xml).toContain(
      '<xf numFmtId="2" fontId="2" fillId="2" borderId="1" quotePrefix="1" applyFont="1" applyNumberFormat="1" applyAlignment="1">' +
        '<alignment horizontal="left" vertical="center" wrapText="1" textRotation="45"/><protection locked="0"/></xf></cellXfs>',
    );
    expect(xml).toContain('<fonts count="3">');
    expect(xml).toContain(
      '<font><u val="double"/><sz val="13"/><color rgb="FFC00000"/><name val="Times New Roman"/></font></fonts>',
    );
    expect(xml).toContain('<dxfs count="1"><dxf><font><i/></font></dxf></dxfs>');
  });

  it('has the font it was given, not the one of the theme', () => {
    const workbook = openWorkbook(zip(twoSheets()));
    workbook.sheets[0]?.setCell(1, 1, { value: 1, style: workbook.styles.derive(0, { fontFamily: 'Arial' }) });
    expect(partsOf(saveWorkbook(workbook))['xl/styles.xml']).toContain(
      '<font><sz val="11"/><color theme="1"/><name val="Arial"/></font></fonts>',
    );
  });

  it('is the same one when nothing changes, and found again when asked for twice', () => {
    const { styles } = newWorkbook();
    expect(styles.derive(0, { bold: false, background: null })).toBe(0);
    const bold = styles.derive(0, { bold: true });
    expect(styles.derive(0, { bold: true })).toBe(bold);
    expect(styles.derive(styles.derive(0, { italic: true }), { bold: true, italic: false })).not.toBe(
      styles.derive(0, { italic: true }),
    );
  });

  it('changes one facet at a time and leaves the others, through a file and back', () => {
    const workbook = newWorkbook();
    const facets = {
      numberFormat: 'dd/mm/yyyy',
      bold: true,
      italic: true,
      underline: true,
      fontFamily: 'Times New Roman',
      fontSize: 13.5,
      fontColor: '#123abc',
      background: '#fff2cc',
      horizontal: 'right',
      vertical: 'middle',
      wrap: 'clip',
    } as const;
    let style = 0;
    for (const [name, value] of Object.entries(facets)) style = workbook.styles.derive(style, { [name]: value });
    workbook.sheets[0]?.setCell(1, 1, { value: 1, style });
    const again = openWorkbook(saveWorkbook(workbook));
    expect(again.styles.facets(again.sheets[0]?.cell(1, 1)?.style ?? 0)).toEqual(facets);
    for (const name of ['fontColor', 'background', 'horizontal', 'vertical'] as const) {
      expect(again.styles.facets(again.styles.derive(style, { [name]: null }))).toEqual({ ...facets, [name]: null });
    }
  });

  it('uses the number of a format that every program knows, and one from 164 on for another', () => {
    const workbook = newWorkbook();
    const known = workbook.styles.derive(0, { numberFormat: '#,##0' });
    const own = workbook.styles.derive(0, { numberFormat: 'yyyy"年"' });
    workbook.sheets[0]?.setCell(1, known, { value: 1, style: own });
    const xml = partsOf(saveWorkbook(workbook))['xl/styles.xml'] ?? '';
    expect(xml).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;"/></numFmts><fonts',
    );
    expect(xml).toContain('<xf numFmtId="3"');
  });
});

describe('columns', () => {
  const cols =
    '<cols><col min="1" max="1" width="14.28515625" customWidth="1" style="1"/><col min="2" max="3" width="9.140625" hidden="1" outlineLevel="2" collapsed="1"/><col min="4" max="16384" width="9.140625" style="2"/></cols>';
  const open = () => openWorkbook(zip(twoSheets({ 'xl/worksheets/sheet1.xml': worksheet(`${cols}<sheetData/>`) })));

  it('have their width in pixels, with digits seven pixels wide', () => {
    const columns = open().sheets[0]?.columns;
    expect(columns?.get(1)).toEqual({ width: 100, style: 1 });
    expect(columns?.get(3)).toEqual({ width: 64, hidden: true, level: 2, style: 0 });
    expect(columns?.size).toBe(26);
  });

  it('are written as runs, the rest of the grid as it was', () => {
    const workbook = open();
    const [sheet] = workbook.sheets;
    sheet?.columns.set(1, { width: 150, style: 2 });
    const xml = partsOf(saveWorkbook(workbook))['xl/worksheets/sheet1.xml'];
    expect(xml).toContain(
      '<sheetFormatPr defaultRowHeight="15" outlineLevelCol="2"/><cols><col min="1" max="1" width="21.42578125" customWidth="1" style="2"/>' +
        '<col min="2" max="3" width="9.140625" hidden="1" outlineLevel="2" collapsed="1"/><col min="4" max="26" width="9.140625" style="2"/>' +
        '<col min="27" max="16384" width="9.140625" style="2"/></cols>',
    );
  });
});
