import type { LocalHost } from '../host.ts'
import { COLLECTION } from './collection.ts'
import { DECIDED, DIAGNOSIS, FOLLOWED, SINGLE_VIEW } from './governance.ts'
import type { Hand } from './hand.ts'
import { EXITS, PURPOSES, USES } from './purposes.ts'
import { KNOWN_OF_SOURCES, QUALIFIED, SETTINGS } from './qualified.ts'
import {
  AGREEMENTS,
  CHECKS,
  FIRST_SAID,
  FIRST_SOURCES,
  FLOWS,
  NOT_HELD,
  NOT_OWNED,
  NOTES,
  POPULATIONS,
  QUALITY_PLAN,
  SOURCES,
  VARIABLES,
} from './restaurant.ts'

type Notes = (typeof NOTES)['fr' | 'en']

/** What the first workshop left: the sizes of the populations, and what the first two sources hold. */
export function beginRestaurant(host: LocalHost, hand: Hand): void {
  const variableRow = variableRows(hand, labels(host, hand))
  dropSources(hand)
  for (const [number, size] of Object.entries(POPULATIONS)) {
    const row = hand.row('settings', 'parameter', (text) => text.startsWith(number))
    hand.type('settings', 'value', row, size)
  }
  hand.remove(
    'variables',
    NOT_HELD.map(([source, datum]) => variableRow(source, datum)),
  )
  const first = VARIABLES.filter(([source]) => FIRST_SOURCES.includes(source))
  for (const [source, datum, cells] of [...first, ...FIRST_SAID])
    typeAll(hand, 'variables', variableRow(source, datum), cells)
}

/** Fills the restaurant chain's workbook on, as its people did, mistakes included. */
export function fillRestaurant(host: LocalHost, hand: Hand, locale: 'fr' | 'en'): void {
  const label = labels(host, hand)
  const variableRow = variableRows(hand, label)
  fillSources(hand)
  const said = FIRST_SAID.map(([source, datum]) => `${source} ${datum}`)
  const left = VARIABLES.filter(
    ([source, datum]) => !FIRST_SOURCES.includes(source) || said.includes(`${source} ${datum}`),
  )
  for (const [source, datum, cells] of [...left, ...QUALIFIED])
    typeAll(hand, 'variables', variableRow(source, datum), cells)
  addFlaws(hand, NOTES[locale], variableRow('SRC-001', 'payment-method'))
  addByName(hand, NOTES[locale])
  addChecks(hand, (source, datum) => hand.read('variables', 'id', variableRow(source, datum)))
  for (const [datum, cells] of AGREEMENTS)
    typeOn(hand, 'consistency', ['datum', label(datum)], cells)
  for (const cells of QUALITY_PLAN)
    typeAll(hand, 'quality-plan', hand.bottom('quality-plan'), cells)
  for (const cells of FLOWS[locale]) typeAll(hand, 'flows', hand.bottom('flows'), cells)
  for (const [tab, rows] of Object.entries(COLLECTION))
    if (hand.has(tab)) for (const cells of rows) typeAll(hand, tab, hand.bottom(tab), cells)
  if (hand.has('purposes')) addPurposes(hand, locale, variableRow)
  fillSettings(hand)
  fillPlan(hand, label)
  damage(host, hand, NOTES[locale])
}

function variableRows(hand: Hand, label: (datum: string) => string) {
  return (source: string, datum: string): number => {
    const of = hand.rows('variables', 'source', (text) => text.startsWith(source))
    const row = of.find((one) => hand.read('variables', 'name', one) === label(datum))
    if (row === undefined) throw new Error(`no variable ${datum} in ${source}`)
    return row
  }
}

/** What the committee wrote once it had read what there is to decide. */
export function decideRestaurant(hand: Hand): void {
  for (const [kind, cells] of DECIDED) {
    const row = hand.row('decisions', 'kind', (text) => text === hand.said(kind))
    typeAll(hand, 'decisions', row, cells)
  }
}

function typeAll(
  hand: Hand,
  tab: string,
  row: number,
  cells: Readonly<Record<string, string>>,
): void {
  for (const [column, text] of Object.entries(cells)) hand.type(tab, column, row, text)
}

/** Types on the row a computation made for a variable or a datum, else on one of their own. */
function typeOn(
  hand: Hand,
  tab: string,
  [column, name]: readonly [string, string],
  cells: Readonly<Record<string, string>>,
): void {
  const [known] = hand.rows(tab, column, (text) => text === name || text.startsWith(`${name} · `))
  const row = known ?? hand.bottom(tab)
  typeAll(hand, tab, row, known === undefined ? { [column]: name, ...cells } : cells)
}

function dropSources(hand: Hand): void {
  const isTheirs = (text: string) => NOT_OWNED.some((id) => text.startsWith(id))
  hand.remove('variables', hand.rows('variables', 'source', isTheirs))
  hand.remove('sources', hand.rows('sources', 'id', isTheirs))
}

function fillSources(hand: Hand): void {
  for (const said of [SOURCES, KNOWN_OF_SOURCES])
    for (const [id, cells] of Object.entries(said))
      typeAll(hand, 'sources', sourceRow(hand, id), cells)
}

function fillSettings(hand: Hand): void {
  for (const [name, cells] of SETTINGS) {
    const row = hand.row('settings', 'parameter', (text) => text.startsWith(hand.said(name)))
    typeAll(hand, 'settings', row, cells)
  }
}

/** What is steered, how customers are recognised, how the organisation stands: rows that came with the pack. */
function fillPlan(hand: Hand, label: (datum: string) => string): void {
  for (const [tab, rows] of Object.entries(FOLLOWED)) {
    if (!hand.has(tab)) continue
    for (const [id, cells] of rows)
      typeAll(
        hand,
        tab,
        hand.row(tab, 'id', (text) => text === id),
        cells,
      )
  }
  if (hand.has('repository'))
    for (const [datum, cells] of SINGLE_VIEW) {
      const row = hand.row('repository', 'datum', (text) => text === label(datum))
      typeAll(hand, 'repository', row, cells)
    }
  if (!hand.has('diagnosis')) return
  const questions = hand.rows('diagnosis', 'question', (text) => text !== '')
  for (const [rank, cells] of DIAGNOSIS)
    typeAll(hand, 'diagnosis', questions[rank - 1] ?? hand.bottom('diagnosis'), cells)
}

function sourceRow(hand: Hand, id: string): number {
  return hand.row('sources', 'id', (text) => text === id)
}

/** Answers that are no answers: words for a number, a rhythm outside the list, a text like a formula. */
function addFlaws(hand: Hand, notes: Notes, paymentRow: number): void {
  hand.type('sources', 'volume', sourceRow(hand, 'SRC-003'), notes.volume)
  hand.type('sources', 'frequency', sourceRow(hand, 'SRC-016'), notes.frequency)
  hand.type('sources', 'comment', sourceRow(hand, 'SRC-016'), notes.comment)
  hand.type('variables', 'crm-interest', paymentRow, notes.interest)
}

/** A source, then two of its variables, typed by name alone: no number, no list. */
function addByName(hand: Hand, { terrace }: Notes): void {
  hand.type('sources', 'name', hand.bottom('sources'), terrace)
  const business = { name: 'SIRET', source: terrace, comment: '7328293200007' }
  typeAll(hand, 'variables', hand.bottom('variables'), business)
  const phone = { name: '+33 mobile', source: terrace.toUpperCase() }
  typeAll(hand, 'variables', hand.bottom('variables'), phone)
}

function addChecks(hand: Hand, variableOf: (source: string, datum: string) => string): void {
  for (const [source, datum, cells] of CHECKS) {
    const row = hand.bottom('checks')
    hand.type('checks', 'variable', row, variableOf(source, datum))
    typeAll(hand, 'checks', row, cells)
  }
}

/** Why data are held, what they are for, and what was decided of those that may be too many. */
function addPurposes(
  hand: Hand,
  locale: 'fr' | 'en',
  variableRow: (source: string, datum: string) => number,
): void {
  for (const cells of PURPOSES[locale]) typeAll(hand, 'purposes', hand.bottom('purposes'), cells)
  for (const [source, datum, cells] of USES)
    typeAll(hand, 'variables', variableRow(source, datum), cells[locale])
  for (const [source, datum, cells] of EXITS) {
    const id = hand.read('variables', 'id', variableRow(source, datum))
    typeOn(hand, 'useless', ['variable', id], cells)
  }
}

/** What people do to a shared file: a header renamed, a column of their own in the middle. */
function damage(host: LocalHost, hand: Hand, notes: Notes): void {
  const sources = hand.tabName('sources')
  host.person.type(sources, `${hand.letter('sources', 'owner')}1`, notes.owner)
  const volume = hand.letter('sources', 'volume')
  host.person.insertColumns(sources, volume.charCodeAt(0) - 64)
  host.person.type(sources, `${volume}1`, notes.header)
  host.person.type(sources, `${volume}2`, notes.remark)
}

/** The words of the workbook for the data of the catalogue. */
function labels(host: LocalHost, hand: Hand): (datum: string) => string {
  const tab = hand.tabName('catalogue')
  const rows = host.person.read(tab, host.person.filled(tab))
  const column = host.person.read(hand.tabName('sources'), 'B1')[0]?.[0] === 'Source name' ? 3 : 2
  // Data come first in the tab; ids of other kinds may be the same.
  const known = new Map([...rows].reverse().map((row) => [String(row[1]), String(row[column])]))
  return (datum) => known.get(datum) ?? datum
}
