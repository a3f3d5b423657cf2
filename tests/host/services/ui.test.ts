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

  it.each([`alert()`, `alert('a', 'b')`, `alert('a', 'b', 'YES')`, `prompt('a')`, `showSidebar({})`])(
    'refuses %s',
    (call) => {
      expect(() => report(`SpreadsheetApp.getUi().${call}`)).toThrow();
    },
  );
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
