import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { bundleOf, folder, killAll } from '../host/server/served';
import type { App } from './support/app';
import { openApp } from './support/app';
import { cellsOf } from './support/cells';
import { SheetOnScreen } from './support/sheet';
import { poll } from './support/poll';

const cell = cellsOf('Phước Hà');

/** The frame writes each answer into a line of its own, as `name = JSON`. */
const HTML = `<h2>Nhập nhanh</h2><ul></ul><button onclick="google.script.host.close()">Xong</button><script>
  const say = (name, value) => {
    const line = document.createElement('li');
    line.textContent = name + ' = ' + JSON.stringify(value);
    document.querySelector('ul').append(line);
  };
  const run = (name) => google.script.run
    .withSuccessHandler((value) => say(name, value))
    .withFailureHandler((error) => say(name, [error.name, error.message]));
  const attempt = (name, work) => { try { say(name, work()); } catch (error) { say(name, error.name); } };
  run('sum').sum(2, [3, 4]);
  run('when').when();
  run('refusal').refuse();
  run('bug').fail();
  run('unknown').nowhere();
  run('write').write('từ khung bên');
  attempt('hidden', () => google.script.run.secret_());
  addEventListener('message', ({ data }) => { if (data.id === 1001) say('forged', data.answer.ok); });
  parent.postMessage(null, '*');
  parent.postMessage({ kind: 'call', id: 1001, functionName: 'secret_', args: [] }, '*');
</script>`;

/** Says that all was tried once everything that tells of its end has told. */
const ESCAPE = (outside: string) => `<ul></ul><button onclick="location = outside">Rời đi</button><script>
  const outside = ${JSON.stringify(outside)};
  const say = (name, value) => {
    const line = document.createElement('li');
    line.textContent = name + ' = ' + value;
    document.querySelector('ul').append(line);
  };
  const attempt = (name, work) => {
    try { const made = work(); say(name, made === null ? 'null' : 'done'); } catch (error) { say(name, error.name); }
  };
  const asked = (name, promise) => promise.then(() => say(name, 'done'), (error) => say(name, error.name));
  const ended = (target, ...events) => new Promise((end) => events.forEach((event) => target.addEventListener(event, end)));
  const add = (tag, field) => {
    const element = Object.assign(document.createElement(tag), { [field]: outside, rel: 'stylesheet' });
    document.body.append(element);
    return ended(element, 'load', 'error');
  };
  attempt('page', () => parent.document.title);
  attempt('cookie', () => document.cookie);
  attempt('storage', () => sessionStorage.length);
  attempt('window', () => open(outside));
  attempt('top', () => { top.location = outside; });
  say('origin', origin);
  attempt('beacon', () => navigator.sendBeacon(outside, 'x'));
  const ends = [
    asked('own server', fetch(new URL('/page.css', document.baseURI))),
    asked('network', fetch(outside)),
    ended(new WebSocket(outside.replace('http', 'ws')), 'open', 'error'),
    add('img', 'src'), add('script', 'src'), add('iframe', 'src'), add('link', 'href'),
  ];
  const form = Object.assign(document.createElement('form'), { action: outside, method: 'post' });
  document.body.append(form);
  attempt('form', () => form.submit());
  Promise.all(ends).then(() => say('all', 'tried'));
</script>`;

const code = (outside: string) => `
function show() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(${JSON.stringify(HTML)}).setTitle('Nhập nhanh'));
}
function escape() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(${JSON.stringify(ESCAPE(outside))}).setTitle('Vượt rào'));
}
function ask() {
  const page = HtmlService.createHtmlOutput('<p>Hộp</p>').setWidth(420).setHeight(210);
  SpreadsheetApp.getUi().showModalDialog(page, 'Hộp nhập');
}
function tell() { SpreadsheetApp.getActive().toast('Đã xong <b>hết</b>.', 'Báo', 3); }
function tellForGood() { SpreadsheetApp.getActive().toast('Còn ở đây.', '', -1); }
function sum(a, list) { return { sum: a + list.reduce((x, y) => x + y, 0) }; }
function when() { return new Date(2020, 8, 25); }
function refuse() { throw Object.assign(new Error('Chưa có xã nào. Hãy điền trang Các xã.'), { code: 'no-communes' }); }
function fail() { throw new Error('hỏng'); }
function write(text) { SpreadsheetApp.getActive().getSheetByName('Phước Hà').getRange('${cell(60, 'Họ và tên')}').setValue(text); return 'ok'; }
function secret_() { return 'bí mật'; }
`;

describe('what a script shows', () => {
  const hits: string[] = [];
  const outside = createServer((request, response) => {
    hits.push(`${request.method ?? ''} ${request.url ?? ''}`);
    response.end();
  });
  let address = '';
  let app: App;
  let sheet: SheetOnScreen;
  const run = async (name: string) => {
    await app.page.getByRole('menuitem', { name: 'Menu' }).click();
    await app.page.getByRole('menuitem', { name, exact: true }).click();
  };
  const side = (): FrameLocator => app.page.frameLocator('#side iframe');
  const line = async (name: string) =>
    side()
      .locator('li', { hasText: `${name} = ` })
      .innerText();

  beforeAll(async () => {
    await new Promise<void>((listening) => outside.listen(0, '127.0.0.1', listening));
    address = `http://127.0.0.1:${(outside.address() as AddressInfo).port}/x`;
    app = await openApp(undefined, { bundle: bundleOf(join(folder(), 'dist'), code(address)) });
    sheet = new SheetOnScreen(app.page);
    await sheet.openTab('Phước Hà');
    await sheet.goTo(cell(60, 'Họ và tên'));
  });
  afterAll(async () => {
    await app.close();
    outside.close();
    killAll();
  });

  it('a toast is text, goes by itself after a while, and can be closed', async () => {
    await run('tell');
    const toast = app.page.locator('.toast', { hasText: 'Đã xong <b>hết</b>.' });
    await poll(() => toast.locator('strong').innerText()).toBe('Báo');
    await run('tellForGood');
    await toast.waitFor({ state: 'detached', timeout: 10_000 });
    const lasting = app.page.locator('.toast', { hasText: 'Còn ở đây.' });
    await lasting.getByRole('button', { name: 'Đóng' }).click();
    await poll(() => lasting.count()).toBe(0);
  });

  describe('a sidebar', () => {
    beforeAll(() => run('show'));

    it.each([
      ['sum', '{"sum":9}'],
      ['when', 'null'],
      ['refusal', '["ScriptError","Chưa có xã nào. Hãy điền trang Các xã."]'],
      ['bug', '["ScriptError","hỏng"]'],
      [
        'unknown',
        '["ScriptError","Không có hàm “nowhere” để chạy. Hãy kiểm tra lại tên hàm, chú ý chữ hoa, chữ thường."]',
      ],
      ['hidden', '"TypeError"'],
      ['forged', 'false'],
      ['write', '"ok"'],
    ])('calls the script: %s', async (name, value) => {
      await poll(() => line(name)).toBe(`${name} = ${value}`);
    });

    it('changes the sheet', () => sheet.shows(cell(60, 'Họ và tên'), 'từ khung bên'));

    it('is reached by F6, and closed by the script, whereupon the grid has the keys again', async () => {
      await app.page.locator('#cell-editor').focus();
      for (let more = 8; more > 0; more -= 1) {
        if (await app.page.evaluate(() => document.activeElement?.tagName === 'IFRAME')) break;
        await app.page.keyboard.press('F6');
      }
      await poll(() => app.page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
      // the frame goes away under a press: what waits for the key to come up would wait for ever
      await side()
        .getByRole('button', { name: 'Xong' })
        .evaluate((done: HTMLElement) => {
          done.focus();
          setTimeout(() => done.click(), 0);
        });
      await app.page.locator('#side').waitFor({ state: 'hidden' });
      await poll(() => app.page.evaluate(() => document.activeElement?.id)).toBe('cell-editor');
    });
  });

  it('a dialog has its name and the size that the script asks, and closes with Escape', async () => {
    await run('ask');
    const dialog = app.page.getByRole('dialog', { name: 'Hộp nhập' });
    await dialog.waitFor();
    const box = await dialog.locator('iframe').boundingBox();
    expect(box).toMatchObject({ width: 420, height: 210 });
    await app.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await poll(() => app.page.evaluate(() => document.activeElement?.id)).toBe('cell-editor');
  });

  it('a frame reaches neither the page, nor the server, nor the network', async () => {
    const before = app.page.url();
    await run('escape');
    await side().getByText('all = tried').waitFor();
    const lines = await side().locator('li').allInnerTexts();
    expect(lines).toEqual(
      expect.arrayContaining([
        'page = SecurityError',
        'cookie = SecurityError',
        'storage = SecurityError',
        'window = null',
        'top = SecurityError',
        'origin = null',
        'own server = TypeError',
        'network = TypeError',
      ]),
    );
    await side().getByRole('button', { name: 'Rời đi' }).click();
    await side().locator('ul').waitFor({ state: 'detached' });
    // whatever had reached the network was there before this
    await fetch(new URL('/last', address));
    expect(hits).toEqual(['GET /last']);
    expect(app.page.url()).toBe(before);
    expect(app.context.pages()).toHaveLength(1);
  });
});
