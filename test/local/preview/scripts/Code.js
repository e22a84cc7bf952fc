// biome-ignore-all lint/correctness/noUnusedVariables: a script's functions are called by name
// The add-on of the preview's tests.
function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Essai')
    .addItem('Écrire', 'write')
    .addSeparator()
    .addSubMenu(
      SpreadsheetApp.getUi().createMenu('Plus').addItem('Échouer', 'fail').addItem('Dire', 'tell'),
    )
    .addItem('Panneau', 'openPanel')
    .addItem('Boîte', 'openDialog')
    .addItem('Consulter', 'consult')
    .addSubMenu(everything())
    .addToUi()
}

/** Whatever changes the workbook, for those who try everything. */
function everything() {
  var menu = SpreadsheetApp.getUi().createMenu('Tout')
  for (const name of ['lists', 'aging', 'dress', 'addTab', 'dropTab', 'rules', 'flip', 'widen'])
    menu.addItem(name, name)
  return menu
}

function addTab() {
  SpreadsheetApp.getActiveSpreadsheet().insertSheet()
}

function dropTab() {
  var book = SpreadsheetApp.getActiveSpreadsheet()
  book.deleteSheet(book.getSheets()[1])
}

function write() {
  SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('B2').setValue('écrit')
}

function fail() {
  write()
  throw new Error('Rien ne va')
}

function tell() {
  SpreadsheetApp.getActiveSpreadsheet().toast('C’est fait.', 'Fini', 3)
}

function openPanel() {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('Panel').setTitle('Panneau'),
  )
}

function openDialog() {
  var page = HtmlService.createHtmlOutput('<p>Bonjour</p>').setWidth(420).setHeight(260)
  SpreadsheetApp.getUi().showModalDialog(page, 'Boîte')
}

function sum(a, b) {
  return a + b
}

function dated() {
  return { when: new Date(0) }
}

function hidden_() {
  return 'hidden'
}

function boxes() {
  var sheet = SpreadsheetApp.getActiveSheet()
  sheet.getRange('A1').insertCheckboxes()
  sheet.getRange('B1').insertCheckboxes('oui', 'non')
}

/** C1 takes two values only; D1 is the owner's; E1 merely warns. */
function rules() {
  var sheet = SpreadsheetApp.getActiveSheet()
  var list = SpreadsheetApp.newDataValidation()
    .requireValueInList(['Vert', 'Rouge'])
    .setAllowInvalid(false)
  sheet.getRange('C1').setDataValidation(list.build())
  var closed = sheet.getRange('D1').protect()
  closed.removeEditors(closed.getEditors())
  sheet.getRange('E1').protect().setWarningOnly(true)
}

function selected() {
  var range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange()
  return [range.getSheet().getName(), range.getA1Notation()]
}

/** A2 greys a week after the day of B2, the 10th of March 2026. */
function aging() {
  var sheet = SpreadsheetApp.getActiveSheet()
  sheet.getRange('A2:B2').setValues([['À jour', '10/03/2026']])
  var rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=TODAY()-$B2>7')
    .setFontColor('#999999')
    .setRanges([sheet.getRange('A2:A20')])
    .build()
  sheet.setConditionalFormatRules([rule])
}

/** Asks twice, and writes what it heard. */
function consult() {
  var ui = SpreadsheetApp.getUi()
  var sheet = SpreadsheetApp.getActiveSheet()
  sheet.getRange('A1').setValue('début')
  if (ui.alert('Titre', 'Continuer ?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return 'arrêt'
  var answer = ui.prompt('Votre nom ?', ui.ButtonSet.OK_CANCEL)
  sheet.getRange('B1').setValue(`${answer.getSelectedButton()} ${answer.getResponseText()}`)
  ui.alert('Fini')
  if (answer.getResponseText() === '') throw new Error('Pas de nom')
  return answer.getResponseText()
}

/** A frozen header with its note, a group of two columns, a merge. */
function dress() {
  var sheet = SpreadsheetApp.getActiveSheet()
  sheet.setFrozenRows(1)
  sheet.getRange('A1').setNote('Qui ?').setBackground('#eeeeee').setFontWeight('bold').setWrap(true)
  sheet.getRange('B1:C1').shiftColumnGroupDepth(1)
  sheet.getRange('A6:C6').merge()
}

/** A hundred text cells in A that offer what D holds. */
function lists() {
  var sheet = SpreadsheetApp.getActiveSheet()
  sheet.getRange('D1:D2').setValues([['Vert'], ['Rouge']])
  var rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('D1:D9'))
  sheet.getRange('A1:A100').setNumberFormat('@').setDataValidation(rule.build())
}

/** Puts the named rows in the opposite order. */
function widen() {
  SpreadsheetApp.getActiveSheet().insertColumnBefore(1)
}

function flip() {
  SpreadsheetApp.getActiveSheet().getRange('A2:C4').sort({ column: 1, ascending: false })
}
