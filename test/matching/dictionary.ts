import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Dictionary, KnownLabel } from '../../src/matching/match.ts'

function rows(name: string): Record<string, string>[] {
  const file = new URL(`../../src/catalogue/${name}.csv`, import.meta.url)
  return parse(readFileSync(file, 'utf8'), { columns: true, bom: true })
}

/** The shipped words, read straight from their files. */
export const dictionary: Dictionary = {
  labels: rows('synonyms').map(({ data_id = '', label = '', kind }) => ({
    datum: data_id,
    label,
    kind: kind as KnownLabel['kind'],
  })),
  abbreviations: new Map(rows('abbreviations').map(({ short = '', long = '' }) => [short, long])),
  qualifiers: rows('qualifiers').map(({ token = '' }) => token),
}
