import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../../host/xlsx/workbookFile';
import { BUNDLE, SAMPLE, SAMPLE_NOW } from '../support/spreadsheet';
import { freshBuild } from './freshBuild';
import { bundleOf, folder, killAll, savedCell, Served, smallWorkbook } from './served';

beforeAll(freshBuild);
afterAll(killAll);

const CODE = `
function ask() {
  const ui = SpreadsheetApp.getUi();
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue('đang hỏi');
  const button = ui.alert('Tiêu đề', 'Tiếp tục?', ui.ButtonSet.YES_NO_CANCEL);
  SpreadsheetApp.getActiveSheet().getRange('A2').setValue(String(button));
  return String(button);
}
function tell() { SpreadsheetApp.getActive().toast('Xong rồi', 'Báo', 3); }
function show() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Chào</p><script>ready()</script>').setTitle('Bên'));
}
function showFile() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('hop').setWidth(400), 'Hộp'); }
function showSecret() { HtmlService.createHtmlOutputFromFile('../../../etc/passwd'); }
function refuse() { throw Object.assign(new Error('Chưa có xã nào.'), { code: 'no-communes' }); }
function fail() { throw new Error('hỏng'); }
function writeAndFail() { SpreadsheetApp.getActiveSheet().getRange('A3').setValue('dở dang'); throw new Error('hỏng'); }
function echo(...args) { return args; }
function date() { return { rows: [[new Date()]] }; }
function nothing() {}
function strange() { return SpreadsheetApp.getActiveSpreadsheet(); }
function mixed() { return { a: undefined, b: [undefined, null, 'x'], c: () => 1 }; }
function who() { return Session.getActiveUser().getEmail(); }
function write(text) { SpreadsheetApp.getActiveSheet().getRange('B1').setValue(text); return 'ok'; }
function private_() { return 1; }
`;

describe('functions of a script', () => {
  const dir = folder();
  const path = join(dir, 'bảng.xlsx');
  let server: Served;
  let tab: number;

  beforeAll(async () => {
    writeFileSync(path, smallWorkbook());
    const bundle = bundleOf(join(dir, 'dist'), CODE);
    writeFileSync(join(dir, 'dist', 'hop.html'), '<html><head><title>x</title></head><body>Hộp</body></html>');
    server = await Served.start({ workbook: path, bundle });
    tab = await server.tab('Trang');
  });

  it('waits for the answer to a dialog, while others may still look at the cells', async () => {
    const run = server.api('run', { functionName: 'ask', label: 'Hỏi' });
    const dialog = await server.until('dialog');
    expect(dialog).toMatchObject({ title: 'Tiêu đề', message: 'Tiếp tục?', buttons: ['YES', 'NO', 'CANCEL'] });
    expect(server.latest?.running).toBe('Hỏi');
    expect((await server.cell(tab, 1, 1))?.text).toBe('đang hỏi');
    const reloaded = (await server.get('/events')).body?.getReader();
    const first = (await reloaded?.read())?.value as Uint8Array | undefined;
    expect(new TextDecoder().decode(first)).toMatch(/^event: state\n.*\n\nevent: dialog\n/);
    await reloaded?.cancel();
    const typed = server.type(tab, 5, 1, 'gõ trong khi chờ');
    await server.ask('answer', { dialog: dialog.id + 1, button: 'NO' });
    await server.ask('answer', { dialog: dialog.id, button: 'NO' });
    expect(await run).toEqual({ ok: true, value: { documents: [] } });
    await typed;
    await server.until('dialogClosed', ({ id }) => id === dialog.id);
    expect((await server.cell(tab, 2, 1))?.text).toBe('NO');
    expect((await server.cell(tab, 5, 1))?.text).toBe('gõ trong khi chờ');
    await server.settled(({ running }) => running === null);
  });

  it('takes a button that the dialog does not have for closing it', async () => {
    const run = server.api('call', { functionName: 'ask', args: [] });
    const { id } = await server.until('dialog', (dialog) => dialog.id === 2);
    await server.ask('answer', { dialog: id, button: 'OK' });
    expect(await run).toEqual({ ok: true, value: { result: 'CLOSE', documents: [] } });
  });

  it('shows toasts', async () => {
    await server.ask('run', { functionName: 'tell', label: 'Báo' });
    expect(await server.until('toast')).toEqual({ message: 'Xong rồi', title: 'Báo', seconds: 3 });
  });

  it('shows a sidebar as a page of its own, where google.script.run is there before its script', async () => {
    await server.ask('run', { functionName: 'show', label: 'Mở' });
    const { address, ...panel } = await server.until('sidebar', ({ kind }) => kind === 'sidebar');
    expect(panel).toEqual({ kind: 'sidebar', title: 'Bên', html: '<p>Chào</p><script>ready()</script>' });
    const response = await server.get(address);
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none';.*; sandbox allow-scripts allow-downloads$/,
    );
    const html = await response.text();
    expect(html.indexOf('globalThis.google')).toBeGreaterThan(0);
    expect(html.indexOf('globalThis.google')).toBeLessThan(html.indexOf('<p>Chào'));
  });

  it('shows a dialog from a file that is deployed with the script, and no other file', async () => {
    await server.ask('run', { functionName: 'showFile', label: 'Mở' });
    const { address, ...panel } = await server.until('sidebar', ({ kind }) => kind === 'dialog');
    expect(panel).toMatchObject({ title: 'Hộp', width: 400 });
    expect(await (await server.get(address)).text()).toMatch(
      /^<html><head><meta charset="utf-8"><script>.*<\/script><title>/s,
    );
    expect(await server.api('call', { functionName: 'showSecret', args: [] })).toMatchObject({
      ok: false,
      message: 'No HTML file named ../../../etc/passwd was found.',
    });
  });

  it.each([
    ['refuse', 'no-communes', 'Chưa có xã nào.'],
    ['fail', 'bug', expect.stringContaining('hỏng') as string],
    ['echo_', 'unknown-function', expect.any(String) as string],
    ['onOpen', 'unknown-function', expect.any(String) as string],
  ])('the menu item %s is refused as %s', async (functionName, code, message) => {
    expect(await server.api('run', { functionName, label: '' })).toEqual({ ok: false, code, message });
    await server.settled(({ running }) => running === null);
  });

  it('keeps what a function did before it failed, as Google does', async () => {
    expect(await server.api('run', { functionName: 'writeAndFail', label: '' })).toMatchObject({ ok: false });
    expect(savedCell(path, 3, 1)?.value).toBe('dở dang');
  });

  it.each<[functionName: string, args: unknown[], result: unknown]>([
    ['echo', [1, 'hai', true, null, [1, [2]], { a: { b: [] } }], [1, 'hai', true, null, [1, [2]], { a: { b: [] } }]],
    ['date', [], null],
    ['nothing', [], null],
    ['mixed', [], { b: [null, null, 'x'] }],
    ['who', [], 'chu.bang.tinh@example.com'],
  ])('google.script.run.%s', async (functionName, args, result) => {
    expect(await server.ask('call', { functionName, args })).toEqual({ result, documents: [] });
  });

  it.each([
    ['private_', 'unknown-function', expect.any(String) as string],
    ['toString', 'unknown-function', expect.any(String) as string],
    ['missing', 'unknown-function', expect.any(String) as string],
    ['fail', 'script-error', 'hỏng'],
    ['refuse', 'no-communes', 'Chưa có xã nào.'],
    ['strange', 'script-error', expect.stringContaining('not a supported return type') as string],
  ])('google.script.run.%s fails', async (functionName, code, message) => {
    expect(await server.api('call', { functionName, args: [] })).toEqual({ ok: false, code, message });
  });

  it('ten calls at once are all answered, and what they wrote is in the file', async () => {
    const texts = Array.from({ length: 10 }, (_, index) => `lần ${index}`);
    const answers = await Promise.all(texts.map((text) => server.ask('call', { functionName: 'write', args: [text] })));
    expect(answers).toEqual(texts.map(() => ({ result: 'ok', documents: [] })));
    expect(texts).toContain(savedCell(path, 1, 2)?.value);
  });

  it('an open dialog is closed when the server is stopped', async () => {
    const run = server.api('run', { functionName: 'ask', label: 'Hỏi' });
    await server.until('dialog', ({ id }) => id === 3);
    await server.stop();
    await run.catch(() => undefined);
    expect(savedCell(path, 2, 1)?.value).toBe('CLOSE');
  });
});

it('drafts the report of the sample: in the list, beside the workbook, never over another file', async () => {
  const dir = folder();
  const path = join(dir, 'mẫu.xlsx');
  writeFileSync(path, readFileSync(SAMPLE));
  const server = await Served.start({ workbook: path, bundle: BUNDLE, now: SAMPLE_NOW });
  const draft = async () => {
    const run = server.ask('run', { functionName: 'createReport', label: 'Tạo dự thảo báo cáo' });
    const known = server.latest?.documents.length ?? 0;
    const { id } = await server.until('dialog', (dialog) => dialog.id > known);
    await server.ask('answer', { dialog: id, button: 'OK' });
    return run;
  };
  const [first] = (await draft()).documents;
  const [second] = (await draft()).documents;
  const { documents } = await server.settled((state) => state.documents.length === 2);
  expect(documents.map(({ id }) => id)).toEqual([second, first]);
  const [newest, oldest] = documents;
  expect(newest?.name).toMatch(/^Dự thảo báo cáo .* \(2\)\.docx$/);
  expect(existsSync(join(dir, oldest?.name ?? ''))).toBe(true);
  const response = await server.get(`/document/${newest?.id ?? ''}`);
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''D%E1%BB%B1/);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(readFileSync(join(dir, newest?.name ?? '')));
  await server.stop();
  expect(
    openWorkbook(readFileSync(path))
      .sheets.find(({ name }) => name === 'Tổng hợp')
      ?.cell(4, 2),
  ).toBeDefined();
});

it('does not list a document that the run removed again, as when the installation is checked', async () => {
  const dir = folder();
  const path = join(dir, 'mẫu.xlsx');
  writeFileSync(path, readFileSync(SAMPLE));
  const server = await Served.start({ workbook: path, bundle: BUNDLE, now: SAMPLE_NOW });
  const run = server.ask('run', { functionName: 'checkInstallation', label: 'Kiểm tra cài đặt' });
  const { id } = await server.until('dialog');
  await server.ask('answer', { dialog: id, button: 'OK' });
  expect((await run).documents).toEqual([]);
  const { documents } = await server.settled(({ running }) => running === null);
  expect(documents).toEqual([]);
});
