// Keeps count of a small warehouse.
const STOCK = 'Stock';

function setUp() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheetByName(STOCK) ?? book.insertSheet(STOCK);
  sheet.clear();
  sheet.appendRow(['SKU', 'Name', 'Qty', 'Price']);
  sheet.getRange('A1:D1').setFontWeight('bold').setBackground('#cfe2f3');
  sheet.setFrozenRows(1);
  sheet.getRange(2, 1, 3, 4).setValues([
    ['A-1', 'Bolt', 10, '$2.50'],
    ['A-2', 'Nut', '1,000', '$0.10'],
    ['A-3', 'Washer', '', "'007"],
  ]);
  return sheet.getLastRow();
}

function low(limit = 50) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(STOCK);
  const [head, ...rows] = sheet.getDataRange().getValues();
  return rows
    .filter((row) => row[2] < limit)
    .map((row) => Object.fromEntries(head.map((key, i) => [key, row[i]])));
}

function take(sku, count) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(STOCK);
  const found = sheet.getRange('A:A').createTextFinder(sku).matchEntireCell(true).findNext();
  if (!found) throw new Error(`No such article: ${sku}`);
  const cell = found.offset(0, 2);
  cell.setValue(cell.getValue() - count);
  if (cell.getValue() < 0) cell.setBackground('red').setNote('Ordered too late');
  return [cell.getA1Notation(), cell.getValue(), cell.getBackground(), cell.getNote()];
}
