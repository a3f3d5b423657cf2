import type { ContractCase } from './contractCase';
import { casesOf, matching, refusalOf, REFUSED, textLike } from './contractCase';

/** The person, the clock, bytes, menus, pages, mail. */
export function otherServiceCases(): ContractCase[] {
  return [
    ...casesOf('Session', 'base/session', [
      {
        at: 'getActiveUser()',
        says: 'Gives the person at the keyboard; the address may be blank for people of other domains.',
        run: () => Session.getActiveUser().getEmail(),
        expected: textLike('an address, or ""', /^$|@/),
      },
      {
        at: 'getEffectiveUser()',
        says: 'Gives the person as whom the script runs: from a menu, who clicked.',
        run: () => {
          const [active, effective] = [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()];
          return active === '' || active === effective;
        },
        expected: true,
      },
      {
        at: 'getScriptTimeZone()',
        says: 'Gives the zone of the manifest.',
        run: () => Session.getScriptTimeZone(),
        expected: 'Asia/Ho_Chi_Minh',
      },
    ]),
    ...casesOf('User', 'base/user', [
      {
        at: 'getEmail()',
        says: 'Gives a text.',
        run: () => typeof Session.getEffectiveUser().getEmail(),
        expected: 'string',
      },
    ]),
    ...casesOf('Utilities', 'utilities/utilities', [
      {
        at: 'formatDate(Date,String,String)',
        says: 'Writes an instant on the clock of a zone, and how far that clock is ahead.',
        run: () => Utilities.formatDate(new Date(Date.UTC(2020, 8, 3)), 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd HH:mm Z'),
        expected: '2020-09-03 07:00 +0700',
      },
      {
        at: 'formatDate(Date,String,String)',
        says: 'Knows summer time.',
        run: () =>
          [1, 7].map((month) => Utilities.formatDate(new Date(Date.UTC(2020, month, 1)), 'America/New_York', 'Z')),
        expected: ['-0500', '-0400'],
      },
      {
        at: 'newBlob(Byte,String,String)',
        says: 'Takes bytes from -128 to 127, a type and a name, and gives them back.',
        run: () => {
          const blob = Utilities.newBlob([80, 75, -1, -128], 'application/zip', 'tệp');
          return [blob.getBytes(), blob.getContentType(), blob.getName()];
        },
        expected: [[80, 75, -1, -128], 'application/zip', 'tệp'],
      },
    ]),
    ...casesOf('Utilities', 'utilities/utilities', [
      {
        at: 'base64Encode(Byte)',
        says: 'Writes bytes from -128 to 127 in base64.',
        run: () => Utilities.base64Encode([80, 75, -1, -128]),
        expected: 'UEv/gA==',
      },
    ]),
    ...casesOf('Ui', 'base/ui', [
      {
        at: 'createMenu(String)',
        says: 'Gives a menu that takes items and lines; it is shown only when it is added.',
        run: () => {
          const menu = SpreadsheetApp.getUi().createMenu('Thử');
          return refusalOf(() => menu.addItem('Việc', 'act').addSeparator().addItem('Việc khác', 'act'));
        },
        expected: 'accepted',
      },
    ]),
    ...casesOf('SpreadsheetApp', 'spreadsheet/spreadsheet-app', [
      {
        at: 'getUi()',
        says: 'Gives the dialogs of the open spreadsheet, with their buttons.',
        run: () => {
          const ui = SpreadsheetApp.getUi();
          return [String(ui.ButtonSet.YES_NO), String(ui.Button.YES), String(ui.ButtonSet.OK)];
        },
        expected: ['YES_NO', 'YES', 'OK'],
      },
    ]),
    ...casesOf('HtmlService', 'html/html-service', [
      {
        at: 'createHtmlOutput(String)',
        says: 'Makes a page of a text, as it is.',
        run: () => HtmlService.createHtmlOutput('<p>Tệp</p>').getContent(),
        expected: '<p>Tệp</p>',
      },
      {
        at: 'createHtmlOutputFromFile(String)',
        says: 'Reads a page that lies beside the script; there is none of another name.',
        run: () => [
          HtmlService.createHtmlOutputFromFile('Sidebar').getContent().includes('<script'),
          refusalOf(() => HtmlService.createHtmlOutputFromFile('KhongCo')),
        ],
        expected: [true, REFUSED],
      },
    ]),
    ...casesOf('HtmlOutput', 'html/html-output', [
      {
        at: 'append(String)',
        says: 'Adds to the end of the page, as it is.',
        run: (bench) => {
          const page = HtmlService.createHtmlOutputFromFile(bench.setting.page).append('<script>THU = "1"</script>');
          return page.getContent().endsWith('<script>THU = "1"</script>');
        },
        expected: true,
      },
      {
        at: 'setTitle(String)',
        says: 'Sets the title.',
        run: (bench) => HtmlService.createHtmlOutputFromFile(bench.setting.page).setTitle('Trang').getTitle(),
        expected: 'Trang',
      },
      {
        at: 'setWidth(Integer)',
        says: 'Sets the width of a dialog, in pixels.',
        run: (bench) => HtmlService.createHtmlOutputFromFile(bench.setting.page).setWidth(640).getWidth(),
        expected: 640,
      },
      {
        at: 'setHeight(Integer)',
        says: 'Sets the height of a dialog, in pixels.',
        run: (bench) => HtmlService.createHtmlOutputFromFile(bench.setting.page).setHeight(480).getHeight(),
        expected: 480,
      },
    ]),
    ...casesOf('MailApp', 'mail/mail-app', [
      {
        at: 'getRemainingDailyQuota()',
        says: 'Tells how many recipients may still be written to.',
        run: () => MailApp.getRemainingDailyQuota(),
        expected: matching('0 or more', (found) => typeof found === 'number' && found >= 0),
      },
    ]),
  ];
}
