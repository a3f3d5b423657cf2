/* A menu function: keeps the first of equal rows. */
function removeDuplicates() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const range = sheet.getDataRange();
  const seen = new Set();
  const rows = range.getValues();
  const kept = rows.filter((row) => {
    const key = JSON.stringify(row);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  range.setValues(rows.map((row, index) => kept[index] ?? row.map(() => '')));
  return rows.length - kept.length;
}
