// A client and a consultant filling every tab, as chance has it: right words, typos, blanks, contradictions.
import { chance } from '../../local/execution/chance.ts'
import type { LocalHost } from '../../local/host.ts'
import { columnLetters } from '../../local/store/area.ts'
import { type Term, terms } from '../../src/catalogue/lists.ts'
import { isPeoples, type PlacedColumn } from '../../src/workbook/column.ts'
import { formatIn } from '../../src/workbook/kind.ts'
import type { Tab } from '../../src/workbook/tab.ts'
import { tabOf, workbook } from '../../src/workbook/workbook.ts'

/** Rows added by hand in tabs that came without any. */
const NEW_ROWS = 6
/** Rows filled in each tab, from the first. */
const FILLED_ROWS = 40

interface Client {
  readonly host: LocalHost
  readonly locale: 'fr' | 'en'
  readonly next: () => number
}

/** Fills the people's columns of every tab that is there; the same seed fills the same. */
export function fillAsClient(host: LocalHost, locale: 'fr' | 'en', seed: number): void {
  const client: Client = { host, locale, next: chance(seed) }
  for (const tab of workbook) {
    if (tab.columns.length === 0 || tab.id === 'settings') continue
    if (host.person.sheetNames().includes(tab.name[locale])) fillTab(client, tab)
  }
}

function fillTab(client: Client, tab: Tab): void {
  const { host, locale } = client
  const name = tab.name[locale]
  const used = Number(/(\d+)$/.exec(host.person.filled(name))?.[1] ?? 1)
  const isTheirs = tab.kind === 'input'
  const last = Math.min(FILLED_ROWS, isTheirs ? used + (used < 3 ? NEW_ROWS : 1) : used)
  tab.columns.forEach((column, index) => {
    if (!isPeoples(column)) return
    const letter = columnLetters(index + 1)
    for (let row = 2; row <= last; row++) {
      const text = client.next() < 0.55 ? answer(client, column) : ''
      if (text !== '') host.person.type(name, `${letter}${row}`, text)
    }
  })
}

const WRONG = [
  'env. 60',
  'N/A',
  '-5',
  '162 %',
  'à voir',
  '?',
  '#N/A',
  '=1+1',
  '+33 6',
  'Je ne sais pas',
  "I don't know",
]

/** What is typed in a cell: mostly what is asked. */
function answer(client: Client, column: PlacedColumn): string {
  if (client.next() < 0.12) return picked(client, WRONG)
  const { words, entry } = column.kind
  const format = formatIn(column.kind, 'fr')
  if (words && 'list' in words) return fromList(client, words.list)
  if (words && 'tab' in words) return fromTab(client, words.tab)
  if (entry === 'rate') return `${Math.floor(client.next() * 101)} %`
  if (/[dy]/i.test(format)) return `${day(client)}/${day(client)}/2026`
  if (format === '@')
    return picked(client, ['Karim', 'Nadia', 'à préciser', 'email = « x »', 'SRC-001 ; SRC-002'])
  return String(Math.floor(client.next() * 6) + (client.next() < 0.2 ? 1000 : 0))
}

function fromList(client: Client, list: string): string {
  const known: readonly Term[] = list === 'quality_scope' ? terms('data') : terms(list)
  const label = () => picked(client, known).label[client.locale]
  const chosen = label()
  if (client.next() < 0.1) return chosen.slice(1)
  if (client.next() < 0.2) return `${chosen} ; ${label()}`
  return client.next() < 0.1 ? chosen.toUpperCase() : chosen
}

/** A row of another tab, by number, by number and name, or by a name of nobody. */
function fromTab(client: Client, id: string): string {
  const prefix = tabOf(id).columns[0]?.kind.number?.(1).split('-')[0] ?? ''
  const number = Math.floor(client.next() * 9) + 1
  const digits = tabOf(id).columns[0]?.kind.number?.(number) ?? ''
  if (client.next() < 0.15) return `${prefix}-999`
  return client.next() < 0.3 ? `${digits} · ancien nom` : digits
}

function day(client: Client): string {
  return String(Math.floor(client.next() * 12) + 1).padStart(2, '0')
}

function picked<Of>({ next }: Client, among: readonly Of[]): Of {
  return among[Math.floor(next() * among.length)] as Of
}
