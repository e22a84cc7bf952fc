import { expect, test } from 'vitest'
import type { Api } from '../../../src/app/api.ts'
import { conversations } from '../../../src/app/conversations/conversations.ts'
import type { Talk } from '../../../src/app/ports.ts'
import type { ToldIssue } from '../../../src/app/toldIssue.ts'

/** Talks with a person who agrees to everything, and gives what they read. */
function read(name: keyof ReturnType<typeof conversations>, commands: unknown): string[] {
  const told: string[] = []
  const talk: Talk = {
    toast: (message) => told.push(`toast: ${message}`),
    say: (title, message) => told.push(`${title}: ${message}`),
    confirm: () => true,
    ask: () => '0',
  }
  conversations(() => commands as Api, talk, 'fr')[name]()
  return told.map((message) => message.replace(/\u00a0/g, ' '))
}

function issue(message: string, code = 'not-a-number'): ToldIssue {
  return { tab: 'sources', row: 2, column: null, code, message }
}

const shares = {
  proven: 38.25,
  assumed: 12.5,
  missingShare: 39.25,
  unallocated: 10,
  relabelled: [],
}

test('the shares are rounded together, as Accueil rounds them', () => {
  expect(read('recomputeAll', { recompute: () => ({ ...shares, issues: [] }) })).toEqual([
    'toast: Part réalisable prouvée : 38 % (supposée 13 %, manquante 39 %). 0 cellule à revoir.',
  ])
})

test('the first things to review are shown, and the others counted', () => {
  const issues = Array.from({ length: 7 }, (_, n) => issue(`Sources, ligne ${n + 2} : non.`))
  const [told = ''] = read('recomputeAll', { recompute: () => ({ ...shares, issues }) })
  expect(told).toMatch(/^Recalculer tout: .*7 cellules à revoir\.\n• Sources, ligne 2/)
  expect(told).toMatch(/\n• Sources, ligne 6 : non\.\n… et 2 autres$/)
})

test.each([
  ['openPanel', 'panel', ''],
  ['createWorkbook', 'creation', ''],
  ['importFieldList', 'fields', ''],
  ['proposeMatches', 'proposals', ''],
  ['takeBackWorkbook', 'sentBack', ''],
] as const)('%s opens its page, and says nothing of itself', (name, page, at) => {
  const opened: unknown[] = []
  const told = read(name, { openPage: (...asked: unknown[]) => void opened.push(asked) })
  expect([opened, told]).toEqual([[[page, at]], []])
})
