// What a person does in LibreOffice, done in the text of its flat file: no macro is needed.

/** The file after `change` on one of its tabs. */
function onTab(file: string, tab: string, change: (table: string) => string): string {
  const start = file.indexOf(`<table:table table:name="${tab}"`)
  const end = file.indexOf('</table:table>', start)
  if (start < 0 || end < 0) throw new Error(`no tab ${tab}`)
  return file.slice(0, start) + change(file.slice(start, end)) + file.slice(end)
}

/** A text of a tab replaced by another. */
export function editedCell(file: string, tab: string, before: string, after: string): string {
  const written = `<text:p>${escaped(before)}</text:p>`
  return onTab(file, tab, (table) => {
    if (!table.includes(written)) throw new Error(`no text ${before}`)
    return table.replace(written, () => `<text:p>${escaped(after)}</text:p>`)
  })
}

/** A tab without the row that holds a text. */
export function withoutRow(file: string, tab: string, text: string): string {
  return onTab(file, tab, (table) => {
    const at = table.indexOf(`<text:p>${escaped(text)}</text:p>`)
    const start = table.lastIndexOf('<table:table-row ', at)
    const end = table.indexOf('</table:table-row>', at) + '</table:table-row>'.length
    if (at < 0) throw new Error(`no row of ${text}`)
    return table.slice(0, start) + table.slice(end)
  })
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
