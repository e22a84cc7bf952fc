import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Machine } from '../../../local/preview/beginning.ts'
import { LOOPBACK, listening } from '../../../local/preview/http.ts'
import { launch } from '../../../local/preview/launch.ts'
import type { Preview } from '../../../local/preview/preview.ts'
import { reason } from '../../../local/preview/rejection.ts'
import { startOptions } from '../../../local/preview/startOptions.ts'
import { host, TODAY, WORKBOOKS } from './opened.ts'

const told: string[] = []

function machine(folder: string): Machine {
  told.length = 0
  return {
    language: 'fr',
    today: TODAY,
    stateFile: join(folder, 'kept', 'preview.json'),
    page: folder,
    workbooks: WORKBOOKS,
    tell: (sentence) => told.push(sentence),
  }
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'preview-'))
  onTestFinished(() => rmSync(made, { recursive: true }))
  return made
}

interface Started {
  readonly address: string
  readonly preview: Preview
  close(): Promise<void>
}

/** `npm start` with these words, on a free port. */
async function started(on: Machine, ...words: string[]): Promise<Started> {
  const launched = await launch(startOptions(['--port', '0', ...words], '/'), on)
  onTestFinished(() => launched.close())
  const preview = await launched.preview
  await preview.opened()
  return { ...launched, preview }
}

/** What the first cell of the first tab shows. */
function first({ preview }: Started): string | undefined {
  return preview.state().workbook.sheets[0]?.cells[0]?.text
}

function type({ preview }: Started, text: string) {
  const cells = [{ row: 0, column: 0, text }]
  return preview.act({ do: 'type', sheet: 0, cells })
}

describe('the state is kept from one run to the next', () => {
  test('what was typed, who sits there, the day', async () => {
    const on = machine(folder())
    const before = await started(on)
    expect(first(before)).toBe('Chaîne de restaurants')
    await type(before, 'gardé')
    await before.preview.act({ do: 'set', setting: { person: 'editor', today: '2026-04-01' } })
    await before.close()
    const after = await started(on)
    expect(first(after)).toBe('gardé')
    expect(after.preview.setting()).toMatchObject({ person: 'editor', today: '2026-04-01' })
  })

  test('another workbook asked for leaves the previous one beside', async () => {
    const on = machine(folder())
    const before = await started(on)
    await type(before, 'gardé')
    await before.close()
    const after = await started(on, '--blank')
    expect(first(after)).toBeUndefined()
    expect(told.join()).toContain('preview.previous.json')
    await after.close()
    const again = await started(on, '--state', on.stateFile.replace('.json', '.previous.json'))
    expect(first(again)).toBe('gardé')
  })

  test.each([
    ['half a file', '{"version":1,"choices":'],
    ['another file', '[]'],
    ['a state without its sheets', '{"version":1,"choices":{"language":"fr"},"host":{"book":{}}}'],
  ])('%s is put aside, not deleted, and the demonstration opens', async (_, text) => {
    const on = machine(folder())
    await (await started(on)).close()
    writeFileSync(on.stateFile, text)
    const after = await started(on)
    expect(first(after)).toBe('Chaîne de restaurants')
    const aside = on.stateFile.replace('.json', '.corrupt.json')
    expect(told).toEqual([expect.stringContaining(aside)])
    expect(readFileSync(aside, 'utf8')).toBe(text)
  })

  test.each([
    ['of no known time zone', { zone: 'Nulle/Part' }],
    ['in no language', { locale: null }],
    ['of sheets half told', { merges: 7 }],
  ])('a state %s, which can be read and not be shown, is put aside too', async (_, wrong) => {
    const on = machine(folder())
    await (await started(on)).close()
    const state = JSON.parse(readFileSync(on.stateFile, 'utf8'))
    Object.assign('merges' in wrong ? state.host.book.sheets[0] : state.host.book, wrong)
    writeFileSync(on.stateFile, JSON.stringify(state))
    const after = await started(on)
    expect(first(after)).toBe('Chaîne de restaurants')
    expect(told).toEqual([expect.stringContaining('preview.corrupt.json')])
  })

  test('what a writing that was cut short left beside is not read, and the state is whole', async () => {
    const on = machine(folder())
    const before = await started(on)
    await type(before, 'gardé')
    await before.close()
    writeFileSync(`${on.stateFile}.part`, '{"version":1,"choices":{"langu')
    const after = await started(on)
    expect(first(after)).toBe('gardé')
    await type(after, 'encore')
    await after.close()
    expect(first(await started(on))).toBe('encore')
    expect(told).toEqual([])
  })

  test.each([
    ['fr', 'Un aperçu est déjà ouvert sur ce classeur'],
    ['en', 'A preview is already open on this workbook'],
  ] as const)(
    'a second preview of one state is refused in %s: it would write over it',
    async (language, words) => {
      const on = machine(folder())
      const one = await started(on)
      await type(one, 'gardé')
      for (const more of [[], ['--demo'], ['--blank']]) {
        const error = await started(on, ...more).catch((e) => e)
        expect(reason(error, language)).toContain(words)
        expect(reason(error, language)).toContain(one.address)
      }
      expect(first(await started(on, '--state', join(on.page, 'other.json')))).not.toBe('gardé')
      await one.close()
      expect(first(await started(on))).toBe('gardé')
    },
  )

  test.each([
    ['that was killed', { process: 2 ** 30, address: 'http://127.0.0.1:9' }],
    [
      'whose number another program has now',
      { process: process.pid, address: 'http://127.0.0.1:9' },
    ],
  ])('a preview %s holds nobody up', async (_, keeper) => {
    const on = machine(folder())
    const one = await started(on)
    await type(one, 'gardé')
    await one.close()
    writeFileSync(`${on.stateFile}.open`, JSON.stringify(keeper))
    expect(first(await started(on))).toBe('gardé')
  })

  test('two corrupt states keep two names', async () => {
    const on = machine(folder())
    for (const text of ['a', 'b']) {
      await (await started(on)).close()
      writeFileSync(on.stateFile, text)
      await (await started(on)).close()
    }
    const names = readdirSync(join(on.stateFile, '..')).sort()
    expect(names).toEqual(['preview.corrupt-2.json', 'preview.corrupt.json', 'preview.json'])
  })

  test('a place that cannot be written is told, and the preview goes on', async () => {
    const on = machine(folder())
    writeFileSync(join(on.page, 'kept'), 'a file where a folder should be')
    const launched = await started(on)
    expect(await type(launched, 'x')).toEqual({ ok: true })
    await launched.close()
    expect(told).toEqual([expect.stringContaining('ne peut pas être gardé')])
  })
})

describe('what cannot be opened is told in a sentence, and what was kept stays', () => {
  test('a port that is taken', async () => {
    const other = createServer()
    const port = await listening(other, 0)
    onTestFinished(() => void other.close())
    const on = machine(folder())
    const error = await launch(startOptions(['--port', String(port)], '/'), on).catch((e) => e)
    expect(reason(error, 'fr')).toBe(
      `Le port ${port} est déjà pris\u00a0: essayez avec --port ${port + 1}.`,
    )
  })

  test.each([
    ['a file that is not there', null, 'Fichier introuvable'],
    ['a file that is no .xlsx', 'a;b;c', 'pas un classeur .xlsx'],
    ['a file cut short', 'PK\u0003\u0004', 'endommagé'],
  ])('%s', async (_, content, why) => {
    const on = machine(folder())
    const before = await started(on)
    await type(before, 'gardé')
    await before.close()
    const file = join(on.page, 'file.xlsx')
    if (content !== null) writeFileSync(file, content)
    const error = await launch(startOptions(['--port', '0', '--xlsx', file], '/'), on).catch(
      (e) => e,
    )
    expect(reason(error, 'fr')).toContain(why)
    expect(first(await started(on))).toBe('gardé')
  })

  test('an .xlsx is opened under its own name', async () => {
    const on = machine(folder())
    const from = host()
    from.person.type('Feuille 1', 'A1', 'du fichier')
    const file = join(on.page, 'Dossier.xlsx')
    writeFileSync(file, await from.toXlsx())
    const launched = await started(on, '--xlsx', file)
    expect(first(launched)).toBe('du fichier')
    expect(launched.preview.state().workbook.name).toBe('Dossier')
  })
})

test('the preview listens on loopback alone', async () => {
  const { address } = await started(machine(folder()))
  expect(new URL(address).hostname).toBe(LOOPBACK)
})
