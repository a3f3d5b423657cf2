import { strFromU8, unzipSync } from 'fflate';
import type { LocalHost } from '../../host/host';
import { openWorkbook, saveWorkbook } from '../../host/xlsx/workbookFile';
import type { CommuneFile, MadeFile } from '../../src/api';
import { columnIn, columnOf, setSetting, typeInto } from './support/cells';
import { compare, fileIn, refusalOf, take } from './support/exchange';
import { byHand, hostOver, readyHost, sampleHost, sheetOf, tableOf, textOf } from './support/spreadsheet';

const TAB = 'Phước Hà';

function made(host: LocalHost, tab = TAB): Uint8Array {
  const { content } = JSON.parse(JSON.stringify(host.run('makeCommuneFile', [tab]).result)) as MadeFile;
  return new Uint8Array(Buffer.from(content, 'base64'));
}

const exported = (host: LocalHost, tab = TAB): Promise<CommuneFile> => fileIn(made(host, tab));

/** As another program saves it after somebody edited it. */
async function edited(bytes: Uint8Array, row: number, header: string, value: string): Promise<CommuneFile> {
  const workbook = openWorkbook(bytes);
  const [tab] = workbook.sheets;
  if (tab === undefined) throw new Error('no tab');
  const column = columnIn(tab, header);
  tab.setCell(row, column, { value, style: tab.cell(row, column)?.style ?? 0 });
  return fileIn(saveWorkbook(workbook));
}

describe('a commune’s file', () => {
  it('has the tab, what it needs beside itself, and two hidden sheets', () => {
    const { sheets } = openWorkbook(made(sampleHost()));
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      [TAB, false],
      ['Danh mục', false],
      ['Hướng dẫn', false],
      ['Bản gốc', true],
      ['Thông tin xuất', true],
    ]);
    const [tab] = sheets;
    expect(tab?.frozenRows).toBe(4);
    const kinds = new Map(tab?.validations.map(({ criterion }) => [criterion.kind, criterion]));
    expect([...kinds.keys()].sort()).toEqual(['checkbox', 'list', 'range']);
  });

  it('carries a Mã người for each person, who keeps it', async () => {
    const host = sampleHost();
    const idsIn = (file: CommuneFile) => {
      const column = file.tab[3]?.indexOf('Mã người') ?? -1;
      return file.tab.slice(4).map((cells) => cells[column]);
    };
    const ids = idsIn(await exported(host));
    expect(ids.filter(Boolean)).toHaveLength(53);
    expect(new Set(ids.filter(Boolean)).size).toBe(53);
    typeInto(host, TAB, 58, 'Họ và tên', 'Đàng Thị Mới');
    const later = idsIn(await exported(host));
    expect([later.slice(0, 53), later[53]]).toEqual([ids.slice(0, 53), expect.stringMatching(/^X01-/)]);
  });

  it('says which export it is', async () => {
    const host = sampleHost();
    await exported(host, 'Nhị Hà');
    await exported(host);
    const { origin } = await exported(host);
    expect(origin).toMatchObject({ year: '2020', code: 'X01', commune: TAB, number: '2' });
    expect(origin?.moment).toBe('10:00 ngày 25/09/2020');
    expect(origin?.workbook).toMatch(/^[0-9a-f]{16}$/);
    expect((await exported(host, 'Nhị Hà')).origin).toMatchObject({ number: '2', workbook: origin?.workbook });
  });

  it.each(['Phước Hà', 'Nhị Hà', 'Phước Diêm'])('that nobody edited is as the tab: %s', async (tab) => {
    const host = sampleHost();
    const file = await exported(host, tab);
    expect(file.base).toEqual(file.tab);
    const { differences, notTaken, ledger } = compare(host, file);
    expect([differences, notTaken]).toEqual([[], []]);
    expect(ledger.typed).toBe(ledger.same);
  });

  it('is as the tab too where that is empty, and where it holds odd things', async () => {
    const host = readyHost();
    const odd = ['=1+1', ' 0912 ', 'a\r\nb_x0041_', '<&">', '#N/A', '12:30', '-5', '1,5', 'TRUE', '31/12/1899', '"'];
    odd.forEach((text, index) => {
      for (const header of ['Họ và tên', 'Điện thoại', 'Nội dung', 'Ngày trả lời'])
        host.file.sheetNamed(TAB)?.setCell(5 + index, columnOf(host, TAB, header), { value: text, style: 0 });
    });
    const days = ['3/9/2020', '3/9/2020 14:05', '12:30', '7', '1/1/1900', '31/12/1899'];
    days.forEach((text, index) => {
      typeInto(host, TAB, 20 + index, 'Ngày trả lời', text);
      typeInto(host, TAB, 20 + index, 'Thôn', text);
    });
    const { differences } = compare(host, await exported(host));
    expect(differences).toEqual([]);
    expect(compare(host, await exported(host, 'Nhị Hà')).differences).toEqual([]);
  });

  it('holds nobody of another commune', () => {
    const host = sampleHost();
    const parts = unzipSync(made(host));
    const text = Object.values(parts)
      .map((part) => strFromU8(part))
      .join('\n');
    const names = (tab: string) =>
      tableOf(host, tab, 4)
        .map((row) => textOf(row['Họ và tên']))
        .filter((name) => name !== '');
    const own = new Set(names(TAB));
    const others = ['Nhị Hà', 'Phước Diêm', 'Cà Ná'].flatMap(names).filter((name) => !own.has(name));
    expect(others.length).toBeGreaterThan(20);
    expect(others.filter((name) => text.includes(`>${name}<`))).toEqual([]);
    expect(text).toContain([...own][0]);
  });

  it('counts on in its head, and holds values elsewhere', () => {
    const workbook = openWorkbook(made(sampleHost()));
    const formulas = workbook.sheets.map((sheet) =>
      [...sheet.rows()].flatMap(({ cells }) => [...cells.values()].flatMap(({ formula }) => formula ?? [])),
    );
    expect(formulas.map(({ length }) => length)).toEqual([11, 0, 0, 0, 0]);
    expect(formulas[0]?.join('')).not.toContain(';');
  });
});

describe('a file that comes back', () => {
  it('is taken by what it held at export, also where the tab went on', async () => {
    const host = sampleHost();
    const bytes = made(host);
    typeInto(host, TAB, 7, 'Thôn', 'Thôn Cũ');
    const file = await edited(bytes, 6, 'Thôn', 'Thôn Mới');
    const { differences, ledger } = compare(host, file);
    expect(differences.map(({ kind, inFile }) => [kind, inFile])).toEqual([['changed', 'Thôn Mới']]);
    expect(ledger.newerInTab).toBe(1);
    take(host, file);
    expect(compare(host, file).differences).toEqual([]);
  });

  it('is compared without what it held at export where that was changed', async () => {
    const host = sampleHost();
    const workbook = openWorkbook(made(host));
    const base = workbook.sheets.find(({ name }) => name === 'Bản gốc');
    base?.setCell(6, columnIn(base, 'Thôn'), { value: 'Thôn Mới', style: 0 });
    const file = await fileIn(saveWorkbook(workbook));
    typeInto(host, TAB, 6, 'Thôn', 'Thôn Cũ');
    expect(compare(host, file).differences.map(({ kind, inTab }) => [kind, inTab])).toEqual([['conflict', 'Thôn Cũ']]);
  });

  it.each([
    [
      'another spreadsheet',
      () => {
        const other = sampleHost();
        made(other);
        return other;
      },
      /^file-of-other: .*từ một bảng tính khác của đợt/,
    ],
    [
      'another round',
      (host: LocalHost) => {
        setSetting(host, 'Tên đợt đối thoại', 'Đối thoại đợt hai');
        return host;
      },
      /^file-of-other: .*bảng tính đang mở của đợt “Đối thoại đợt hai” năm 2020/,
    ],
    [
      'another year',
      (host: LocalHost) => {
        setSetting(host, 'Năm', '2021');
        return host;
      },
      /^file-of-other: .* năm 2020; bảng tính đang mở của đợt .* năm 2021/,
    ],
  ])('is refused by %s', async (_, turned, sentence) => {
    const host = sampleHost();
    const file = await exported(host);
    expect(refusalOf(turned(host), file)).toMatch(sentence);
  });

  it('is compared by a spreadsheet that has no id of its own: it made no file, or another program dropped it', async () => {
    const file = await exported(sampleHost());
    expect(compare(sampleHost(), file).differences).toEqual([]);
  });

  it('is refused where its Mã was typed over', async () => {
    const host = sampleHost();
    expect(refusalOf(host, await edited(made(host), 3, 'TT', 'X02'))).toMatch(
      /^file-of-other: .*mang Mã xã “X01” nhưng .*“X02”/,
    );
  });
});

describe('no file is made', () => {
  const refused = (host: LocalHost, tab: string) => () => host.run('makeCommuneFile', [tab]);

  it('of a tab of something else', () => {
    expect(refused(sampleHost(), 'Thiết lập')).toThrow('không phải trang của một xã');
  });

  it('of a copy', () => {
    const host = byHand(sampleHost(), `tab('${TAB}').copyTo(book).setName('Bản sao');`);
    expect(refused(host, 'Bản sao')).toThrow(`Mở trang “${TAB}” rồi xuất`);
  });

  it('of a tab whose Mã was lost: it could not be taken back', () => {
    const host = sampleHost();
    sheetOf(host, TAB).setCell(3, 1, { value: '', style: 0 });
    expect(refused(hostOver(host.file.workbook), TAB)).toThrow('Ô Mã xã');
  });
});

it('the menu hands it over by a link that needs no server', async () => {
  const host = sampleHost();
  host.run('goTo', [{ tab: TAB }]);
  const [panel] = host.run('exportCommune').panels;
  const [, name, content = ''] =
    /<a download="([^"]+)" href="data:[^,]+;base64,([^"]+)">/.exec(panel?.html ?? '') ?? [];
  expect([panel?.kind, panel?.title, name]).toEqual(['dialog', 'Xuất bảng của xã', 'bang-xa-phuoc-ha.xlsx']);
  expect(panel?.html).not.toMatch(/<script|https?:/);
  const file = await fileIn(new Uint8Array(Buffer.from(content, 'base64')));
  expect(compare(host, file).differences).toEqual([]);
});
