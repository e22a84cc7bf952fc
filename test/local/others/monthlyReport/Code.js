/** One tab a month, made from the list of orders: totals by client, the largest first. */
function createMonthlyReport() {
  const ss = SpreadsheetApp.getActiveSpreadsheet()
  const timeZone = ss.getSpreadsheetTimeZone()
  const month = Utilities.formatDate(new Date(), timeZone, 'yyyy-MM')
  const orders = ss.getSheetByName('Orders').getDataRange().getValues().slice(1)

  const totals = {}
  for (const [date, client, amount] of orders) {
    if (Utilities.formatDate(date, timeZone, 'yyyy-MM') !== month) continue
    totals[client] = (totals[client] || 0) + amount
  }

  const name = `Report ${month}`
  let report = ss.getSheetByName(name)
  if (report) ss.deleteSheet(report)
  report = ss.insertSheet(name, ss.getNumSheets())
  report.appendRow(['Client', 'Total', 'Share'])
  Object.keys(totals).forEach((client) => {
    report.appendRow([client, totals[client]])
  })

  const last = report.getLastRow()
  const body = report.getRange(2, 1, last - 1, 3)
  body.sort({ column: 2, ascending: false })
  report.getRange(2, 3, last - 1).setFormulaR1C1(`=R[0]C[-1]/SUM(R2C2:R${last}C2)`)
  report
    .getRange('A1:C1')
    .setFontWeight('bold')
    .setBackground('#4a86e8')
    .setFontColor('white')
    .setHorizontalAlignment('center')
  report.getRange('B2:B').setNumberFormat('#,##0.00')
  report.getRange('C2:C').setNumberFormat('0%')
  report.setFrozenRows(1)
  report.autoResizeColumns(1, 3)
  report.setTabColor('ff9900'.replace(/^/, '#'))
  report.getRange(1, 1, last, 3).setBorder(true, true, true, true, true, true)
  report
    .getRange(2, 1, last - 1, 3)
    .applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, false, false)
  ss.setNamedRange('LastReport', report.getRange(1, 1, last, 3))
  const protection = report.protect().setDescription('Computed')
  protection.setWarningOnly(true)
  SpreadsheetApp.flush()
}
