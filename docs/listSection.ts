import { type Locale, say, type Text } from '../src/base/text.ts'
import { terms } from '../src/catalogue/lists.ts'

/** Longer lists are told by their length and their first words. */
const MOST = 40
const FIRST = 12

const LIST: Text = { fr: 'Liste', en: 'List' }
const LONG: Text = { fr: '{n} entrées : {first}…', en: '{n} entries: {first}…' }

/** A list made of two others while a workbook is read. */
const MIXED: Readonly<Record<string, Text>> = {
  quality_scope: {
    fr: 'Les données du catalogue et les lignes de Sources, ensemble',
    en: 'The data of the catalogue and the rows of Sources, together',
  },
}

/** A list by name, leading to its words. */
export function link(list: string, locale: Locale): string {
  return `[${list}](#${say(LIST, locale).toLowerCase()}-${list})`
}

/** The words of a list, in the order people read them. */
export function listSection(list: string, locale: Locale): string[] {
  const title = `### ${say(LIST, locale)} ${list}`
  const mixed = MIXED[list]
  if (mixed) return [title, say(mixed, locale)]
  const words = terms(list).map(({ label }) => say(label, locale))
  const first = words.slice(0, words.length > MOST ? FIRST : MOST).join(' · ')
  const told = words.length > MOST ? say(LONG, locale, { n: words.length, first }) : first
  return [title, told]
}
