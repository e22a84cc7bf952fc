/** Lays a list of tasks out: choices, dates, checkboxes, colours, a filter, a protected header. */
function setUp() {
  var ss = SpreadsheetApp.getActive()
  var sheet = ss.getSheetByName('Tasks') || ss.insertSheet('Tasks')
  sheet.clear()
  sheet.getRange(1, 1, 1, 4).setValues([['Task', 'State', 'Due', 'Done']])
  var rules = SpreadsheetApp.newDataValidation()
  sheet
    .getRange('B2:B20')
    .setDataValidation(
      rules.requireValueInList(['To do', 'Doing', 'Done'], true).setAllowInvalid(false).build(),
    )
  sheet
    .getRange('C2:C20')
    .setDataValidation(
      SpreadsheetApp.newDataValidation().requireDate().setHelpText('A date, please').build(),
    )
    .setNumberFormat('dd/MM/yyyy')
  sheet.getRange('D2:D20').insertCheckboxes()
  sheet.setConditionalFormatRules([
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo('Done')
      .setBackground('#b7e1cd')
      .setRanges([sheet.getRange('B2:B20')])
      .build(),
    SpreadsheetApp.newConditionalFormatRule()
      .whenDateBefore(SpreadsheetApp.RelativeDate.TODAY)
      .setFontColor('#cc0000')
      .setBold(true)
      .setRanges([sheet.getRange('C2:C20')])
      .build(),
  ])
  sheet.getRange('A1:D20').createFilter()
  var protection = sheet.getRange('A1:D1').protect().setDescription('Header')
  protection.removeEditors(protection.getEditors())
  if (protection.canDomainEdit()) protection.setDomainEdit(false)
  sheet.getRange('A1:D1').setNotes([['What', 'Where it stands', 'When', 'Tick it']])
  sheet.setColumnWidths(1, 4, 120)
}

/** Moves ticked tasks to the archive, whole rows with their dress. */
function archiveDone() {
  var ss = SpreadsheetApp.getActive()
  var sheet = ss.getSheetByName('Tasks')
  var archive = ss.getSheetByName('Archive') || ss.insertSheet('Archive')
  var values = sheet.getRange(2, 1, 19, 4).getValues()
  for (var i = values.length - 1; i >= 0; i--) {
    if (values[i][3] !== true) continue
    var target = archive.getRange(archive.getLastRow() + 1, 1)
    sheet.getRange(i + 2, 1, 1, 4).copyTo(target)
    sheet.deleteRow(i + 2)
  }
  return archive.getLastRow()
}
