import type { LocalHost } from '../host.ts'
import type { Hand } from './hand.ts'
import {
  CHECKS,
  FLOWS,
  NOT_HELD,
  NOT_OWNED,
  POPULATIONS,
  SOURCES,
  VARIABLES,
} from './restaurant.ts'

/** Fills the restaurant chain's workbook as its people did, mistakes included. */
export function fillRestaurant(host: LocalHost, hand: Hand): void {
  const label = labels(host, hand)
  dropSources(hand)
  for (const [number, size] of Object.entries(POPULATIONS)) {
    const row = hand.row('settings', 'parameter', (text) => text.startsWith(number))
    hand.type('settings', 'value', row, size)
  }
  fillSources(hand)
  const variableRow = (source: string, datum: string) => {
    const of = hand.rows('variables', 'source', (text) => text.startsWith(source))
    const row = of.find((one) => hand.read('variables', 'name', one) === label(datum))
    if (row === undefined) throw new Error(`no variable ${datum} in ${source}`)
    return row
  }
  hand.remove(
    'variables',
    NOT_HELD.map(([source, datum]) => variableRow(source, datum)),
  )
  for (const [source, datum, cells] of VARIABLES) {
    typeAll(hand, 'variables', variableRow(source, datum), cells)
  }
  addByName(hand)
  addChecks(hand, (source, datum) => hand.read('variables', 'id', variableRow(source, datum)))
  addFlows(hand)
  damage(host, hand)
}

function typeAll(
  hand: Hand,
  tab: string,
  row: number,
  cells: Readonly<Record<string, string>>,
): void {
  for (const [column, text] of Object.entries(cells)) hand.type(tab, column, row, text)
}

function dropSources(hand: Hand): void {
  const isTheirs = (text: string) => NOT_OWNED.some((id) => text.startsWith(id))
  hand.remove('variables', hand.rows('variables', 'source', isTheirs))
  hand.remove('sources', hand.rows('sources', 'id', isTheirs))
}

function fillSources(hand: Hand): void {
  for (const [id, cells] of Object.entries(SOURCES)) {
    typeAll(
      hand,
      'sources',
      hand.row('sources', 'id', (text) => text === id),
      cells,
    )
  }
}

/** A source, then two of its variables, typed by name alone: no number, no list. */
function addByName(hand: Hand): void {
  hand.type('sources', 'name', hand.bottom('sources'), 'Bornes des terrasses')
  const business = hand.bottom('variables')
  typeAll(hand, 'variables', business, {
    name: 'SIRET',
    source: 'Bornes des terrasses',
    comment: '7328293200007',
  })
  const phone = hand.bottom('variables')
  typeAll(hand, 'variables', phone, { name: '+33 mobile', source: 'bornes des TERRASSES' })
}

function addChecks(hand: Hand, variableOf: (source: string, datum: string) => string): void {
  for (const [source, datum, cells] of CHECKS) {
    const row = hand.bottom('checks')
    hand.type('checks', 'variable', row, variableOf(source, datum))
    typeAll(hand, 'checks', row, cells)
  }
}

function addFlows(hand: Hand): void {
  for (const cells of FLOWS) typeAll(hand, 'flows', hand.bottom('flows'), cells)
}

/** What people do to a shared file: a header renamed, a column of their own in the middle. */
function damage(host: LocalHost, hand: Hand): void {
  const sources = hand.tabName('sources')
  host.person.type(sources, `${hand.letter('sources', 'owner')}1`, 'Qui s’en occupe ?')
  const volume = hand.letter('sources', 'volume')
  host.person.insertColumns(sources, volume.charCodeAt(0) - 64)
  host.person.type(sources, `${volume}1`, 'Remarque du siège')
  host.person.type(sources, `${volume}2`, 'à revoir avec Karim')
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
