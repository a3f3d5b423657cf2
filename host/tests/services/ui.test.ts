import { answer, hostOf, PAGES, report } from './scriptRun';

const UI = `${PAGES}/base/ui`;

describe(`alert (${UI}#alert(String,String,ButtonSet))`, () => {
  it.each<[buttons: string, yes: string, no: string]>([
    ['OK', 'OK', 'CLOSE'],
    ['OK_CANCEL', 'OK', 'CANCEL'],
    ['YES_NO', 'YES', 'NO'],
    ['YES_NO_CANCEL', 'YES', 'NO'],
  ])('%s is answered %s or %s', (buttons, yes, no) => {
    const body = `const ui = SpreadsheetApp.getUi(); const button = ui.alert('Tiêu đề', 'Nội dung', ui.ButtonSet.${buttons}); return [button === ui.Button.${yes}, button === ui.Button.${no}];`;
    expect(answer(body)).toEqual([true, false]);
    expect(answer(body, { answer: 'no' })).toEqual([false, true]);
    expect(report(body).alerts).toEqual([{ title: 'Tiêu đề', message: 'Nội dung', buttons, answer: yes }]);
  });

  it('with a prompt alone shows OK', () => {
    const { alerts } = report(
      `const ui = SpreadsheetApp.getUi(); ui.alert('Một'); ui.alert('Hai', ui.ButtonSet.YES_NO);`,
    );
    expect(alerts).toEqual([
      { title: '', message: 'Một', buttons: 'OK', answer: 'OK' },
      { title: '', message: 'Hai', buttons: 'YES_NO', answer: 'YES' },
    ]);
  });

  it('drops the locks', () => {
    const body = `
      const lock = LockService.getScriptLock();
      lock.waitLock(1000);
      SpreadsheetApp.getUi().alert('Chờ');
      return lock.hasLock();`;
    expect(answer(body)).toBe(false);
  });

  it.each([`alert()`, `alert('a', 'b')`, `alert('a', 'b', 'YES')`, `prompt()`, `prompt('a', 'b')`, `showSidebar({})`])(
    'refuses %s',
    (call) => {
      expect(() => report(`SpreadsheetApp.getUi().${call}`)).toThrow();
    },
  );
});

describe(`prompt (${UI}#prompt(String,String,ButtonSet))`, () => {
  const body = (args: string) => `
    const ui = SpreadsheetApp.getUi();
    const response = ui.prompt(${args});
    return [String(response.getSelectedButton()), response.getResponseText()];`;

  it.each<[args: string, yes: string, no: string]>([
    [`'Nhập số'`, 'OK', 'CLOSE'],
    [`'Nhập số', ui.ButtonSet.OK_CANCEL`, 'OK', 'CANCEL'],
    [`'Tiêu đề', 'Nhập số', ui.ButtonSet.YES_NO`, 'YES', 'NO'],
  ])('%s without a person to type is answered %s or %s, with no text', (args, yes, no) => {
    expect(answer(body(args))).toEqual([yes, '']);
    expect(answer(body(args), { answer: 'no' })).toEqual([no, '']);
  });

  it('takes the text, whichever button was clicked, and is in the log', () => {
    const asked: unknown[] = [];
    const screen = {
      prompt: (dialog: object) => {
        asked.push(dialog);
        return { button: 'CANCEL', text: '12/UBND-VX' };
      },
    };
    const args = `'Bản giấy', 'Số và ký hiệu', ui.ButtonSet.OK_CANCEL`;
    expect(answer(body(args), { screen })).toEqual(['CANCEL', '12/UBND-VX']);
    expect(asked).toEqual([{ title: 'Bản giấy', message: 'Số và ký hiệu', buttons: ['OK', 'CANCEL'] }]);
    expect(report(body(args), { screen }).alerts).toEqual([
      { title: 'Bản giấy', message: 'Số và ký hiệu', buttons: 'OK_CANCEL', answer: 'CANCEL', text: '12/UBND-VX' },
    ]);
  });

  it('a screen with buttons alone answers with no text', () => {
    expect(answer(body(`'Số', ui.ButtonSet.OK_CANCEL`), { screen: { ask: () => 'CANCEL' } })).toEqual(['CANCEL', '']);
  });

  it('drops the locks', () => {
    const dropped = `
      const lock = LockService.getDocumentLock();
      lock.waitLock(1000);
      SpreadsheetApp.getUi().prompt('Chờ');
      return lock.hasLock();`;
    expect(answer(dropped)).toBe(false);
  });
});

describe(`createMenu (${UI}#createMenu(String))`, () => {
  const code = `function onOpen(e) {
    const ui = SpreadsheetApp.getUi();
    ui.createMenu('Chưa dùng').addItem('x', 'x');
    ui.createMenu('Đối thoại').addItem('Tổng hợp', 'compileResults').addSeparator()
      .addSubMenu(ui.createMenu('Khác').addItem('Dự thảo', 'createReport')).addToUi();
  }`;

  it('shows what was added, once it is added to the Ui', () => {
    const { menus, calls } = hostOf(code).open();
    expect(menus).toEqual([
      {
        caption: 'Đối thoại',
        entries: [
          { caption: 'Tổng hợp', functionName: 'compileResults' },
          null,
          { caption: 'Khác', entries: [{ caption: 'Dự thảo', functionName: 'createReport' }] },
        ],
      },
    ]);
    expect(calls).toEqual({ total: 1, byMethod: { 'SpreadsheetApp.getUi': 1 }, builders: 9 });
  });
});
