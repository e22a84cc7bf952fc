import { listed } from '../../base/listed.ts'
import { type Locale, say, type Text } from '../../base/text.ts'
import type { Reuse } from './reuse.ts'

/** Scenarios named at most; the others are counted. */
const NAMED = 4

const OTHERS: Text = {
  fr: 'et {n|# autre|# autres}',
  en: 'and {n|# more|# more}',
}
const CATALOGUE: Text = { fr: '{name} (catalogue)', en: '{name} (catalogue)' }

/** The scenarios that could use it: those of the plan, then those of the catalogue, told as such. */
export function reuseWords(uses: readonly Reuse[], locale: Locale): string {
  const all = uses.map(({ label, isPlanned }) =>
    isPlanned ? label[locale] : say(CATALOGUE, locale, { name: label[locale] }),
  )
  const names = listed(all.slice(0, NAMED), locale)
  const left = all.length - NAMED
  return left > 0 ? `${names} ${say(OTHERS, locale, { n: left })}` : names
}
