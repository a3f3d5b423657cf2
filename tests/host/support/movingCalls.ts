import type { Calls } from '../../../host/gate/callCounter';

/**
 * The calls that carry contents: of cells, of stores, of documents and mails. All others give handles, places and facts,
 * or change how a tab looks.
 */
export const METHODS_THAT_MOVE: readonly string[] = [
  'Body.appendParagraph',
  'Body.appendTable',
  'Cache.get',
  'Cache.put',
  'Cache.remove',
  'Document.saveAndClose',
  'Drive.Files.create',
  'MailApp.sendEmail',
  'Properties.getProperties',
  'Properties.getProperty',
  'Properties.setProperties',
  'Properties.setProperty',
  'Range.getDisplayValues',
  'Range.getFormulas',
  'Range.getValue',
  'Range.getValues',
  'Range.setFormulas',
  'Range.setRichTextValues',
  'Range.setValue',
  'Range.setValues',
  'Sheet.appendRow',
  'Sheet.copyTo',
  'SpreadsheetApp.flush',
  'Table.appendTableRow',
  'TableRow.appendTableCell',
];

export function movingCalls({ byMethod }: Pick<Calls, 'byMethod'>): number {
  return METHODS_THAT_MOVE.reduce((sum, name) => sum + (byMethod[name] ?? 0), 0);
}
