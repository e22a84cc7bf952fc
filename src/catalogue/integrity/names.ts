import { fold } from '../../base/fold.ts'
import type { Synonym } from '../synonyms.ts'
import type { Tables } from '../tables.ts'

/** A name leads to one datum, unless it is marked ambiguous; fillers are patterns that compile. */
export function nameProblems(tables: Tables): readonly string[] {
  return [...sharedNames(tables.synonyms), ...blanks(tables.synonyms), ...patterns(tables)]
}

function sharedNames(synonyms: readonly Synonym[]): readonly string[] {
  const owners = new Map<string, Set<string>>()
  for (const { datum, label } of synonyms.filter(({ kind }) => kind !== 'ambiguous')) {
    owners.set(bare(label), (owners.get(bare(label)) ?? new Set()).add(datum))
  }
  return [...owners]
    .filter(([, data]) => data.size > 1)
    .map(([name, data]) => `synonyms: "${name}" leads to ${[...data].join(' and ')} without a flag`)
}

/** A label folded, without punctuation. */
function bare(label: string): string {
  return fold(label)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

function blanks(synonyms: readonly Synonym[]): readonly string[] {
  return synonyms
    .filter(({ label }) => bare(label) === '')
    .map(({ datum }) => `synonyms: a name of ${datum} is blank`)
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
