import type { Bench } from './bench';
import type { ContractCase } from './contractCase';
import { casesOf, matching } from './contractCase';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

const addresses = (protection: Protection) => protection.getEditors().map((user) => user.getEmail());
const isAmongEditors = (protection: Protection) =>
  addresses(protection).includes(Session.getEffectiveUser().getEmail());

/** Protections, as far as the person who runs can see them. */
export function protectionCases(): ContractCase[] {
  return [
    ...casesOf('Sheet', 'spreadsheet/sheet', [
      {
        at: 'protect()',
        says: 'A tab has one protection: protecting it again gives the same one.',
        run: (bench) => {
          const sheet = bench.tab();
          sheet.protect().setDescription('một');
          const again = sheet.protect().getDescription();
          return [again, sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];
        },
        expected: ['một', 1],
      },
      {
        at: 'getProtections(ProtectionType)',
        says: 'Gives the protections of ranges apart from that of the tab.',
        run: (bench) => {
          const sheet = protectedTab(bench);
          const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
          return [RANGE, SHEET].map((type) => sheet.getProtections(type).map((one) => String(one.getProtectionType())));
        },
        expected: [['RANGE'], ['SHEET']],
      },
    ]),
    ...casesOf('Range', 'spreadsheet/range', [
      {
        at: 'protect()',
        says: 'Makes a new protection each time, also over cells that are protected.',
        run: (bench) => {
          const sheet = bench.tab();
          sheet.getRange('B5:K9').protect();
          sheet.getRange('B5:K9').protect();
          return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;
        },
        expected: 2,
      },
      {
        at: 'protect()',
        says: 'A range without a last row reaches to the last row, also when rows are added below.',
        run: (bench) => {
          const sheet = bench.tab();
          const protection = sheet.getRange('B5:K').protect();
          const before = protection.getRange().getLastRow();
          sheet.insertRowsAfter(1000, 5);
          const [found] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
          return [before, found?.getRange().getLastRow() ?? null, found?.getRange().getLastColumn() ?? null];
        },
        expected: [1000, 1005, 11],
        isAssumed: true,
      },
      {
        at: 'canEdit()',
        says: 'Who protected cells may still edit them, also where two protections overlap.',
        run: (bench) => {
          const sheet = protectedTab(bench);
          return [sheet.getRange('B5').canEdit(), sheet.getRange('A1').canEdit()];
        },
        expected: [true, true],
      },
    ]),
    ...casesOf('Protection', 'spreadsheet/protection', [
      {
        at: 'setUnprotectedRanges(Range)',
        says: 'The ranges that stay open read back in their order; none closes the whole tab.',
        run: (bench) => {
          const sheet = bench.tab();
          const protection = sheet.protect().setUnprotectedRanges(sheet.getRangeList(['B5:D9', 'F2']).getRanges());
          const open = sheet
            .protect()
            .getUnprotectedRanges()
            .map((range) => range.getA1Notation());
          return [open, protection.setUnprotectedRanges([]).getUnprotectedRanges().length];
        },
        expected: [['B5:D9', 'F2'], 0],
        isAssumed: true,
      },
      {
        at: 'setUnprotectedRanges(Range)',
        says: 'An open range without a last row reaches to the last row, also when rows are added below.',
        run: (bench) => {
          const sheet = bench.tab();
          sheet.protect().setUnprotectedRanges(sheet.getRangeList(['B5:K']).getRanges());
          sheet.insertRowsAfter(1000, 5);
          return sheet.protect().getUnprotectedRanges()[0]?.getLastRow() ?? null;
        },
        expected: 1005,
        isAssumed: true,
      },
      {
        at: 'getEditors()',
        says: 'Names the person who protected the cells.',
        run: (bench) => isAmongEditors(bench.range().protect()),
        expected: true,
        isAssumed: true,
      },
      {
        at: 'removeEditors(String)',
        says: 'Removes all but the owner and the person who runs.',
        run: (bench) => {
          const protection = bench.range().protect();
          protection.addEditor(Session.getEffectiveUser());
          protection.removeEditors(protection.getEditors());
          return [isAmongEditors(protection), addresses(protection).length];
        },
        expected: matching('[true, 1] or, where another is the owner, [true, 2]', (found) =>
          ['[true,1]', '[true,2]'].includes(JSON.stringify(found)),
        ),
      },
      {
        at: 'addEditor(User)',
        says: 'Takes a user, and adds nobody twice.',
        run: (bench) => {
          const protection = bench.range().protect();
          const me = Session.getEffectiveUser();
          const before = protection.addEditor(me).getEditors().length;
          return [protection.addEditor(me).getEditors().length - before, isAmongEditors(protection)];
        },
        expected: [0, true],
      },
      {
        at: 'addEditors(String)',
        says: 'Takes addresses of people.',
        run: (bench) => isAmongEditors(bench.range().protect().addEditors([Session.getEffectiveUser().getEmail()])),
        expected: true,
      },
      {
        at: 'canDomainEdit()',
        says: 'Tells whether all of the domain may edit; without a domain nobody more may.',
        run: (bench) => typeof bench.range().protect().canDomainEdit(),
        expected: 'boolean',
      },
      {
        at: 'setDomainEdit(Boolean)',
        says: 'Where all of a domain may edit, false keeps it out; it is asked only there.',
        run: (bench) => {
          const protection = bench.range().protect();
          return protection.canDomainEdit() && protection.setDomainEdit(false).canDomainEdit();
        },
        expected: false,
        isAssumed: true,
      },
      {
        at: 'setDescription(String)',
        says: 'By its description a protection is found again.',
        run: (bench) => {
          const sheet = bench.tab();
          sheet.getRange('A1').protect().setDescription('Một phần');
          return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((one) => one.getDescription());
        },
        expected: ['Một phần'],
      },
      {
        at: 'getDescription()',
        says: 'Is an empty text where none was set.',
        run: (bench) => bench.range().protect().getDescription(),
        expected: matching('"" or null', (found) => found === '' || found === null),
        isAssumed: true,
      },
      {
        at: 'setRange(Range)',
        says: 'Moves the protection; its description stays.',
        run: (bench) => {
          const sheet = bench.tab();
          const protection = sheet.getRange('A1').protect().setDescription('x').setRange(sheet.getRange('B2:C3'));
          return [protection.getRange().getA1Notation(), protection.getDescription()];
        },
        expected: ['B2:C3', 'x'],
      },
    ]),
  ];
}

/** A tab as the add-on protects it: all of it but some cells, and these for some people. */
function protectedTab(bench: Bench) {
  const sheet = bench.tab();
  sheet.protect().setUnprotectedRanges([sheet.getRange('B5:K9')]);
  sheet.getRange('B5:K9').protect();
  return sheet;
}
