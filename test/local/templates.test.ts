import { describe, expect, test } from 'vitest'
import { escapedFor } from '../../local/services/htmlContext.ts'
import { open, script } from './open.ts'

/** The page of a template whose variable is `value`. */
function page(template: string, value: string): unknown {
  const lines = `var t = HtmlService.createTemplate(${JSON.stringify(template)}); t.value = ${value}
    return t.evaluate().getContent()`
  return script(open(), lines)
}

const nasty = JSON.stringify(`<b a="1">'&`)

describe('24 · templates', () => {
  test.each([
    ['<p><?= value ?></p>', '5', '<p>5</p>'],
    ['<p><?= value; ?></p>', '"a"', '<p>a</p>'],
    ['<p><?= value ?></p>', nasty, '<p>&lt;b a=&#34;1&#34;&gt;&#39;&amp;</p>'],
    ['<p><?!= value ?></p>', nasty, `<p><b a="1">'&</p>`],
    ['<input value="<?= value ?>">', nasty, '<input value="&lt;b a=&#34;1&#34;&gt;&#39;&amp;">'],
    ['<a href="<?= value ?>">', `"javascript:alert(1)"`, '<a href="#">'],
    [
      '<a href="<?= value ?>">',
      `"https://example.com/?a=1&b=2"`,
      '<a href="https://example.com/?a=1&amp;b=2">',
    ],
    [
      '<script>var x = <?= value ?></script>',
      nasty,
      `<script>var x = '\\x3cb a\\x3d\\x221\\x22\\x3e\\x27\\x26'</script>`,
    ],
    ['<script>var x = "<?= value ?>"</script>', `'a"b'`, '<script>var x = "a\\x22b"</script>'],
    ['<script>var x = <?= value ?></script>', '42', '<script>var x = 42</script>'],
    [
      '<script>var x = JSON.parse(<?= JSON.stringify(value) ?>)</script>',
      '[1]',
      `<script>var x = JSON.parse('[1]')</script>`,
    ],
    ['<b onclick="go(<?= value ?>)">', `"it's"`, '<b onclick="go(&#39;it\\x27s&#39;)">'],
    [
      '<? for (var i = 0; i < value.length; i++) { ?><li><?= value[i] ?></li><? } ?>',
      '["a", "b"]',
      '<li>a</li><li>b</li>',
    ],
    ['<? if (value) { ?>yes<? } else { ?>no<? } ?>', 'false', 'no'],
    ['<? output.append("<hr>") ?>', '1', '<hr>'],
    ['<? output.appendUntrusted("<hr>") ?>', '1', '&lt;hr&gt;'],
    ['a`b$c\\n', '1', 'a`b$c\\n'],
  ])('%s of %s', (template, value, html) => {
    expect(page(template, value)).toBe(html)
  })

  test('see the script’s own functions, and services', () => {
    const lines = `this.greet = function (name) { return 'Hi ' + name + '!' }
      return HtmlService.createTemplate('<?= greet("Ada") ?> <?= SpreadsheetApp.getActive().getSheets().length ?>').evaluate().getContent()`
    expect(script(open(), lines)).toBe('Hi Ada! 1')
  })

  test('what their code throws is thrown', () => {
    expect(() => page('<?= nothing.at.all ?>', '1')).toThrow('nothing is not defined')
  })

  test('tell their code, and what they were made of', () => {
    const lines = `var t = HtmlService.createTemplate('<b><?= 1 + 1 ?></b>')
      return [t.getRawContent(), t.getCode().indexOf('1 + 1') > 0, t.getCodeWithComments().indexOf('<?= 1 + 1 ?>') > 0]`
    expect(script(open(), lines)).toEqual(['<b><?= 1 + 1 ?></b>', true, true])
  })

  test('calls made inside are calls of the script', () => {
    const host = open()
    page('x', '1')
    script(
      host,
      `HtmlService.createTemplate('<?= SpreadsheetApp.getActive().getName() ?>').evaluate()`,
    )
    expect(host.calls()).toMatchObject({ 'HtmlTemplate.evaluate': 1, 'Spreadsheet.getName': 1 })
  })
})

describe('where a value stands', () => {
  test.each([
    ['<!-- ', ''],
    ['<style>a { color: ', 'redurl(x)'],
    ['<p title=', 'red&#34;url(x)'],
    [`<script>// it's\nvar a = `, `'red\\x22url(x)'`],
    [`<script>var a = 'x'; var b = '`, 'red\\x22url(x)'],
    ['<script></script>', 'red&#34;url(x)'],
    ['a < b ', 'red&#34;url(x)'],
  ])('%s', (html, written) => {
    expect(escapedFor(html, 'red"url(x)')).toBe(written.replace('redurl(x)', 'redurlx'))
  })
})

describe('pages', () => {
  test.each([
    [`createHtmlOutput('a').append('<b>').appendUntrusted('<i>').getContent()`, 'a<b>&lt;i&gt;'],
    [`createHtmlOutput('a').setContent('b').getContent()`, 'b'],
    [`createHtmlOutput('a').clear().getContent()`, ''],
    [`createHtmlOutput().setTitle('T').getTitle()`, 'T'],
    [`createHtmlOutput().setWidth(300).setHeight(200).getWidth()`, 300],
    [`createHtmlOutput().getHeight()`, null],
    [
      `createHtmlOutput().addMetaTag('viewport', 'width=1').getMetaTags()[0].getContent()`,
      'width=1',
    ],
    [`createHtmlOutput('<b>').getBlob().getContentType()`, 'text/html'],
    [`createHtmlOutput('<?= 1 ?>').asTemplate().evaluate().getContent()`, '1'],
    [`createHtmlOutput(Utilities.newBlob('x')).getContent()`, 'x'],
    [`createHtmlOutputFromFile('Page.html').getContent()`, '<p>Bonjour</p>\n'],
    [
      `createHtmlOutput('x').setSandboxMode(HtmlService.SandboxMode.IFRAME).setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT).getContent()`,
      'x',
    ],
  ])('%s', (lines, expected) => {
    expect(script(open(), `return HtmlService.${lines}`)).toBe(expected)
  })

  test('a page already made does not follow its template', () => {
    const lines = `var t = HtmlService.createTemplate('<?= v ?>'); t.v = 1; var page = t.evaluate(); t.v = 2
      return page.getContent()`
    expect(script(open(), lines)).toBe('1')
  })

  test('a file that is not there is named', () => {
    expect(() => script(open(), `HtmlService.createTemplateFromFile('Nowhere')`)).toThrow(
      'No HTML file named Nowhere was found.',
    )
  })
})
