import type { Synonym } from '../synonyms.ts'
import type { Tables } from '../tables.ts'

/** A name leads to one datum, unless it is marked ambiguous; fillers are patterns that compile. */
export function nameProblems(tables: Tables): readonly string[] {
  return [...sharedNames(tables.synonyms), ...flags(tables.synonyms), ...patterns(tables)]
}

function sharedNames(synonyms: readonly Synonym[]): readonly string[] {
  const owners = new Map<string, Set<string>>()
  for (const { datum, normalised } of synonyms.filter((name) => !name.needsConfirmation)) {
    owners.set(normalised, (owners.get(normalised) ?? new Set()).add(datum))
  }
  return [...owners]
    .filter(([, data]) => data.size > 1)
    .map(([name, data]) => `synonyms: "${name}" leads to ${[...data].join(' and ')} without a flag`)
}

function flags(synonyms: readonly Synonym[]): readonly string[] {
  return [
    ...synonyms
      .filter(({ kind, needsConfirmation }) => (kind === 'ambiguous') !== needsConfirmation)
      .map(({ label, datum }) => `synonyms: "${label}" of ${datum} is half marked as ambiguous`),
    ...synonyms
      .filter(({ label, normalised }) => label.trim() === '' || normalised.trim() === '')
      .map(({ datum }) => `synonyms: a name of ${datum} is blank`),
  ]
}

function patterns({ placeholders }: Tables): readonly string[] {
  return placeholders
    .filter(({ kind, pattern }) => kind === 'regex' && !compiles(pattern))
    .map(({ pattern }) => `placeholders: "${pattern}" is not a pattern`)
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'iu').source !== ''
  } catch {
    return false
  }
}
