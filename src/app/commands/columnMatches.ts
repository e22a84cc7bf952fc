import { fold } from '../../base/fold.ts'
import { say } from '../../base/text.ts'
import { data } from '../../catalogue/data.ts'
import { catalogueFieldMatcher, catalogueMatcher } from '../../matching/catalogueMatcher.ts'
import type { Proposal } from '../../matching/match.ts'
import type { VariableLinks } from '../../planning/variables/links.ts'
import { links } from '../../planning/variables/links.ts'
import type { ColumnNature } from '../../profiling/natureAsk.ts'
import type { RowOf } from '../../workbook/tab.ts'
import { matches } from '../../workbook/tabs/matches.ts'
import { settings } from '../../workbook/tabs/settings.ts'
import { sources } from '../../workbook/tabs/sources.ts'
import { variables } from '../../workbook/tabs/variables.ts'
import { natureOfData } from '../checking/columnNature.ts'
import type { Ports } from '../ports.ts'
import { readInventory } from '../readInventory.ts'

/** What a column of a file may be, from its name alone. */
export interface ColumnMatch {
  /** The variable proposed; null when none is. */
  readonly variable: string | null
  /** Whether it bears the very words of the variable's name. */
  readonly isSure: boolean
  /** What it seems to hold, in the person's words, several where its name is ambiguous; '' when nothing tells. */
  readonly datum: string
  /** How it is judged when it is no variable. */
  readonly nature: ColumnNature
}

/** Columns a file may have, and how long a name is. */
const MOST = 4_096
const LONGEST = 200

/** What is wrong with the names a page sends, if anything. */
export function wrongNames(source: unknown, names: unknown): string | null {
  if (typeof source !== 'string') return 'source'
  const isName = (name: unknown) => typeof name === 'string' && name.length <= LONGEST
  return Array.isArray(names) && names.length <= MOST && names.every(isName) ? null : 'names'
}

type Variable = RowOf<typeof variables>

/**
 * Proposes a variable of a source for each column of a file, by the names a person confirmed: a column that
 * bears the words of a variable's name is that one; else the only variable that holds what the column seems to
 * hold. An ambiguous name is left to the person, and no variable is proposed twice. Nothing is written.
 */
export function columnMatches(
  ports: Ports,
  source: string,
  names: readonly string[],
): readonly ColumnMatch[] {
  const read = readInventory(ports, [settings, sources, variables, matches], [variables.id])
  const own = read.rows.variables.filter(({ values }) => values.source === source)
  const linked = links(own, read.rows.matches)
  const tool = read.rows.sources.find(({ key }) => key === source)?.values.name ?? ''
  const proposed = proposals(tool, names)
  const byName = named(own)
  const sure = names.map((name) => byName.get(wordsOf(name)) ?? null)
  const taken = new Set(sure)
  return names.map((_, at): ColumnMatch => {
    const found = proposed[at] ?? []
    const isSure = sure[at] !== null && sure.indexOf(sure[at] ?? null) === at
    const held = isSure ? null : onlyHolder(found, own, linked, taken)
    const variable = isSure ? (sure[at] ?? null) : (held?.variable ?? null)
    if (variable !== null) taken.add(variable)
    const labels = (held ? [held.datum] : likeliest(found)).flatMap((id) => {
      const label = data().get(id)?.label
      return label ? say(label, ports.locale) : []
    })
    return { variable, isSure, datum: labels.join(' / '), nature: natureOfColumn(found) }
  })
}

/** What the catalogue proposes for each name; none for a blank one. */
function proposals(source: string, names: readonly string[]): readonly (readonly Proposal[])[] {
  const nothing = { table: '', label: '', type: '', required: '', description: '', category: '' }
  const fields = names.map((name, at) => ({ ...nothing, source, name, line: at + 1 }))
  const found = catalogueFieldMatcher()(fields)
  return names.map((name, at) => (fold(name) === '' ? [] : (found[at] ?? [])))
}

/** A name as the matching reads it: `TypeClient`, `type_client` and `Type client` are one. */
function wordsOf(name: string): string {
  return catalogueMatcher().words(name).join(' ') || fold(name)
}

/** Variables by what a file may call them: their name, with its table or without, and their label. */
function named(own: readonly Variable[]): ReadonlyMap<string, string | null> {
  const byName = new Map<string, string | null>()
  for (const { key, values } of own) {
    const name = values.name ?? ''
    const all = new Set([name, name.replace(/^.*\./, ''), values.label ?? ''].map(wordsOf))
    for (const one of all) if (one !== '') byName.set(one, byName.has(one) ? null : key)
  }
  return byName
}

/** The one variable that holds the likeliest datum, unless it is another column's. */
function onlyHolder(
  found: readonly Proposal[],
  own: readonly Variable[],
  linked: ReadonlyMap<string, VariableLinks>,
  taken: ReadonlySet<string | null>,
): { readonly variable: string; readonly datum: string } | null {
  for (const { datum } of found.filter(({ level }) => CLEAR.includes(level))) {
    const holders = own.filter(({ key }) => {
      const { confirmed = [], suggested = [] } = linked.get(key) ?? {}
      return [...confirmed, ...suggested].includes(datum)
    })
    const [only, other] = holders
    if (only && !other && !taken.has(only.key)) return { variable: only.key, datum }
  }
  return null
}

/** Proposals a person need only confirm: an ambiguous name is a choice, a faint likeness a guess. */
const CLEAR: readonly Proposal['level'][] = ['exact', 'fingerprint', 'likely']

/** The first proposal, or all those an ambiguous name leaves open. */
function likeliest(found: readonly Proposal[]): string[] {
  const open = found[0]?.level === 'ambiguous' ? found : found.slice(0, 1)
  return open.map(({ datum }) => datum)
}

/** One proposal that must not be looked into closes the column; a mere likeness says no format. */
function natureOfColumn(found: readonly Proposal[]): ColumnNature {
  const isAllowed = found.every(({ datum }) => data().get(datum)?.profilingAllowed !== false)
  const worded = found.filter(({ level }) => level !== 'likely' && level !== 'possible')
  return { ...natureOfData(worded.map(({ datum }) => datum)), isAllowed }
}
