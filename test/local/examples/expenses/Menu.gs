/** Somebody else's script, as it would be pasted in the editor of a spreadsheet. */
function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Notes de frais')
    .addItem('Totaliser', 'total')
    .addItem('Ajouter une ligne…', 'addExpense')
    .addItem('Résumé', 'showSummary')
    .addToUi();
}

function addExpense() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.prompt('Nouvelle dépense', 'Montant ?', ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return;
  SpreadsheetApp.getActiveSheet().appendRow([new Date(), answer.getResponseText()]);
}

function showSummary() {
  var page = HtmlService.createHtmlOutputFromFile('Summary').setTitle('Résumé');
  SpreadsheetApp.getUi().showSidebar(page);
}
