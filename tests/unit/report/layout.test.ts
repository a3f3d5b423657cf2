import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { makeTemplate } from '../../../scripts/reportTemplate';
import { renderReport } from '../../../src/report/renderReport';
import { reportData } from '../../../src/report/reportData';
import type { Settings } from '../../../src/workbook/schema/settings';
import { documentXml, highlightedIn, paragraphOf, paragraphsOf, part, partsOf, textOf } from './docx';
import { commune, day, lists, noSettings, opinion, results, settings } from './round';

const held = commune({
  name: 'Phước Hà',
  held: day(12, 8),
  venue: 'Hội trường UBND xã',
  people: { present: 40, absent: 2, groups: { 'Hộ nghèo': 40 }, women: 20, poor: 38 },
  opinions: [opinion({ theme: 'Y tế', agency: 'Bảo hiểm xã hội huyện' })],
});
const render = (given: Partial<Settings> = {}, communes = [held]) =>
  renderReport(reportData(results(communes), { ...settings, ...given }, lists));
const report = render();
const sections = documentXml(report).match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];

describe('the template', () => {
  it('is the one that its script makes, byte for byte', async () => {
    const committed = new Uint8Array(readFileSync('src/report/templates/report.docx'));
    expect(Buffer.from(await makeTemplate()).equals(Buffer.from(committed))).toBe(true);
  });
});

describe('the page', () => {
  it('is A4 upright with margins of 20, 20, 30 and 15 mm', () => {
    expect(sections[0]).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(sections[0]).toContain('w:top="1134" w:right="850" w:bottom="1134" w:left="1701"');
  });

  it('turns for both appendices, each a section of its own that is numbered from 1', () => {
    expect(sections).toHaveLength(3);
    for (const section of sections.slice(1)) {
      expect(section).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
      expect(section).toContain('<w:type w:val="nextPage"/>');
      expect(section).toMatch(/<w:pgNumType [^>]*w:start="1"/);
      expect(section).not.toContain('w:titlePg');
    }
  });

  it('shows its number in the middle of the top margin, in 14 points, from page 2 on', () => {
    const header = (section: string, type: string) => {
      const id = new RegExp(`w:headerReference w:type="${type}" r:id="(\\w+)"`).exec(section)?.[1] ?? '';
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Id="${id}"`).exec(
        part(report, 'word/_rels/document.xml.rels'),
      );
      return part(report, `word/${target?.[1] ?? target?.[2] ?? ''}`);
    };
    expect(sections[0]).toContain('<w:titlePg/>');
    expect(header(sections[0] ?? '', 'first')).not.toContain('PAGE');
    for (const section of sections) {
      expect(header(section, 'default')).toMatch(
        /<w:jc w:val="center"\/>.*<w:sz w:val="28"\/>.*<w:instrText[^>]*>PAGE</s,
      );
    }
  });
});

describe('the letters', () => {
  it('are Times New Roman, black, 14 points where nothing else is said', () => {
    const styles = part(report, 'word/styles.xml');
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/s.exec(styles)?.[0] ?? '';
    expect(defaults).toContain('w:ascii="Times New Roman"');
    expect(defaults).toContain('<w:sz w:val="28"/>');
    const fonts = `${styles}${documentXml(report)}`.match(/w:(ascii|hAnsi|cs|eastAsia)="[^"]*"/g) ?? [];
    expect(fonts.filter((font) => !font.endsWith('="Times New Roman"'))).toEqual([]);
  });

  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 24, 'b'],
    ['Độc lập - Tự do - Hạnh phúc', 26, 'b'],
    ['ỦY BAN NHÂN DÂN', 24, 'b'],
    ['Số:        /BC-UBND', 26, ''],
    ['Thuận Nam, ngày      tháng      năm 2020', 26, 'i'],
    ['BÁO CÁO', 28, 'b'],
    ['Kết quả tổ chức đối thoại chính sách giảm nghèo năm 2020', 28, 'b'],
    ['Nơi nhận:', 24, 'bi'],
    ['- Lưu: VT, VHTT.', 22, ''],
    ['TM. ỦY BAN NHÂN DÂN', 28, 'b'],
    ['Trần Thị Mẫu', 28, 'b'],
    ['Phụ lục I', 28, 'b'],
    [
      '(Kèm theo Báo cáo số        /BC-UBND ngày      tháng      năm 2020 của Ủy ban nhân dân huyện Thuận Nam)',
      28,
      'i',
    ],
  ])('%s: %i half-points, %s', (text, size, face) => {
    const run = (paragraphOf(report, text).match(/<w:r>.*?<\/w:r>/gs) ?? []).find((xml) => textOf(xml) !== '') ?? '';
    expect(run).toContain(`<w:sz w:val="${size}"/>`);
    expect([run.includes('<w:b/>') ? 'b' : '', run.includes('<w:i/>') ? 'i' : ''].join('')).toBe(face);
  });

  it('are precomposed everywhere, whatever form they were typed in', () => {
    const words = 'Căn cứ Luật Bảo hiểm y tế'.normalize('NFD');
    const communes = [commune({ name: 'Nhị Hà', held: day(3, 9), opinions: [opinion({ content: words })] })];
    const parts = partsOf(render({ fund: words, signatory: 'Trần Thị Mẫu'.normalize('NFD') }, communes));
    for (const xml of Object.values(parts)) expect(xml.normalize('NFC') === xml).toBe(true);
    expect(textOf(parts['word/document.xml'] ?? '')).toContain('Căn cứ Luật Bảo hiểm y tế');
  });
});

describe('the body', () => {
  const style = (id: string) =>
    new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(part(report, 'word/styles.xml'))?.[0] ?? '';

  it('is justified, its first lines 12,7 mm in, 6 points apart, at 1,15 lines', () => {
    expect(style('Body')).toMatch(/<w:spacing [^>]*w:after="120"/);
    expect(style('Body')).toMatch(/<w:spacing [^>]*w:line="276"/);
    expect(style('Body')).toContain('<w:ind w:firstLine="720"/>');
    expect(style('Body')).toContain('<w:jc w:val="both"/>');
  });

  it('has chapters in bold capitals and parts in bold', () => {
    expect(paragraphOf(report, 'II. KẾT QUẢ ĐỐI THOẠI')).toContain('<w:pStyle w:val="Heading1"/>');
    expect(paragraphOf(report, '4. Ý kiến và kết quả trả lời')).toContain('<w:pStyle w:val="Heading2"/>');
    for (const id of ['Heading1', 'Heading2']) {
      expect(style(id)).toContain('<w:b/>');
      expect(style(id)).toContain('<w:sz w:val="28"/>');
    }
  });

  it('ends with "./." and keeps the signature on its page', () => {
    const last = paragraphsOf(documentXml(report)).filter((xml) => textOf(xml).endsWith('./.'));
    expect(last).toHaveLength(1);
    expect(last[0]).toContain('<w:keepNext/>');
  });
});

describe('lines and columns', () => {
  const rules = (docx: Uint8Array) =>
    paragraphsOf(documentXml(docx))
      .filter((xml) => xml.includes('<w:pBdr>'))
      .map((xml) => {
        const [, left, right] = /w:left="(\d+)"[^>]* w:right="(\d+)"/.exec(xml) ?? [];
        return [Number(left), Number(right)] as const;
      });

  it('rules off the issuer, the motto and the title, each the due share of its text', () => {
    const [issuer, motto, title] = rules(report);
    // "HUYỆN THUẬN NAM" in 12 bold is 119 points wide, the motto 159 points, the title 344 points.
    const length = ([left, right]: readonly [number, number], column: number) => (column - left - right) / 20;
    expect(length(issuer ?? [0, 0], 3969) / 119).toBeCloseTo(0.4, 1);
    expect(length(motto ?? [0, 0], 5386)).toBeCloseTo(159.1, 0);
    expect(length(title ?? [0, 0], 9355) / 344).toBeCloseTo(0.4, 1);
  });

  it('sets the heading in columns of 70 and 95 mm without padding', () => {
    const heading = /<w:tbl>.*?<\/w:tbl>/s.exec(documentXml(report))?.[0] ?? '';
    expect(heading).toContain('<w:gridCol w:w="3969"/><w:gridCol w:w="5386"/>');
    for (const side of ['left', 'right'])
      expect(heading).toMatch(new RegExp(`<w:${side} w:type="dxa" w:w="0"/>|<w:${side} w:w="0" w:type="dxa"/>`));
  });

  it('repeats the header rows of tables over pages and keeps rows whole', () => {
    const tables = (documentXml(report).match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).filter((xml) =>
      xml.includes('w:tblBorders><w:top w:val="single"'),
    );
    expect(tables).toHaveLength(4);
    for (const table of tables) {
      const rows = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
      expect(rows[0]).toContain('<w:tblHeader/>');
      expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((match) => Number(match[1]));
      expect([9355, 14287]).toContain(widths.reduce((sum, width) => sum + width, 0));
    }
  });
});

describe('what is missing', () => {
  it('is marked and highlighted, and nothing else is', () => {
    const marks = highlightedIn(documentXml(render(noSettings, [])));
    expect(marks).toContain('[chưa có cơ quan ban hành]');
    expect(marks).toContain('[chưa có họ tên người ký]');
    expect(marks.every((mark) => /^\[chưa có.*\]$/.test(mark))).toBe(true);
    expect(textOf(documentXml(report)).match(/\[chưa có/g)).toHaveLength(highlightedIn(documentXml(report)).length);
  });
});

describe('text that people typed', () => {
  it('stays text: tags, braces and ampersands, control signs taken out', () => {
    const hostile = 'Mức <b>500.000 đ</b> & {fund} {#body}x{/body} {@xml}\u0000\u0007\ud800 "hết"';
    const docx = render({ fund: hostile, planTitle: hostile, recipients: hostile }, [
      commune({
        ...{ name: `Xã ${hostile}`, held: day(12, 8) },
        opinions: [opinion({ content: `${hostile}\r\nDòng hai` })],
      }),
    ]);
    const parser = new SaxesParser();
    parser.write(documentXml(docx)).close();
    expect(textOf(documentXml(docx))).toContain('Mức <b>500.000 đ</b> & {fund} {#body}x{/body} {@xml} "hết"\nDòng hai');
  });

  it('carries no name of a person who spoke, chaired or kept the minutes', () => {
    expect(textOf(documentXml(report))).not.toMatch(/Người Nêu Mẫu|Chủ Trì Mẫu|Thư Ký Mẫu/);
  });
});
