import { expect, test } from 'vitest'
import { open } from '../open.ts'

test.each([
  ['text', '<p><?= value ?></p>', '&lt;b&gt;&quot;x&quot;&lt;/b&gt;'],
  ['as it is', '<p><?!= value ?></p>', '<b>"x"</b>'],
])('24 · a template writes a value as %s', (_, template, written) => {
  const lines = `var template = HtmlService.createTemplate(${JSON.stringify(template)})
    template.value = '<b>"x"</b>'
    return template.evaluate().getContent()`
  const content = String(open().run('evaluate', lines))
  const plain = content.replace(/&#34;|&#x22;/g, '&quot;')
  expect(plain).toBe(`<p>${written}</p>`)
})

test('24 · a page shown keeps the content it had then', () => {
  const host = open()
  host.run(
    'evaluate',
    `var page = HtmlService.createHtmlOutput('before')
     SpreadsheetApp.getUi().showSidebar(page)
     page.setContent('after')`,
  )
  expect(host.page.shown()?.text).toBe('before')
})
