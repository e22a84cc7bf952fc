// biome-ignore-all lint/correctness/noUnusedVariables: a script's functions are called by name
function onOpen() {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Écrire', 'write')
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('Outils').addItem('Lire', 'read'))
    .addToUi()
}

/** Evaluates a test's own lines of Apps Script in a fresh execution. */
function evaluate(code) {
  return new Function(code)()
}

var counter = 0
function count() {
  counter += 1
  return counter
}

function read() {
  return SpreadsheetApp.getActiveSheet().getDataRange().getValues()
}

function write() {
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue('écrit')
}

function secret_() {
  return 'secret'
}
