import { fold } from '../base/fold.ts'
import { foldedText } from '../base/foldedText.ts'
import { terms } from '../catalogue/lists.ts'
import type { Parameter } from '../workbook/parameters.ts'
import { parameters } from '../workbook/parameters.ts'
import { type Vocabulary, vocabulary } from '../workbook/reading/vocabulary.ts'

/** The parameter a row of Paramètres sets, and the entry of its table if it has one. */
export interface FoundParameter {
  readonly parameter: Parameter
  readonly entry: string | null
}

/**
 * Known by its section, and by its number or its name in either language: a row that was renamed keeps
 * its number. A number and a name that belong to two different rows are nobody's.
 */
export function parameterOf(section: string, name: string): FoundParameter | null {
  const [head, called] = [fold(section), fold(name)]
  const own = parameters.filter((parameter) => isCalled(parameter.section, head))
  const single = own.find((parameter) => !parameter.of && isCalled(parameter.name, called))
  if (single) return { parameter: single, entry: null }
  for (const parameter of own) {
    const entry = parameter.of ? entryOf(parameter, name) : undefined
    if (entry !== undefined) return { parameter, entry }
  }
  return null
}

/** What tells a parameter, or an entry of its table, from all others. */
export function parameterKey({ parameter, entry }: FoundParameter): string {
  return `${parameter.id} ${entry ?? ''}`
}

/** Whether a section is one of ours, whatever stands beside it. */
export function isKnownSection(section: string): boolean {
  const folded = fold(section)
  return parameters.some((parameter) => isCalled(parameter.section, folded))
}

function isCalled(text: Parameter['name'], folded: string): boolean {
  const { fr, en } = foldedText(text)
  return fr === folded || en === folded
}

const tables = new Map<string, Vocabulary>()

/** The entries of a table of parameters by their names: the catalogue's own, indexed once an execution. */
function entriesOf(list: string): Vocabulary {
  const known = tables.get(list) ?? vocabulary(terms(list))
  tables.set(list, known)
  return known
}

/** `POP-02 · Clients` is told by `POP-02`, by `Clients`, or by both when they agree. */
function entryOf({ of = '', prefix }: Parameter, name: string): string | undefined {
  const [, letters, digits = '', label = ''] = /^([A-Z]{3})-(\d+)(?: · (.*))?$/.exec(name) ?? []
  const named = entriesOf(of).get(fold(digits === '' ? name : label))
  if (digits === '') return named
  const numbered = letters === prefix ? terms(of)[Number(digits) - 1]?.id : undefined
  return named === undefined || named === numbered ? numbered : undefined
}
