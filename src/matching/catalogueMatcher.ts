import { abbreviations } from '../catalogue/abbreviations.ts'
import { data, ownData } from '../catalogue/data.ts'
import { fieldNames } from '../catalogue/fieldNames.ts'
import { qualifiers } from '../catalogue/qualifiers.ts'
import { synonyms } from '../catalogue/synonyms.ts'
import { type FieldMatcher, fieldMatcher } from './fieldMatcher.ts'
import { type Matcher, matcher } from './match.ts'

let labels: Matcher | null = null
let fields: FieldMatcher | null = null
let made: ReturnType<typeof ownData> | null = null

/** The matcher of bare labels on the catalogue, made ready once an execution. */
export function catalogueMatcher(): Matcher {
  renewed()
  if (!labels) {
    labels = matcher({
      labels: [...synonyms(), ...ownLabels()],
      abbreviations: abbreviations(),
      qualifiers: qualifiers(),
    })
  }
  return labels
}

/** The matcher of field lists on the catalogue, made ready once an execution. */
export function catalogueFieldMatcher(): FieldMatcher {
  renewed()
  if (!fields) {
    fields = fieldMatcher({ matcher: catalogueMatcher(), data: data(), fieldNames: fieldNames() })
  }
  return fields
}

/** What was made ready before the project told its own data is made anew. */
function renewed(): void {
  if (made === ownData()) return
  made = ownData()
  labels = null
  fields = null
}

/** The data of the project, each by the name somebody gave it. */
function ownLabels() {
  return [...ownData().values()].map(({ id, label }) => ({
    datum: id,
    label: label.fr.replace(/^X-\d+ · /, ''),
    kind: 'label' as const,
  }))
}
