// Numbers invoices one after another, whoever asks.
function nextNumber() {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(5000)) return null;
  try {
    const store = PropertiesService.getScriptProperties();
    const number = Number(store.getProperty('last') || 0) + 1;
    store.setProperty('last', String(number));
    return Utilities.formatDate(new Date(), 'GMT', 'yyyy') + '-' + Utilities.formatString('%04d', number);
  } finally {
    lock.releaseLock();
  }
}

function letters() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const [heads, ...rows] = sheet.getDataRange().getDisplayValues();
  const texts = rows.map((row) => {
    const fields = heads.reduce((all, head, i) => ((all[head] = row[i]), all), {});
    return ['Dear {{Name}}, you owe {{ Amount }}'.replaceAll(/{{([^}]+)}}/g, (_, key) => fields[key.trim()] ?? '')];
  });
  sheet.getRange(2, heads.length + 1, texts.length).setValues(texts);
}
