import { abbreviations } from '../catalogue/abbreviations.ts'
import { data } from '../catalogue/data.ts'
import { fieldNames } from '../catalogue/fieldNames.ts'
import { qualifiers } from '../catalogue/qualifiers.ts'
import { synonyms } from '../catalogue/synonyms.ts'
import { type FieldMatcher, fieldMatcher } from './fieldMatcher.ts'
import { type Matcher, matcher } from './match.ts'

let labels: Matcher | null = null
let fields: FieldMatcher | null = null

/** The matcher of bare labels on the shipped catalogue, made ready once an execution. */
export function catalogueMatcher(): Matcher {
  if (!labels) {
    labels = matcher({
      labels: synonyms(),
      abbreviations: abbreviations(),
      qualifiers: qualifiers(),
    })
  }
  return labels
}

/** The matcher of field lists on the shipped catalogue, made ready once an execution. */
export function catalogueFieldMatcher(): FieldMatcher {
  if (!fields) {
    fields = fieldMatcher({ matcher: catalogueMatcher(), data: data(), fieldNames: fieldNames() })
  }
  return fields
}
