// The client who installs nothing: no menu, no panel, no command. Lists, tints, notes and the to-do list of
// Accueil are enough; what they typed is understood at the consultant's next recomputation.
import { describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import { plain } from '../support/chain.ts'
import { call, newProject, reopen } from '../support/project.ts'

const saved = (() => {
  const host = newProject({ aims: ['inventory'] })
  call(host, 'importFields', 'source,field,label\nCaisse,email,E-mail\nCaisse,nom,Nom', '')
  const hand = new Hand(host)
  hand.type('sources', 'owner', hand.row('sources', 'name', is('Caisse')), 'Nadia')
  call(host, 'recompute')
  return host.save()
})()

function is(name: string) {
  return (text: string) => text === name
}

const home = (host: LocalHost) =>
  host.person
    .displayed('Accueil', host.person.filled('Accueil'))
    .map((line) => plain(line.join(' ')))

/** How many cells Accueil asks of somebody. */
const askedOf = (host: LocalHost, name: string) =>
  Number(new RegExp(`${name} (\\d+) case`).exec(home(host).join('\n'))?.[1])

describe('what the client finds in the sheet', () => {
  const host = reopen(saved)
  const hand = new Hand(host)
  const row = hand.row('sources', 'name', is('Caisse'))

  test('Accueil says what is left, and names who it waits for', () => {
    const lines = home(host)
    expect(lines.join('\n')).toMatch(/Il reste \d+ cases attendues, environ \d+ minutes?/)
    expect(lines.some((line) => /Nadia \d+ cases? .*Sources/.test(line))).toBe(true)
  })

  test('each column to fill says what is expected; lists offer their words, and « Je ne sais pas » last', () => {
    const letter = hand.letter('sources', 'frequency')
    expect(plain(host.person.note('Sources', `${letter}1`))).toMatch(/Rythme attendu/)
    const lists = host.person.read('Listes', host.person.filled('Listes'))
    const [names = []] = lists
    const offered = names.map((_, at) => lists.map((line) => String(line[at])).filter(Boolean))
    const roles = offered.find((words) => words.includes('Source de collecte')) ?? []
    expect(roles[roles.length - 1]).toBe('Je ne sais pas')
  })

  test('an empty cell that is expected is tinted by the sheet itself', () => {
    const sheet = host.book.sheetByName('Sources')
    const tints = sheet?.conditionalRules ?? []
    expect(JSON.stringify(tints)).toMatch(/LEN/)
    expect(hand.read('sources', 'volume', row)).toBe('')
  })
})

test('typed without any command, it is understood at the next recomputation', () => {
  const host = reopen(saved)
  host.switchUser({ email: 'nadia@client.example', name: 'Nadia', role: 'editor' })
  const hand = new Hand(host)
  const row = hand.row('sources', 'name', is('Caisse'))
  const before = askedOf(host, 'Nadia')
  host.resetCalls()
  hand.type('sources', 'volume', row, '12 000')
  hand.type('sources', 'frequency', row, 'Je ne sais pas')
  const added = hand.bottom('sources')
  hand.type('sources', 'name', added, 'Borne')
  const variable = hand.bottom('variables')
  hand.type('variables', 'name', variable, 'code_postal')
  hand.type('variables', 'source', variable, 'borne')
  expect(host.trace()).toEqual([])

  host.switchUser({ email: 'camille@example.com', name: 'Camille', role: 'owner' })
  call(host, 'recompute')
  const number = hand.read('sources', 'id', added)
  expect(number).toMatch(/^SRC-\d+$/)
  expect(plain(hand.read('variables', 'source', variable))).toBe(`${number} · Borne`)
  expect(plain(hand.read('sources', 'volume', row))).toBe('12 000')
  expect(hand.read('sources', 'frequency', row)).toBe('Je ne sais pas')
  expect(askedOf(host, 'Nadia')).toBe(before - 2)
})
