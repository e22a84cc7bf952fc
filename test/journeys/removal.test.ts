import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { answer, call, create, reopen, smallProject } from '../support/project.ts'
import { told } from '../support/said.ts'
import { shown } from '../support/shown.ts'
import { swept } from '../support/sweep.ts'

const WANTED = { aims: ['inventory', 'collection', 'quality'], pack: 'restaurant-chain' }
const french = smallProject(WANTED)
const REMOVE = "Retirer l'outil de ce fichier…"

/** What the workbook shows, but for the hidden tabs that are only ours. */
function texts(host: LocalHost): Record<string, string[]> {
  const { Listes: _, Lists: __, Sauvegarde: ___, ...rest } = shown(host)
  return rest
}

/** What is left of the add-on in a file. */
function traces(host: LocalHost) {
  const sheets = host.book.sheets.map((sheet) => {
    let helped = 0
    let noted = 0
    sheet.eachExisting(sheet.grid(), (cell) => {
      if (cell.rule) helped += 1
      if (/\[[\w-]+(\.[\w-]+)?\]$/.test(cell.note)) noted += 1
    })
    return {
      rules: sheet.conditionalRules.length,
      protections: sheet.protections.length,
      helped,
      noted,
    }
  })
  const sum = (part: 'rules' | 'protections' | 'helped' | 'noted') =>
    sheets.reduce((total, one) => total + one[part], 0)
  return {
    rules: sum('rules'),
    protections: sum('protections'),
    helped: sum('helped'),
    noted: sum('noted'),
    metadata: host.book.metadata.length,
    properties: host.book.properties.get('document')?.size ?? 0,
    hidden: host.book.sheets.filter(({ name }) => /Listes|Sauvegarde/.test(name)).length,
  }
}

const NOTHING = {
  rules: 0,
  protections: 0,
  helped: 0,
  noted: 0,
  metadata: 0,
  properties: 0,
  hidden: 0,
}

test('once agreed to, everything of the tool goes and every value stays', () => {
  const host = reopen(french)
  host.openFile()
  host.person.type('Sources', 'B2', 'Caisse du siège')
  call(host, 'recompute')
  const before = texts(host)
  const notes = host.person.note('Sources', 'B1')
  host.answers.push('NO')
  host.press(REMOVE)
  expect(told(host)).toMatch(/Partent : .*Restent : toutes les valeurs/)
  expect(traces(host).helped).toBeGreaterThan(0)
  host.answers.push('YES')
  host.press(REMOVE)
  expect(told(host)).toBe("L'outil est retiré de ce fichier ; toutes les valeurs y sont encore.")
  expect(texts(host)).toEqual(before)
  expect(traces(host)).toEqual(NOTHING)
  expect(host.person.note('Sources', 'B1')).toBe(notes.split('\n').slice(0, -1).join('\n'))
})

test('people’s rules, protections, notes and metadata stay', () => {
  const host = reopen(french)
  host.person.addRule('Sources', 'A2:A9', '=LEN(A2)>3', '#abcdef')
  host.person.setNote('Sources', 'B2', 'À vérifier [par Karim]')
  const sheet = host.book.sheetByName('Sources')
  const area = { top: 2, left: 1, bottom: 3, right: 3 }
  sheet?.protections.push({ ...sheet.protections[0], id: 999, area, description: 'à moi' } as never)
  call(host, 'removeTool')
  expect(sheet?.conditionalRules.map(({ background }) => background)).toEqual(['#abcdef'])
  expect(sheet?.protections.map(({ description }) => description)).toEqual(['à moi'])
  expect(host.person.note('Sources', 'B2')).toBe('À vérifier [par Karim]')
})

test('a hidden tab somebody wrote in, or that a formula of theirs reads, stays and is told', () => {
  const filled = reopen(french)
  filled.person.type('Listes', 'BZ1', 'nos codes')
  expect(call(filled, 'removeTool')).toEqual({ left: [{ name: 'Listes', why: 'filled' }] })
  expect(filled.person.sheetNames()).toContain('Listes')
  const read = reopen(french)
  read.person.setFormat('Sources', 'AZ2', 'General')
  read.person.type('Sources', 'AZ2', '=Listes!A2')
  expect(call(read, 'removeTool')).toEqual({ left: [{ name: 'Listes', why: 'read' }] })
})

test('completing the workbook afterwards finds its tabs again, renamed or moved down, and doubles nothing', () => {
  const host = reopen(french)
  const stayed = reopen(french)
  for (const one of [host, stayed]) {
    one.person.renameSheet('Objectifs', 'Nos objectifs')
    one.person.insertRows('Programmes', 1, 2)
    one.person.type('Programmes', 'A1', 'Nos programmes')
    one.person.deleteRows('Scénarios', 4, 2)
    call(one, 'recompute')
  }
  call(host, 'removeTool')
  create(host, WANTED)
  call(host, 'recompute')
  create(stayed, WANTED)
  call(stayed, 'recompute')
  expect(host.person.sheetNames().sort()).toEqual(stayed.person.sheetNames().sort())
  expect(texts(host)).toEqual(texts(stayed))
  expect(traces(host).helped).toBeGreaterThan(0)
})

test('a reader, or somebody a protection keeps out of a tab, removes nothing', () => {
  const host = reopen(french)
  const before = traces(host)
  host.switchUser({ role: 'viewer' })
  expect(answer(host, 'removeTool')).toMatchObject({ failure: { code: 'read-only' } })
  host.switchUser({ role: 'editor', email: 'nadia@client.example' })
  const sheet = host.book.sheetByName('Sources')
  const area = { top: 1, left: 1, bottom: 9, right: 3 }
  const shut = { id: 998, area, description: 'fermé', warningOnly: false, editors: [] }
  sheet?.protections.push({ ...sheet.protections[0], ...shut } as never)
  expect(answer(host, 'removeTool')).toMatchObject({ failure: { code: 'tab-closed' } })
  expect({ ...traces(host), protections: before.protections }).toEqual(before)
})

test('a removal killed anywhere loses no value, and done again it is whole', () => {
  const rehearsal = reopen(french)
  const before = texts(rehearsal)
  rehearsal.resetCalls()
  call(rehearsal, 'removeTool')
  const calls = rehearsal.trace().length
  for (let at = 1; at < calls; at += swept(397, 5)) {
    const host = reopen(french)
    host.faults.killAt(at, { when: at % 2 ? 'after' : 'before' })
    expect(() => host.run('call', 'removeTool', [])).toThrow('killed')
    host.faults.clear()
    expect(texts(host), `call ${at}`).toEqual(before)
    call(host, 'removeTool')
    expect(texts(host), `call ${at}`).toEqual(before)
    expect(traces(host), `call ${at}`).toEqual(NOTHING)
  }
})

test('removing the tool, or emptying a copy, costs as many calls for many rows as for few', () => {
  const calls = [20, 600].map((count) => {
    const host = reopen(french)
    const rows = Array.from({ length: count }, (_, n) => [`champ ${n}`, 'Caisse'])
    host.person.paste(
      'Variables',
      host.person.filled('Variables').replace(/.*?(\d+)$/, 'B$1'),
      rows,
    )
    call(host, 'recompute')
    const saved = host.save()
    return [['removeTool'], ['emptyForClient', 'VIDER']].map(([name = '', ...args]) => {
      const one = reopen(saved)
      one.resetCalls()
      call(one, name, ...args)
      return one.trace().length
    })
  })
  expect(calls[1]).toEqual(calls[0])
})
