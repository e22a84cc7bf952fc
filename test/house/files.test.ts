import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const files = ['src', 'sidebar', 'local', 'test', 'bench', 'docs', 'build']
  .flatMap((room) =>
    readdirSync(new URL(room, root), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${room}/${file}`,
    ),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules/'))
  .map((file) => ({ file, text: readFileSync(new URL(file, root), 'utf8') }))

test('a file is short, or says at its head why it is long', () => {
  const long = files.filter(({ text }) => text.split('\n').length > 251)
  const silent = long.filter(({ text }) => !/^(\/\/.*\n)*\/\/.*\b[Ll]ong\b/.test(text))
  expect(silent.map(({ file }) => file)).toEqual([])
})

test('no room is a drawer', () => {
  const drawers = /(^|\/)(utils?|helpers?|types|common|misc|config|manager)(\/|\.tsx?$)/i
  expect(files.filter(({ file }) => drawers.test(file)).map(({ file }) => file)).toEqual([])
})

test('a test in a browser waits for what it expects, and never looks just once', () => {
  const once = /\bexpect\((?:[\w.]+\()*\(*\s*await\b/
  const looks = files.filter(({ file }) => file.startsWith('test/browser/'))
  expect(looks.length).toBeGreaterThan(30)
  expect(looks.filter(({ text }) => once.test(text)).map(({ file }) => file)).toEqual([])
})
