import { fold } from '../../base/fold.ts'
import type { Text } from '../../base/text.ts'
import type { Tables } from '../tables.ts'

interface Labelled {
  readonly id: string
  readonly label: Text
}

/** Ids are kebab-case and unique in their list; labels are there, and unique by list and language. */
export function labelProblems(tables: Tables): readonly string[] {
  return [...labelled(tables)].flatMap(([list, items]) => [
    ...items
      .filter(({ id }) => !KEBAB.test(id))
      .map(({ id }) => `${list}: "${id}" is not kebab-case`),
    ...repeated(items.map(({ id }) => id)).map((id) => `${list}: the id "${id}" stands twice`),
    ...labelsIn('fr', list, items),
    ...labelsIn('en', list, items),
  ])
}

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Every list of things that bear a label, by the name a maintainer knows it by. */
function labelled(tables: Tables): ReadonlyMap<string, readonly Labelled[]> {
  const { data, sources, scenarios, mechanics, packs, objectives, programmes } = tables
  const { populations, frequencies, decay, formats, kpis, diagnosis, lists } = tables
  const large = { data, sources, scenarios, mechanics, packs, objectives, programmes }
  const small = { populations, frequencies, decay, formats, kpis, diagnosis }
  return new Map<string, readonly Labelled[]>([
    ...Object.entries({ ...large, ...small }).map(
      ([list, items]): [string, readonly Labelled[]] => [list, [...items.values()]],
    ),
    ...lists,
  ])
}

function labelsIn(locale: keyof Text, list: string, items: readonly Labelled[]): readonly string[] {
  const blank = items.filter(({ label }) => label[locale].trim() === '')
  const twice = repeated(
    items.map(({ label }) => fold(label[locale])).filter((label) => label !== ''),
  )
  return [
    ...blank.map(({ id }) => `${list}: "${id}" has no label in ${locale}`),
    ...twice.map((label) => `${list}: the label "${label}" stands twice in ${locale}`),
  ]
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))]
}
