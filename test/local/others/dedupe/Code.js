/** Keeps the first row of each address, and says in a note how many went. */
function removeDuplicateContacts() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Contacts')
  var data = sheet.getDataRange().getValues()
  var header = data.shift()
  var emailColumn = header.indexOf('Email')
  var seen = {}
  var deleted = 0
  for (var i = data.length - 1; i >= 0; i--) {
    var key = String(data[i][emailColumn]).trim().toLowerCase()
    seen[key] = (seen[key] || 0) + 1
  }
  for (var row = data.length + 1; row >= 2; row--) {
    var email = String(sheet.getRange(row, emailColumn + 1).getValue())
      .trim()
      .toLowerCase()
    if (seen[email] > 1) {
      sheet.deleteRow(row)
      seen[email]--
      deleted++
    }
  }
  sheet.setFrozenRows(1)
  sheet.getRange('A1').setNote(deleted + ' duplicates removed')
  sheet.sort(emailColumn + 1)
  highlightMissing_(sheet, header.indexOf('Phone') + 1)
}

function highlightMissing_(sheet, column) {
  var range = sheet.getRange(2, column, sheet.getLastRow() - 1, 1)
  var values = range.getValues()
  var colors = values.map((row) => [row[0] === '' ? '#f4cccc' : null])
  range.setBackgrounds(colors)
}
