// One column a day; finished rows go to the archive.
function mark(name) {
  const sheet = SpreadsheetApp.getActiveSheet();
  const names = sheet.getRange(2, 1, sheet.getLastRow() - 1, 1).getValues().flat();
  const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  const today = Utilities.formatDate(new Date(), zone, 'M/d/yyyy');
  const heads = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getDisplayValues()[0];
  let column = heads.indexOf(today) + 1;
  if (!column) {
    column = sheet.getLastColumn() + 1;
    sheet.getRange(1, column).setValue(today);
  }
  sheet.getRange(names.indexOf(name) + 2, column).setValue('P');
  return column;
}

function archive() {
  const book = SpreadsheetApp.getActive();
  const from = book.getSheets()[0];
  const to = book.getSheetByName('Archive') || book.insertSheet('Archive', book.getNumSheets());
  const values = from.getDataRange().getValues();
  for (let i = values.length - 1; i >= 1; i--) {
    if (values[i].at(-1) !== 'P') continue;
    to.appendRow([...values[i], new Date()]);
    from.deleteRow(i + 1);
  }
  book.setActiveSheet(from);
}
