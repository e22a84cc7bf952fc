// A workbook leaves as .xlsx and comes back: metadata are gone, and sometimes the notes.
import { beforeAll, describe, expect, test } from 'vitest'
import { type LocalHost, openHost } from '../../local/host.ts'
import { columnLetters } from '../../local/store/area.ts'
import { call, create, smallProject } from '../support/project.ts'
import { shown } from '../support/shown.ts'

const PACK = { pack: 'restaurant-chain', aims: ['inventory'] } as const

const HEADERS = {
  fr: { volume: 'Volumétrie', filled: 'Nombre de fiches renseignées' },
  en: { volume: 'Volume', filled: 'Number of records filled' },
} as const

const SCENARIOS = { fr: 'Scénarios', en: 'Scenarios' } as const

/** A project on which people worked after its last computation: nothing of that is computed yet. */
function worked(locale: 'fr' | 'en'): LocalHost {
  const host = openHost({ now: '2026-11-24T09:00:00Z', user: { locale } })
  host.load(smallProject({ locale, ...PACK }))
  host.today('2026-11-24T09:00:00Z')
  const { volume, filled } = HEADERS[locale]
  host.person.paste('Sources', `${columnOf(host, 'Sources', volume)}2`, [['12 000'], ['env. 9000']])
  host.person.paste('Variables', `${columnOf(host, 'Variables', filled)}2`, [['11000'], ['400']])
  host.person.type('Sources', 'B30', "'=Une source de plus")
  host.person.deleteRows('Sources', 5, 2)
  host.person.deleteRows(SCENARIOS[locale], 3, 2)
  return host
}

function columnOf(host: LocalHost, sheet: string, label: string): string {
  const [labels = []] = host.person.displayed(sheet, 'A1:BZ1')
  const index = labels.indexOf(label)
  if (index < 0) throw new Error(`no column ${label} in ${labels.join(', ')}`)
  return columnLetters(index + 1)
}

async function back(host: LocalHost, hasNotes: boolean): Promise<LocalHost> {
  const { locale, zone } = host.book
  const now = new Date(host.now()).toISOString()
  const again = await openHost({ xlsx: await host.toXlsx(), locale, zone, now, user: host.user })
  if (!hasNotes) {
    for (const sheet of again.book.sheets) {
      sheet.eachExisting(sheet.grid(), (cell) => {
        cell.note = ''
      })
    }
  }
  return again
}

function computeAndComplete(host: LocalHost, locale: 'fr' | 'en'): void {
  call(host, 'recompute')
  create(host, { locale, ...PACK })
  call(host, 'recompute')
}

describe.each(['fr', 'en'] as const)('in %s', (locale) => {
  let stayed: LocalHost
  let atHome: Record<string, string[]>

  beforeAll(() => {
    stayed = worked(locale)
    const before = stayed.save()
    computeAndComplete(stayed, locale)
    atHome = shown(stayed)
    stayed.load(before)
  }, 180_000)

  test.each([
    ['with its notes', true],
    ['with its notes gone', false],
  ])('a workbook come back %s goes on as if it had never left', async (_, hasNotes) => {
    const again = await back(stayed, hasNotes)
    expect(shown(again)).toEqual(shown(stayed))
    computeAndComplete(again, locale)
    expect(shown(again)).toEqual(atHome)
  })
})

test('Accueil come back shows the actions of the day and none of the former ones; a note in its frame stays', async () => {
  const host = openHost({ now: '2026-11-24T09:00:00Z' })
  host.load(smallProject({ pack: 'restaurant-chain', aims: ['inventory', 'quality'] }))
  const actions = (one: LocalHost) =>
    one.person
      .displayed('Accueil', 'B1:B104')
      .flatMap(([text]) => (/^\d\. /.test(text ?? '') ? [text] : []))
  const former = actions(host)
  expect(former).toHaveLength(5)
  host.person.type('Accueil', 'F30', 'voir avec Léa')
  host.person.deleteRows('Scénarios', 2, 12)
  const again = await back(host, true)
  type Told = { issues: { code: string; row: number | null }[] }
  const { issues } = call<Told>(again, 'recompute')
  call(host, 'recompute')
  expect(issues.filter(({ code }) => code === 'home-taken').map(({ row }) => row)).toEqual([30])
  expect(again.person.read('Accueil', 'F30')).toEqual([['voir avec Léa']])
  expect(actions(again)).toEqual(actions(host))
  expect(actions(again)).not.toEqual(former)
})

/** What somebody typed in Listes. */
const ownWords = (host: LocalHost) =>
  host.person
    .read('Listes', 'A1:A3')
    .flat()
    .filter((cell) => cell === 'oui' || cell === 'non')

test.each<[string, (host: LocalHost) => void]>([
  ['rows were inserted above its lists', (host) => host.person.insertRows('Listes', 1, 2)],
  ['a row was inserted under their names', (host) => host.person.insertRows('Listes', 2, 1)],
  [
    'somebody keeps a list of that very name before it',
    (host) => {
      host.person.insertColumns('Listes', 1)
      host.person.paste('Listes', 'A1', [['~home'], ['oui'], ['non']])
    },
  ],
])('Accueil come back is drawn again though %s, and nobody’s words are lost', async (_, act) => {
  const host = openHost({ now: '2026-11-24T09:00:00Z' })
  host.load(smallProject({ pack: 'restaurant-chain', aims: ['inventory', 'quality'] }))
  host.person.type('Accueil', 'F30', 'voir avec Léa')
  host.person.deleteRows('Scénarios', 2, 12)
  act(host)
  const again = await back(host, true)
  const { issues } = call<{ issues: { code: string; row: number | null }[] }>(again, 'recompute')
  expect(issues.filter(({ code }) => code === 'home-taken').map(({ row }) => row)).toEqual([30])
  expect(again.person.read('Accueil', 'F30')).toEqual([['voir avec Léa']])
  expect(ownWords(again)).toEqual(ownWords(host))
})
