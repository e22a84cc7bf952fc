import { clauses } from '../../base/listed.ts'
import type { Locale, Text } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import { remarkText } from '../../profiling/remarks.ts'
import type { Content } from '../written.ts'
import type { VariableCounts } from './wrongCounts.ts'

const ESTIMATED: Text = {
  fr: 'nombre de valeurs différentes estimé',
  en: 'number of different values estimated',
}
const FROM: Text = { fr: 'fichier « {file} »', en: 'file “{file}”' }

/** A row of Contrôles, but for its date. */
export function checkContent(
  counts: VariableCounts,
  format: string | null,
  file: string | null,
  locale: Locale,
): Content {
  const { variable, records, applicable, empty, placeholder, valid, yes } = counts
  const { distinct, duplicates, oldest, median } = counts
  return {
    ...{ variable, records, applicable, empty, placeholder, valid, distinct, duplicates, oldest },
    'yes-count': yes,
    'median-date': median,
    suggestion: told(counts, format, file, locale),
  }
}

/** What there is to say beside the counts; '' when nothing is. */
function told(
  { remarks, distinct, isExact }: VariableCounts,
  format: string | null,
  file: string | null,
  locale: Locale,
): string {
  const sentences = remarks.map(({ code, count }) =>
    say(remarkText(code, format), locale, { n: count }),
  )
  if (distinct !== null && !isExact) sentences.push(say(ESTIMATED, locale))
  if (file !== null) sentences.push(say(FROM, locale, { file }))
  return clauses(sentences, locale)
}
