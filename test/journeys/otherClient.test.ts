import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import type { SavedHost } from '../../local/options.ts'
import { answer, call, create, reopen, smallProject } from '../support/project.ts'
import { repairAll } from '../support/repairing.ts'
import { told } from '../support/said.ts'
import { shown } from '../support/shown.ts'
import { swept } from '../support/sweep.ts'

const WANTED = {
  aims: ['inventory', 'collection'],
  pack: 'restaurant-chain',
  projectName: 'Chez Léon',
}
const COMMAND = 'Préparer une copie pour un autre client…'

/** A project with everything that could betray the client, in our tabs and beside. */
const worked: SavedHost = (() => {
  const host = reopen(smallProject(WANTED))
  host.person.type('Sources', 'B2', 'Caisse secrète')
  host.person.setNote('Sources', 'B2', 'secret de Karim')
  host.person.type('Sources', 'AZ1', 'Ma colonne')
  host.person.type('Sources', 'AZ2', 'secret du siège')
  host.person.type('Accueil', 'B90', 'secret du comité')
  host.person.setNote('Accueil', 'B91', 'secret de Nadia')
  const rows = host.person.read('Paramètres', host.person.filled('Paramètres'))
  const line = (name: string) => rows.findIndex((row) => String(row[1]).startsWith(name)) + 1
  host.person.type('Paramètres', `C${line('POP-01')}`, '123456')
  host.person.type('Paramètres', `C${line('GRP-01')}`, 'secret@client.example')
  host.person.type('Paramètres', `C${line('Complétude')}`, '40')
  call(host, 'addDatum', 'Plat secret', 'identity')
  call(host, 'recompute')
  // A number borne twice, and what speaks of the second row: the repair keeps both aside.
  host.person.type('Sources', 'B3', 'Borne secrète')
  host.person.type('Sources', 'A3', 'SRC-001')
  host.person.type('Variables', 'C2', 'SRC-001 · Borne secrète')
  repairAll(host)
  return host.save()
})()

/** What File › Make a copy gives: the same file under another id, with the properties of the first or none. */
function copied(hasProperties: boolean): LocalHost {
  const { book, ...rest } = worked
  const properties = hasProperties ? book.properties : []
  return reopen({ ...rest, book: { ...book, id: 'another-file', properties } })
}

const everything = (host: LocalHost) => JSON.stringify(host.save().book)
const rowsOf = (host: LocalHost, tab: string) =>
  shown(host)[tab]?.filter((row) => row !== '').length

test.each([true, false])(
  'a copy is emptied of all one client said once agreed to, whether its properties came along: %s',
  (hasProperties) => {
    const host = copied(hasProperties)
    host.openFile()
    host.answers.push('NO')
    host.press(COMMAND)
    expect(told(host)).toMatch(/Seront vidés dans ce fichier : .*Ce fichier est une copie/)
    expect(rowsOf(host, 'Sources')).toBeGreaterThan(2)
    host.answers.push('YES')
    host.press(COMMAND)
    expect(told(host)).toMatch(/^Le classeur est vide pour un autre client\./)
    expect(everything(host)).not.toMatch(/secret|123456|Léon|SRC-0/)
    expect(rowsOf(host, 'Sources')).toBe(1)
    expect(rowsOf(host, 'Accueil')).toBe(0)
  },
)

test('nothing tells the drawings of the client any more, a command that drew none having come since', () => {
  const host = copied(true)
  const memories = () => {
    const [heads = [], below = []] = host.person.read('Listes', 'A1:CZ2')
    return below.filter((text, at) => String(heads[at]).startsWith('~') && text !== '')
  }
  call(host, 'importFields', 'source,field\nCaisse,zip', '')
  expect(memories().length).toBeGreaterThan(1)
  call(host, 'emptyForClient', '')
  expect(memories()).toEqual([])
})

test('what says how to work stays: language, aims, pack, weights, headers, drop-downs', () => {
  const host = copied(true)
  const before = shown(host).Paramètres ?? []
  call(host, 'emptyForClient', '')
  const after = shown(host).Paramètres ?? []
  const kept = /Langue|But de|Clientèle|Pack|Poids|Seuils|Régime/
  expect(after.filter((row) => kept.test(row))).toEqual(before.filter((row) => kept.test(row)))
  expect(after.find((row) => row.includes('Complétude'))).toContain('40')
  expect(shown(host).Catalogue).toEqual(shown(copied(true)).Catalogue)
  expect(host.book.sheetByName('Sources')?.cell(2, 3)?.rule).not.toBeNull()
})

test('a copy that was emptied starts like a new workbook: its pack comes back, numbers from the first', () => {
  const host = copied(true)
  call(host, 'emptyForClient', '')
  create(host, { ...WANTED, projectName: '' })
  call(host, 'recompute')
  expect(host.person.read('Sources', 'A2')).toEqual([['SRC-001']])
  expect(rowsOf(host, 'Scénarios')).toBeGreaterThan(5)
  expect(rowsOf(host, 'Accueil')).toBeGreaterThan(5)
  expect(everything(host)).not.toMatch(/secret|Léon/)
})

test('the file where the work was done is not emptied, unless the word is typed', () => {
  const host = reopen(worked)
  host.openFile()
  const before = shown(host)
  for (const given of ['CANCEL', 'oui', '']) {
    host.answers.push(given)
    host.press(COMMAND)
    expect(shown(host)).toEqual(before)
  }
  expect(told(host)).toContain("ce fichier n'est pas une copie")
  expect(answer(host, 'emptyForClient', 'YES')).toMatchObject({
    failure: { code: 'original-file' },
  })
  host.answers.push('vider')
  host.press(COMMAND)
  expect(rowsOf(host, 'Sources')).toBe(1)
})

test('tabs of people’s own are named and stay; a reader empties nothing', () => {
  const host = copied(true)
  host.person.insertSheet('Notes de Karim')
  host.person.type('Notes de Karim', 'A1', 'à moi')
  expect(call(host, 'originOf')).toMatchObject({
    isOriginal: false,
    others: expect.arrayContaining(['Notes de Karim']),
  })
  const before = shown(host)
  host.switchUser({ role: 'viewer' })
  expect(answer(host, 'emptyForClient', '')).toMatchObject({ failure: { code: 'read-only' } })
  expect(shown(host)).toEqual(before)
  host.switchUser({ role: 'owner' })
  call(host, 'emptyForClient', '')
  expect(host.person.read('Notes de Karim', 'A1')).toEqual([['à moi']])
})

test('an emptying killed anywhere leaves each tab whole or empty, and done again it is over', () => {
  const rehearsal = copied(true)
  rehearsal.resetCalls()
  call(rehearsal, 'emptyForClient', '')
  const expected = shown(rehearsal)
  const calls = rehearsal.trace().length
  const whole = shown(copied(true))
  for (let at = 1; at < calls; at += swept(41, 3)) {
    const host = copied(true)
    host.faults.killAt(at, { when: at % 2 ? 'after' : 'before' })
    expect(() => host.run('call', 'emptyForClient', [''])).toThrow('killed')
    host.faults.clear()
    for (const [tab, rows] of Object.entries(shown(host))) {
      const isWhole = JSON.stringify(rows) === JSON.stringify(whole[tab])
      const isEmpty = JSON.stringify(rows) === JSON.stringify(expected[tab])
      expect(
        isWhole || isEmpty || tab === 'Paramètres' || tab === 'Listes',
        `${tab}, call ${at}`,
      ).toBe(true)
    }
    call(host, 'emptyForClient', '')
    expect(shown(host)).toEqual(expected)
  }
})
