// The reference of the workbook in one language: every tab, column, setting and list, from the schema.
import { type Locale, say, type Text } from '../src/base/text.ts'
import { terms } from '../src/catalogue/lists.ts'
import { FILLERS_SHORT, type PlacedColumn } from '../src/workbook/column.ts'
import { ownDataRows, type Parameter, parameters } from '../src/workbook/parameters.ts'
import { contributors, type Tab } from '../src/workbook/tab.ts'
import { homeBlocks } from '../src/workbook/tabs/home.ts'
import { tabOf, workbook } from '../src/workbook/workbook.ts'
import { link, listSection } from './listSection.ts'
import { table } from './table.ts'

const TITLE: Text = { fr: 'Le classeur', en: 'The workbook' }
const INTRODUCTION: Text = {
  fr: "Cette page est écrite par `npm run docs` à partir du code : elle dit exactement ce que l'outil crée. Une colonne attendue (importance 3) est teintée tant qu'elle est vide ; « Je ne sais pas » est toujours une réponse.",
  en: "This page is written by `npm run docs` from the code: it says exactly what the tool creates. An expected column (importance 3) is tinted while it is blank; “I don't know” is always an answer.",
}
const FILLED_BY: Text = { fr: 'Rempli par : {who}', en: 'Filled in by: {who}' }
const ON_DEMAND: Text = {
  fr: "aucun but, dès qu'une commande en a besoin",
  en: 'no aim, as soon as a command needs it',
}
const AIMS: Text = { fr: 'Créé pour : {aims}', en: 'Created for: {aims}' }
const ALWAYS: Text = { fr: 'tous les buts', en: 'every aim' }
const KEY: Text = { fr: 'Une ligne se reconnaît à : {key}', en: 'A row is known by: {key}' }
const BY_TOOL: Text = { fr: "l'outil", en: 'the tool' }
const HEADERS: readonly Text[] = [
  { fr: 'Colonne', en: 'Column' },
  { fr: 'Nature', en: 'Kind' },
  { fr: 'Qui remplit', en: 'Who fills' },
  { fr: 'Importance', en: 'Importance' },
  { fr: 'Zone', en: 'Run' },
  { fr: 'Aide', en: 'Help' },
]
const RUNS: Readonly<Record<PlacedColumn['run'], Text>> = {
  1: { fr: 'en vue', en: 'in sight' },
  2: { fr: 'repliée', en: 'folded' },
  3: { fr: 'calculée', en: 'computed' },
}
const SETTING_HEADERS: readonly Text[] = [
  { fr: 'Rubrique', en: 'Section' },
  { fr: 'Paramètre', en: 'Parameter' },
  { fr: 'Valeur', en: 'Value' },
  { fr: 'Qui remplit', en: 'Who fills' },
  { fr: 'Aide', en: 'Help' },
]
const ROW_EACH: Text = { fr: 'une ligne par entrée : {list}', en: 'one row an entry: {list}' }
const BLOCKS: readonly Text[] = [
  { fr: 'Bloc', en: 'Block' },
  { fr: 'Ce qui y est dit', en: 'What it says' },
]
const AS_MANY: Text = { fr: 'autant de colonnes que : {what}', en: 'as many columns as: {what}' }
const LISTS: Text = { fr: 'Les listes', en: 'The lists' }

/** The whole page. */
export function workbookPage(locale: Locale): string {
  const lists = [...new Set(workbook.flatMap(listsOf).concat(parameters.flatMap(settingLists)))]
  const parts = [
    `# ${say(TITLE, locale)}`,
    say(INTRODUCTION, locale),
    ...workbook.flatMap((tab) => tabSection(tab, locale)),
    `## ${say(LISTS, locale)}`,
    ...lists.sort().flatMap((list) => listSection(list, locale)),
  ]
  return `${parts.join('\n\n')}\n`
}

function tabSection(tab: Tab, locale: Locale): string[] {
  const body = [
    ...(tab.columns.length + tab.drawn.length > 0 ? [columnTable(tab, locale)] : []),
    ...(tab.id === 'settings' ? [settingTable(locale)] : []),
    ...(tab.id === 'home' ? [blockTable(locale)] : []),
  ]
  return [
    `## ${say(tab.name, locale)}`,
    `${say(tab.purpose, locale)}.`,
    facts(tab, locale),
    ...body,
  ]
}

function facts(tab: Tab, locale: Locale): string {
  const people = contributors(tab).map((by) => say(FILLERS_SHORT[by], locale))
  const who = people.length > 0 ? people.join(', ') : say(BY_TOOL, locale)
  const key = tab.key.map((id) => tab.columns.find((column) => column.id === id)?.name)
  const lines = [
    say(FILLED_BY, locale, { who }),
    say(AIMS, locale, { aims: aimsOf(tab, locale) }),
    ...(key.length > 0
      ? [say(KEY, locale, { key: key.map((name) => name && say(name, locale)).join(' + ') })]
      : []),
  ]
  return lines.map((line) => `- ${line}`).join('\n')
}

function aimsOf({ aims }: Tab, locale: Locale): string {
  if (aims === 'core') return say(ALWAYS, locale)
  if (aims.length === 0) return say(ON_DEMAND, locale)
  const words = terms('aim').filter(({ id }) => aims.some((aim) => aim === id))
  return words.map(({ label }) => say(label, locale)).join(', ')
}

function columnTable(tab: Tab, locale: Locale): string {
  const rows = [...tab.columns, ...tab.drawn].map((column) => [
    `**${say(column.name, locale)}**`,
    kindWords(column, locale),
    say(FILLERS_SHORT[column.by], locale),
    column.importance === 0 ? '–' : String(column.importance),
    say(RUNS[column.run], locale),
    say(column.help, locale),
  ])
  const { dynamic } = tab
  const what =
    dynamic &&
    (dynamic.of === 'sources' ? say(tabOf('sources').name, locale) : link('data', locale))
  const many = dynamic && [
    `**${say(dynamic.name, locale)}**`,
    say(AS_MANY, locale, { what: what ?? '' }),
    say(FILLERS_SHORT.computed, locale),
    '–',
    say(RUNS[3], locale),
    say(dynamic.help, locale),
  ]
  return table(headers(HEADERS, locale), many ? [...rows, many] : rows)
}

/** The kind in words, with the list or the tab it draws from, or an example. */
function kindWords({ kind }: PlacedColumn, locale: Locale): string {
  const { name, words } = kind
  const said = say(name, locale)
  if (!words) return said
  if ('list' in words) return say(OF, locale, { said, of: link(words.list, locale) })
  if ('tab' in words) return say(OF, locale, { said, of: say(tabOf(words.tab).name, locale) })
  return `${said} (${words.example})`
}

const OF: Text = { fr: '{said} : {of}', en: '{said}: {of}' }

const OWN: Text = { fr: 'X-01 · nom de la donnée', en: 'X-01 · name of the datum' }
const OWN_VALUE: Text = { fr: 'Une ligne par donnée ajoutée', en: 'A row for each datum added' }

function settingTable(locale: Locale): string {
  const rows = parameters.map((parameter) => [
    say(parameter.section, locale),
    `**${say(parameter.name, locale)}**`,
    valueWords(parameter, locale),
    say(FILLERS_SHORT[parameter.by], locale),
    say(parameter.help, locale),
  ])
  const own = [ownDataRows.section, OWN, OWN_VALUE, FILLERS_SHORT.consultant, ownDataRows.help]
  rows.push(own.map((text, at) => (at === 1 ? `**${say(text, locale)}**` : say(text, locale))))
  return table(headers(SETTING_HEADERS, locale), rows)
}

const VALUES: Readonly<Record<Parameter['kind'], Text>> = {
  text: { fr: 'Texte', en: 'Text' },
  number: { fr: 'Nombre', en: 'Number' },
  percent: { fr: 'Taux', en: 'Rate' },
  list: { fr: 'Choix dans une liste', en: 'Choice from a list' },
  multi: { fr: 'Plusieurs choix', en: 'Several choices' },
}

function valueWords({ kind, list, of }: Parameter, locale: Locale): string {
  const said = say(VALUES[kind], locale)
  const value = list ? say(OF, locale, { said, of: link(list, locale) }) : said
  return of ? `${value} ; ${say(ROW_EACH, locale, { list: link(of, locale) })}` : value
}

function blockTable(locale: Locale): string {
  const rows = homeBlocks.map(({ name, help }) => [`**${say(name, locale)}**`, say(help, locale)])
  return table(headers(BLOCKS, locale), rows)
}

function headers(texts: readonly Text[], locale: Locale): string[] {
  return texts.map((text) => say(text, locale))
}

function listsOf(tab: Tab): string[] {
  const own = tab.columns.flatMap(({ kind: { words } }) =>
    words && 'list' in words ? [words.list] : [],
  )
  return tab.dynamic?.of === 'data' ? [...own, 'data'] : own
}

function settingLists({ list, of }: Parameter): string[] {
  return [list, of].flatMap((one) => (one ? [one] : []))
}
