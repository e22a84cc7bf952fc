import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { workbook } from '../../src/workbook/workbook.ts'
import { columnOf } from '../support/cut.ts'
import { answer, call, reopen, smallProject } from '../support/project.ts'
import { swept } from '../support/sweep.ts'

const french = smallProject({ pack: 'restaurant-chain' })
const english = smallProject({ pack: 'restaurant-chain', locale: 'en' })

const CONSULTANT = 'Onglets du consultant'
const COLUMNS = "Tout afficher / Afficher l'essentiel"

/** A workbook with its menu up. */
function opened(saved = french, locale = 'fr'): LocalHost {
  const host = reopen(saved)
  host.switchUser({ locale })
  host.openFile()
  return host
}

/** The tabs in sight. */
function inSight(host: LocalHost): string[] {
  return host.book.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)
}

function lastToast(host: LocalHost): string {
  return (host.toasts[host.toasts.length - 1]?.text ?? '').replace(/\s/g, ' ')
}

const isFolded = (host: LocalHost, tab: string, label: string) =>
  host.book.sheetByName(tab)?.hiddenColumns.has(columnOf(host, tab, label))

test('one click shows the consultant’s tabs, the next hides them; what serves the add-on stays hidden', () => {
  const host = opened()
  const before = inSight(host)
  const consultants = workbook.filter(({ clientSees, kind }) => !clientSees && kind !== 'hidden')
  const there = consultants.filter(({ name }) => host.person.sheetNames().includes(name.fr))
  host.press(CONSULTANT)
  expect(new Set(inSight(host))).toEqual(new Set([...before, ...there.map(({ name }) => name.fr)]))
  expect(lastToast(host)).toBe(
    `${there.length} onglets du consultant sont affichés, pour tous ceux qui ouvrent ce fichier. Relancez la commande pour les masquer.`,
  )
  host.press(CONSULTANT)
  expect(inSight(host)).toEqual(before)
  expect(lastToast(host)).toMatch(/sont masqués/)
})

test('where a person had shown one of them, the others come too', () => {
  const host = opened()
  const [sheet] = host.book.sheets.filter(({ name }) => name === 'Besoins')
  if (sheet) sheet.hidden = false
  host.press(CONSULTANT)
  expect(inSight(host)).toEqual(expect.arrayContaining(['Besoins', 'Flux', 'Paramètres']))
})

test('the tabs of an aim that was given up are not brought back', () => {
  const host = opened()
  const rows = host.person.read('Paramètres', host.person.filled('Paramètres'))
  const line = rows.findIndex((row) => row.includes("But de l'inventaire")) + 1
  host.person.type('Paramètres', `C${line}`, 'Inventaire seul')
  host.person.hideSheet('Données manquantes')
  host.press(CONSULTANT)
  expect(inSight(host)).not.toContain('Contrôles')
  expect(inSight(host)).toContain('Besoins')
})

test('a file never loses its last tab in sight', () => {
  const host = opened()
  host.press(CONSULTANT)
  const seen = new Set(workbook.filter(({ clientSees }) => clientSees).map(({ name }) => name.fr))
  for (const sheet of host.book.sheets)
    if (seen.has(sheet.name) || sheet.name === 'Feuille 1') sheet.hidden = true
  const before = inSight(host)
  expect(answer(host, 'consultantTabs', null)).toMatchObject({
    failure: { code: 'nothing-in-sight' },
  })
  expect(inSight(host)).toEqual(before)
})

test('one click opens the middle columns of every tab, the next folds them', () => {
  const host = opened()
  const folded = () => ['Sources', 'Variables'].map((tab) => isFolded(host, tab, 'Commentaire'))
  expect(folded()).toEqual([true, true])
  host.press(COLUMNS)
  expect(folded()).toEqual([false, false])
  expect(lastToast(host)).toMatch(/^Toutes les colonnes sont affichées dans \d+ onglets, pour tous/)
  host.press(COLUMNS)
  expect(folded()).toEqual([true, true])
  expect(lastToast(host)).toMatch(/^Seul l'essentiel est affiché/)
})

test('columns are folded where they stand, people’s own stay in sight', () => {
  const host = opened()
  host.press(COLUMNS)
  host.person.insertColumns('Sources', 4)
  host.person.type('Sources', 'D1', 'À nous')
  const comment = columnOf(host, 'Sources', 'Commentaire')
  host.person.moveColumns('Sources', comment, 1, 2)
  host.press(COLUMNS)
  expect(isFolded(host, 'Sources', 'Commentaire')).toBe(true)
  expect(isFolded(host, 'Sources', 'À nous')).toBe(false)
  host.press(COLUMNS)
  expect(isFolded(host, 'Sources', 'Commentaire')).toBe(false)
})

test.each([
  ['consultantTabs', inSight],
  ['allColumns', (host: LocalHost) => isFolded(host, 'Sources', 'Commentaire')],
])(
  '%s, asked for what one wants to see, may be asked twice: an answer can be lost',
  (name, seen) => {
    const host = opened()
    const before = seen(host)
    call(host, name, true)
    const shown = seen(host)
    expect(shown).not.toEqual(before)
    expect(call(host, name, true)).toMatchObject({ isShown: true })
    expect(seen(host)).toEqual(shown)
    for (let time = 0; time < 2; time++) {
      expect(call(host, name, false)).toMatchObject({ isShown: false })
      expect(seen(host)).toEqual(before)
    }
    expect(answer(host, name, 'yes')).toMatchObject({ ok: false })
  },
)

test('in English too', () => {
  const host = opened(english, 'en')
  host.press('Consultant tabs')
  expect(lastToast(host)).toMatch(/consultant tabs are shown, for everyone/)
  host.press('Show all / Show the essentials')
  expect(lastToast(host)).toMatch(/^All columns are shown in \d+ tabs/)
})

test('a viewer is refused in words, and nothing moves', () => {
  const host = opened()
  const before = JSON.stringify(host.save().book)
  host.switchUser({ email: 'lise@example.com', role: 'viewer' })
  for (const name of ['consultantTabs', 'allColumns'])
    expect(answer(host, name, null)).toEqual({
      ok: false,
      failure: { code: 'read-only', message: expect.stringMatching(/pas le modifier/) },
    })
  expect(JSON.stringify(host.save().book)).toBe(before)
})

test('a file without an inventory says so', () => {
  const host = reopen(french)
  for (const { name } of [...workbook].reverse())
    if (host.person.sheetNames().includes(name.fr)) {
      if (host.person.sheetNames().length === 1) host.person.insertSheet('Autre')
      host.person.deleteSheet(name.fr)
    }
  for (const name of ['consultantTabs', 'allColumns'])
    expect(answer(host, name, null)).toMatchObject({ failure: { code: 'no-workbook' } })
})

/** As many rows as any workbook has, in the whole sweep. */
const MANY = swept(1_500, 5_000)

test(`as many calls for ${MANY} rows as for 50`, () => {
  const [few, many] = [50, MANY].map((count) => {
    const host = reopen(french)
    const rows = Array.from({ length: count }, (_, n) => `Outil,champ_${n},Champ ${n}`)
    call(host, 'importFields', ['source,field,label', ...rows].join('\n'), '')
    host.resetCalls()
    call(host, 'allColumns', null)
    call(host, 'consultantTabs', null)
    return host.trace().length
  })
  expect(many).toBe(few)
})
