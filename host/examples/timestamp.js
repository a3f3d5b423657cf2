/* A simple trigger: says beside a cell of column A when it was edited. */
function onEdit(e) {
  if (e.range.getColumn() !== 1) return;
  const zone = e.source.getSpreadsheetTimeZone();
  e.range.offset(0, 1).setValue(`edited ${Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd HH:mm')}`);
}
