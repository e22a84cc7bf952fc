import { fold } from '../base/fold.ts'
import type { Locale } from '../base/text.ts'
import type { ContactAudience } from '../catalogue/packs.ts'
import { catalogueFieldMatcher } from '../matching/catalogueMatcher.ts'
import type { Proposal } from '../matching/match.ts'
import type { KnownSource, Recognised, Standing } from '../matching/recognised.ts'
import { proposedRows } from './results/matchResults.ts'
import type { Content } from './written.ts'

/** A field nobody had listed yet, with its number and what the catalogue proposes for it. */
export interface NewVariable {
  readonly id: string
  readonly name: string
  readonly standing: Extract<Standing, { standing: 'new' }>
  readonly proposals: readonly Proposal[]
}

export interface NewSource {
  readonly id: string
  readonly name: string
  /** As the list writes it; '' when the list names no tool. */
  readonly listed: string
}

/** What an import adds. */
export interface Imported {
  readonly sources: readonly NewSource[]
  readonly variables: readonly NewVariable[]
}

/** A list that names no tool gives one source, for a person to name. */
const UNNAMED = { fr: 'Source à nommer', en: 'Source to name' } as const

/** A source of the workbook as a list may call it: one still to name also answers to no name at all. */
export function calledBy(source: KnownSource): KnownSource[] {
  const isUnnamed = Object.values(UNNAMED).some((name) => fold(name) === fold(source.name))
  return isUnnamed ? [source, { ...source, name: '' }] : [source]
}

/** Numbers what is new and looks each new field up in the catalogue, with its neighbours in sight. */
export function imported(
  known: Recognised,
  nextSource: () => string,
  nextVariable: () => string,
  locale: Locale,
): Imported {
  const fresh = known.fields.flatMap((one) => (one.standing === 'new' ? [one] : []))
  const found = catalogueFieldMatcher()(fresh.map(({ field }) => field))
  return {
    sources: known.newSources.map((listed) => ({
      id: nextSource(),
      name: listed === '' ? UNNAMED[locale] : listed,
      listed,
    })),
    variables: fresh.map((standing, index) => ({
      id: nextVariable(),
      name: standing.name,
      standing,
      proposals: found[index] ?? [],
    })),
  }
}

/** The rows an import adds to Sources, Variables and Correspondances. Nothing is linked. */
export function importedRows(
  { sources, variables }: Imported,
  known: Recognised,
  audience: ContactAudience,
): Readonly<Record<'sources' | 'variables' | 'matches', readonly Content[]>> {
  const ids = new Map([
    ...known.sources,
    ...sources.map(({ id, listed }) => [fold(listed), id] as const),
  ])
  return {
    sources: sources.map(({ id, name }) => ({ id, name })),
    variables: variables.map(({ id, name, standing: { field } }) => ({
      id,
      name,
      source: ids.get(fold(field.source)) ?? '',
      label: field.label,
      comment: field.description,
    })),
    matches: variables.flatMap(({ id, proposals }) => proposedRows(id, proposals, audience)),
  }
}
