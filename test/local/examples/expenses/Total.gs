/** Writes the sum of the amounts below them, and tells it. */
function total() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var rows = sheet.getDataRange().getValues().slice(1);
  var sum = rows.reduce(function (so_far, row) { return so_far + Number(row[1]); }, 0);
  sheet.appendRow(['Total', sum]);
  sheet.getRange(sheet.getLastRow(), 1, 1, 2).setFontWeight('bold');
  SpreadsheetApp.getActive().toast(sum + ' €', 'Total');
  return sum;
}

/** Asked by the sidebar. */
function summary() {
  var values = SpreadsheetApp.getActiveSheet().getDataRange().getValues();
  return { lines: values.length - 1, last: values[values.length - 1][0] };
}
