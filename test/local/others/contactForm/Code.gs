function showForm() {
  var template = HtmlService.createTemplateFromFile('Form')
  template.title = 'New <contact>'
  template.cities = SpreadsheetApp.getActive()
    .getRangeByName('Cities')
    .getValues()
    .map(function (row) {
      return row[0]
    })
    .filter(Boolean)
  var html = template.evaluate().setTitle('Contacts').setWidth(300)
  SpreadsheetApp.getUi().showSidebar(html)
}

function include(filename) {
  return HtmlService.createHtmlOutputFromFile(filename).getContent()
}

function saveContact(form) {
  var lock = LockService.getScriptLock()
  lock.waitLock(30000)
  try {
    var sheet = SpreadsheetApp.getActive().getSheetByName('Contacts')
    var found = sheet.createTextFinder(form.email).matchEntireCell(true).findNext()
    var row = found ? found.getRow() : sheet.getLastRow() + 1
    var properties = PropertiesService.getDocumentProperties()
    var id = found ? sheet.getRange(row, 1).getValue() : Number(properties.getProperty('nextId') || '1')
    if (!found) properties.setProperty('nextId', String(id + 1))
    sheet.getRange(row, 1, 1, 4).setValues([[id, form.name, form.email, form.city]])
    sheet.getRange(row, 5).insertCheckboxes()
    if (form.agrees) sheet.getRange(row, 5).check()
    CacheService.getScriptCache().put('last', JSON.stringify(form), 600)
    return { id: id, isNew: !found }
  } finally {
    lock.releaseLock()
  }
}
