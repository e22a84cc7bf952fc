import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pages } from '../../src/app/pages.ts'

const root = new URL('../../', import.meta.url)
const text = (file: string) => readFileSync(new URL(file, root), 'utf8')
const built = Object.keys(pages).map((name) => ({ name, html: text(`dist/${name}.html`) }))
const sources = readdirSync(new URL('sidebar', root), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|html|css)$/.test(file))
  .map((file) => ({ file, text: text(`sidebar/${file}`) }))

/** The largest a page may be, in bytes as it travels: every opening waits for it. */
const LARGEST = 60_000

test('every page of the list is built, and none besides', () => {
  const html = readdirSync(new URL('dist', root)).filter((file) => file.endsWith('.html'))
  expect(html.sort()).toEqual(built.map(({ name }) => `${name}.html`).sort())
})

/** The pages that read files carry, as text, what reads and counts them and the reader of workbooks: nobody opens them in passing. */
const LARGEST_OF: Readonly<Record<string, number>> = { check: 105_000, twoFiles: 100_000 }

test.each(built)('$name stays light', ({ name, html }) => {
  expect(gzipSync(html).length).toBeLessThan(LARGEST_OF[name] ?? LARGEST)
})

test.each(built)('$name asks for nothing from anywhere', ({ html }) => {
  expect(html).not.toMatch(/<(link|img|iframe|script)[^>]*\s(src|href)=/i)
  expect(html).not.toMatch(/@import|\burl\((?!['"]?data:)/i)
  expect(html).not.toMatch(/\b(fetch\(|XMLHttpRequest|WebSocket|EventSource|importScripts)/)
  expect(html).not.toMatch(/\bimport\(/)
})

test.each(built)(
  '$name begins with what it is told, and says something before its script',
  ({ html }) => {
    expect(html.match(/<html lang="fr" data-at="">/g)).toHaveLength(1)
    expect(html).toContain('Ouverture…')
    expect(html).toContain('Opening…')
    expect(html.match(/<\/script/gi)).toHaveLength(1)
  },
)

test('no view writes markup or runs text', () => {
  const told = sources.filter(({ text }) =>
    /innerHTML|outerHTML|insertAdjacentHTML|\beval\(|new Function|document\.write/.test(text),
  )
  expect(told.map(({ file }) => file)).toEqual([])
})

test('no view asks for the whole summary of a computation, which grows with the workbook', () => {
  const told = sources.filter(({ text }) => /door\.recompute\b|'recompute'/.test(text))
  expect(told.map(({ file }) => file)).toEqual([])
})
