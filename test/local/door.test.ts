import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { afterAll, expect, test } from 'vitest'
import { declarations } from '../../build/declarations.ts'

const folder = mkdtempSync(join(tmpdir(), 'neighbour-'))
afterAll(() => rmSync(folder, { recursive: true }))

const DOOR = resolve('dist/local/host.js')

test('the built door opens from anywhere, with the add-on behind it', async () => {
  const { openHost } = (await import(
    pathToFileURL(DOOR).href
  )) as typeof import('../../local/door.ts')
  const host = openHost({ locale: 'en_GB', today: '2026-03-10', user: { locale: 'en' } })
  host.openFile()
  expect(host.menus()).toHaveLength(1)
  host.person.type('Sheet1', 'A1', '10/03/2026')
  expect(host.person.displayed('Sheet1', 'A1')).toEqual([['10/03/2026']])
})

test('its types are those of the sources as they stand', () => {
  const types = resolve('dist/local/host.d.ts')
  const [mark, ...made] = readFileSync(types, 'utf8').split('\n')
  expect(mark).toMatch(/^\/\/ Of the sources [0-9a-f]{16}\.$/)
  expect(made.join('\n')).toBe(declarations('local/door.ts'))
})

test('its types are enough for a project that has nothing of ours', () => {
  expect(existsSync(resolve('dist/local/host.d.ts'))).toBe(true)
  const file = join(folder, 'use.ts')
  writeFileSync(
    file,
    `import { openHost, type HostOptions, type LocalHost, ScriptFailure } from '${DOOR}'
     const options: HostOptions = { locale: 'en_GB', today: '2026-03-10', mode: 'FULL', user: { role: 'viewer' } }
     const host: LocalHost = openHost(options)
     export const cells: (string | number | boolean)[][] = host.person.read('Sheet1', 'A1')
     export const file: Promise<Uint8Array> = host.toXlsx()
     export const counts: Record<string, number> = host.calls()
     export const failure: string = new ScriptFailure('', '', '').scriptName
     // @ts-expect-error
     host.nothing()`,
  )
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    types: [],
    skipLibCheck: false,
  })
  const told = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  expect(told).toEqual([])
})
