import type { LocalHost } from '../../local/host.ts'
import { open } from './open.ts'

/** A host that shows a page. */
export function withPage(): LocalHost {
  const host = open()
  show(host, 'showSidebar', '')
  return host
}

/** Shows a page by one of the words of `Ui`. */
export function show(host: LocalHost, how: string, title: string): void {
  const page = `HtmlService.createHtmlOutput('x').setWidth(500)`
  host.run('evaluate', `SpreadsheetApp.getUi().${how}(${page}${title})`)
}

/** What the handlers of one call hear. */
export function heard(host: LocalHost, name: string, ...args: unknown[]): unknown[] {
  const told: unknown[] = []
  const { run } = host.page
  run
    .withSuccessHandler((value) => told.push('success', value))
    .withFailureHandler((error) => told.push('failure', String(error)))
    [name]?.(...args)
  host.page.settle()
  return told
}
