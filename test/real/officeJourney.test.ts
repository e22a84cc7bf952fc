// The demonstration goes out as .xlsx, is opened, worked on and saved in LibreOffice, and comes back: the
// add-on goes on with it as if it had never left.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LocalHost, openHost } from '../../local/host.ts'
import { demoWorkbook } from '../../local/preview/demoWorkbook.ts'
import { displayed } from '../../local/store/entry.ts'
import type { RunSummary } from '../../src/app/results/runSummary.ts'
import { workbook } from '../../src/workbook/workbook.ts'
import { call, create } from '../support/project.ts'
import { shown } from '../support/shown.ts'
import { editedCell, withoutRow } from './fods.ts'
import { office } from './office.ts'

const libreOffice = office()
if (!libreOffice) {
  process.stdout.write(
    '\nNOT RUN: LibreOffice (soffice) is not on this machine, so nothing here says how the add-on goes on with its files.\n\n',
  )
}
afterAll(() => libreOffice?.close())

const AIMS = ['inventory', 'collection', 'quality']
const NOW = '2026-11-21T09:00:00Z'
const NAMES = { fr: 'Chaîne de restaurants', en: 'Restaurant chain' }

/** What a person wrote elsewhere: a text in place of another, a row gone. */
const WORK = {
  fr: { before: 'à revoir avec Karim', after: 'vu le 12 & signé « Karim »' },
  en: { before: 'to review with Karim', after: 'seen & signed “Karim”' },
}
const GONE = { id: 'SRC-008', row: 9 }

type Language = keyof typeof WORK

function home(locale: Language): LocalHost {
  const host = openHost({ now: NOW, user: { locale } })
  host.load(demoWorkbook(locale, () => undefined))
  host.today(NOW)
  return host
}

/** A file opened as another person would, in the same language and place. */
function opened(xlsx: Uint8Array, { book, user }: LocalHost): Promise<LocalHost> {
  return openHost({ xlsx, locale: book.locale, zone: book.zone, now: NOW, user })
}

/** *Recalculer tout*, then *Créer ou compléter*, then the figures. */
function goOn(host: LocalHost, locale: Language): readonly number[] {
  call(host, 'recompute')
  create(host, { locale, aims: AIMS, pack: 'restaurant-chain', projectName: NAMES[locale] })
  const { proven, assumed, missingShare } = call<RunSummary>(host, 'recompute')
  return [proven, assumed, missingShare].map((share) => Math.round(share * 10) / 10)
}

/**
 * What every tab shows but what changed since an earlier day, told from a memory that stays behind: the last
 * column of Historique, a block of Accueil, and the last hidden list, which tells that block from people's words.
 */
function remembered(host: LocalHost): Readonly<Record<string, unknown>> {
  const kept = Object.entries(shown(host)).map(([name, lines]) => {
    if (/^(Hist|List)/.test(name)) return [name, lines.map(withoutLast)]
    return [name, /^(Accueil|Home)$/.test(name) ? withoutChangeBlock(lines) : lines]
  })
  return Object.fromEntries(kept)
}

/** The lines that say something, but for those from the title of what changed to the next blank one. */
function withoutChangeBlock(lines: readonly string[]): string[] {
  const from = lines.findIndex((line) => /^(CE QUI A CHANGÉ|WHAT CHANGED)/.test(line))
  expect(from).toBeGreaterThan(0)
  const isBlank = (line: string) => !/[^ |]/.test(line)
  const to = lines.findIndex((line, at) => at > from && isBlank(line))
  return lines.filter((line, at) => !isBlank(line) && (at < from || at > to))
}

const withoutLast = (line: string) => line.slice(0, line.lastIndexOf(' | '))

/** The same work, done at home. */
function workedOn(host: LocalHost, locale: Language): void {
  host.person.type('Sources', 'F2', WORK[locale].after)
  host.person.deleteRows('Sources', GONE.row, 1)
}

describe.skipIf(!libreOffice).each(['fr', 'en'] as const)('in %s', (locale) => {
  let stayed: LocalHost
  let file: Uint8Array
  let names: string[]

  beforeAll(async () => {
    stayed = home(locale)
    file = await stayed.toXlsx()
    names = stayed.person.sheetNames()
  }, 240_000)

  const tabs = (host: LocalHost) =>
    host.person.sheetNames().map((name) => name.replace(/^History \(CRM\)$/, 'History'))

  test('a workbook saved by LibreOffice shows the same bands, no tab twice, no cell changed', async () => {
    const again = await opened(libreOffice?.saved(file) ?? file, stayed)
    expect(shown(again)).toEqual(shown(stayed))
    const atHome = home(locale)
    expect(goOn(again, locale)).toEqual([32.6, 24.9, 42.5])
    goOn(atHome, locale)
    expect(tabs(again)).toEqual(names)
    expect(remembered(again)).toEqual(remembered(atHome))
  }, 240_000)

  // A column somebody renamed can then be known no more: it is told as missing, and what follows from
  // it differs. What people filled does not.
  test('one whose notes are lost too: the same bands, no tab twice, no cell of people changed', async () => {
    const again = await opened(libreOffice?.saved(file) ?? file, stayed)
    loseNotes(again)
    const before = typed(again, locale)
    expect(before.length).toBeGreaterThan(2000)
    expect(goOn(again, locale)).toEqual([32.6, 24.9, 42.5])
    expect(tabs(again)).toEqual(names)
    expect(typed(again, locale)).toEqual(before)
  }, 240_000)

  test('a row deleted and a cell written in LibreOffice stay so, and nothing else moves', async () => {
    const { before, after } = WORK[locale]
    const flat = libreOffice?.converted(file, 'xlsx', 'fods') ?? new Uint8Array()
    const text = new TextDecoder().decode(flat)
    const edited = withoutRow(editedCell(text, 'Sources', before, after), 'Sources', GONE.id)
    const back = libreOffice?.converted(new TextEncoder().encode(edited), 'fods', 'xlsx')
    const again = await opened(back ?? file, stayed)
    const atHome = home(locale)
    workedOn(atHome, locale)
    expect(again.person.displayed('Sources', 'F2')).toEqual([[after]])
    expect(shown(again)).toEqual(shown(atHome))
    expect(goOn(again, locale)).toEqual(goOn(atHome, locale))
    expect(tabs(again)).toEqual(names)
    expect(again.person.displayed('Sources', 'A1:A40').flat()).not.toContain(GONE.id)
    expect(remembered(again)).toEqual(remembered(atHome))
  }, 240_000)
})

/** The cells people fill, each with its place: those of the tabs for that, computed columns aside. */
function typed(host: LocalHost, locale: Language): string[] {
  return workbook.flatMap(({ name, kind, columns }) => {
    const sheet = kind === 'input' ? host.book.sheetByName(name[locale]) : null
    if (!sheet) return []
    const computed = new Set(columns.filter(({ run }) => run === 3).map((one) => one.name[locale]))
    const cells: string[] = []
    sheet.eachExisting(sheet.grid(), (cell, row, column) => {
      const header = String(sheet.cell(1, column)?.value ?? '')
      const text = displayed(cell, host.book.locale)
      if (text !== '' && !computed.has(header)) cells.push(`${sheet.name} ${row},${column} ${text}`)
    })
    return cells
  })
}

function loseNotes(host: LocalHost): void {
  for (const sheet of host.book.sheets) {
    sheet.eachExisting(sheet.grid(), (cell) => {
      cell.note = ''
    })
  }
}
