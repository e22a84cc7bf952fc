import type { Page, Screen } from '../app/ports.ts'
import type { Host } from './host.ts'

/** What a page of the build begins with: there it is told its language and where to open. */
const START = '<html lang="fr" data-at="">'

/** Shows the pages of the build, as Google shows pages: at the right, or over everything. */
export function screen(host: Host): Screen {
  return {
    open(page) {
      const { file, title, size } = page
      const html = host.HtmlService.createHtmlOutputFromFile(file)
      html.setContent(html.getContent().replace(START, () => start(page))).setTitle(title)
      const ui = host.SpreadsheetApp.getUi()
      if (size === null) ui.showSidebar(html)
      else ui.showModalDialog(html.setWidth(size.width).setHeight(size.height), title)
    },
  }
}

function start({ locale, at }: Page): string {
  return `<html lang="${locale}" data-at="${escaped(at)}">`
}

function escaped(text: string): string {
  const marks: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;' }
  return text.replace(/[&"<]/g, (mark) => marks[mark] ?? mark)
}
