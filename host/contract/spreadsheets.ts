import type { ContractCase } from './contractCase';
import { casesOf, refusalOf, REFUSED, textLike } from './contractCase';

/** The spreadsheet and its tabs. */
export function spreadsheetCases(): ContractCase[] {
  return [
    ...casesOf('Spreadsheet', 'spreadsheet/spreadsheet', [
      {
        at: 'insertSheet(String,Integer)',
        says: 'Puts the new tab at a place that counts from 0, and makes it the active one.',
        run: (bench) => {
          const count = bench.book.getNumSheets();
          const sheet = bench.tab();
          const active = bench.book.getActiveSheet();
          return [sheet.getIndex() === count + 1, active.getSheetId() === sheet.getSheetId()];
        },
        expected: [true, true],
      },
      {
        at: 'setActiveSheet(Sheet)',
        says: 'Makes a tab the active one, and gives it.',
        run: (bench) => {
          bench.tab();
          const given = bench.book.setActiveSheet(bench.sheet);
          return [
            given.getSheetId() === bench.sheet.getSheetId(),
            bench.book.getActiveSheet().getSheetId() === bench.sheet.getSheetId(),
          ];
        },
        expected: [true, true],
      },
      {
        at: 'insertSheet(String,Integer)',
        says: 'Refuses a name that is taken.',
        run: ({ book, sheet }) => refusalOf(() => book.insertSheet(sheet.getName(), 0)),
        expected: REFUSED,
        isAssumed: true,
      },
      {
        at: 'deleteSheet(Sheet)',
        says: 'Removes the tab; its name is free again.',
        run: (bench) => {
          const name = `${bench.setting.name} để xóa`;
          const count = bench.book.getNumSheets();
          bench.book.deleteSheet(bench.book.insertSheet(name, count));
          return [bench.book.getSheetByName(name) === null, bench.book.getNumSheets() === count];
        },
        expected: [true, true],
      },
      {
        at: 'getSheetByName(String)',
        says: 'Gives null where no tab has the name.',
        run: ({ book, sheet, setting }) => [
          book.getSheetByName(sheet.getName())?.getSheetId() === sheet.getSheetId(),
          book.getSheetByName(`${setting.name} không có`) === null,
        ],
        expected: [true, true],
      },
      {
        at: 'getSheets()',
        says: 'Gives the tabs in their order.',
        run: ({ book, sheet }) => book.getSheets()[sheet.getIndex() - 1]?.getSheetId() === sheet.getSheetId(),
        expected: true,
      },
      {
        at: 'getActiveSheet()',
        says: 'Gives the tab that was activated.',
        run: ({ book, sheet }) => {
          sheet.activate();
          return book.getActiveSheet().getSheetId() === sheet.getSheetId();
        },
        expected: true,
      },
      {
        at: 'getUrl()',
        says: 'Gives the address of the spreadsheet; a file of the local host has none.',
        run: ({ book }) => book.getUrl().replace(book.getId(), 'id'),
        expected: textLike(
          'https://docs.google.com/…/spreadsheets/d/id…',
          /^(https:\/\/docs\.google\.com\/.*spreadsheets\/d\/id.*)?$/,
        ),
      },
      {
        at: 'getSpreadsheetLocale()',
        says: 'Gives a language, with or without a country.',
        run: ({ book }) => book.getSpreadsheetLocale(),
        expected: textLike('such as vi_VN', /^[a-z]{2,3}([_-][A-Z]{2})?$/),
      },
      {
        at: 'setSpreadsheetLocale(String)',
        says: 'Takes what it gives.',
        run: ({ book, locale }) => {
          book.setSpreadsheetLocale(locale);
          return book.getSpreadsheetLocale() === locale;
        },
        expected: true,
      },
      {
        at: 'getSpreadsheetTimeZone()',
        says: 'Gives a zone by its long name.',
        run: ({ book }) => book.getSpreadsheetTimeZone(),
        expected: textLike('such as Asia/Ho_Chi_Minh', /^[A-Z][A-Za-z_]+(\/[A-Za-z_]+)*/),
      },
      {
        at: 'setSpreadsheetTimeZone(String)',
        says: 'Takes what it gives.',
        run: ({ book, zone }) => {
          book.setSpreadsheetTimeZone(zone);
          return book.getSpreadsheetTimeZone() === zone;
        },
        expected: true,
      },
    ]),
    ...casesOf('SpreadsheetApp', 'spreadsheet/spreadsheet-app', [
      {
        at: 'getActiveSpreadsheet()',
        says: 'Gives the spreadsheet that the script is bound to.',
        run: ({ book }) => SpreadsheetApp.getActiveSpreadsheet().getId() === book.getId(),
        expected: true,
      },
      {
        at: 'flush()',
        says: 'What was written stands afterwards.',
        run: (bench) => {
          const range = bench.range().setValue('x');
          SpreadsheetApp.flush();
          return bench.told(range.getValue());
        },
        expected: 'x',
      },
      {
        at: 'newDataValidation()',
        says: 'Gives a new builder each time.',
        run: () => SpreadsheetApp.newDataValidation() !== SpreadsheetApp.newDataValidation(),
        expected: true,
      },
      {
        at: 'newRichTextValue()',
        says: 'Gives a builder whose text has no link.',
        run: () => SpreadsheetApp.newRichTextValue().setText('x').build().getLinkUrl(),
        expected: null,
      },
    ]),
  ];
}
