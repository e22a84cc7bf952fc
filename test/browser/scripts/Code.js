// biome-ignore-all lint/correctness/noUnusedVariables: a script's functions are called by name
// An add-on with pages, for the browser tests.
function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Essai')
    .addItem('Panneau', 'openPanel')
    .addItem('Boîte', 'openBox')
    .addToUi()
}

function openPanel() {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('Page').setTitle('Panneau'),
  )
}

function openBox() {
  var page = HtmlService.createHtmlOutputFromFile('Page').setWidth(420).setHeight(260)
  SpreadsheetApp.getUi().showModalDialog(page, 'Boîte')
}

/** Writes in the workbook, and answers. */
function sum(a, b) {
  SpreadsheetApp.getActiveSheet()
    .getRange('C1')
    .setValue(a + b)
  return a + b
}

function fail() {
  throw new Error('Rien ne va')
}

/** A frozen header, and a group of two columns. */
function dress() {
  var sheet = SpreadsheetApp.getActiveSheet()
  sheet.setFrozenRows(1)
  sheet.getRange('F1:G1').shiftColumnGroupDepth(1)
}
