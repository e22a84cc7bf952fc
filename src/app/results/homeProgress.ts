import type { Locale, Text } from '../../base/text.ts'
import { say, sayShare } from '../../base/text.ts'
import type { VariableFigures } from '../../planning/variables/variableFigures.ts'
import { inventoryCompleteness } from '../../scoring/inventoryCompleteness.ts'
import { FILLERS_SHORT } from '../../workbook/column.ts'
import { homeBlocks } from '../../workbook/tabs/home.ts'
import { tabOf } from '../../workbook/workbook.ts'
import type { OwedCell } from '../progress.ts'
import { byOwner, minutesFor, unanswered } from '../progress.ts'
import { bar } from './bar.ts'

/** One line of the page, from its first column. */
export type Line = readonly string[]

/** Title of a block of the page, as the workbook declares it. */
export function blockTitle(id: string, locale: Locale): string {
  const block = homeBlocks.find((one) => one.id === id)
  return block ? say(block.name, locale).toUpperCase() : ''
}

const LEFT: Text = {
  fr: 'Il reste {n|# case attendue|# cases attendues}, environ {minutes|# minute|# minutes}',
  en: '{n|# expected cell|# expected cells} left, about {minutes|# minute|# minutes}',
}
const ALL_DONE: Text = {
  fr: 'Toutes les cases attendues sont remplies',
  en: 'Every expected cell is filled',
}
const NOBODY: Text = { fr: 'Sans responsable', en: 'No owner' }
const OWED: Text = { fr: '{n|# case|# cases}', en: '{n|# cell|# cells}' }

/** Lines of what is left, by owner of the source. */
export function toDo(cells: readonly OwedCell[], locale: Locale): Line[] {
  const owed = unanswered(cells)
  const first = owed.length === 0 ? say(ALL_DONE, locale) : left(owed.length, locale)
  const owners = [...byOwner(owed)].sort(([, a], [, b]) => b.length - a.length).slice(0, 6)
  return [
    [blockTitle('to-do', locale), first],
    ...owners.map(([owner, list]) => [
      '',
      owner === '' ? say(NOBODY, locale) : owner,
      say(OWED, locale, { n: list.length }),
      tabsOf(list, locale),
    ]),
  ]
}

const UNCONFIRMED: Text = { fr: 'Correspondances à confirmer', en: 'Matches to confirm' }
const WAITING: Text = { fr: '{n|# variable|# variables}', en: '{n|# variable|# variables}' }
const CONFIRM: Text = {
  fr: 'Outils › Proposer les correspondances : ce que porte une variable ne compte comme prouvé que confirmé',
  en: 'Tools › Suggest matches: what a variable holds only counts as proven once confirmed',
}

/** The variables whose datum is only suggested: a line, where there are any. */
export function toConfirm(figures: Iterable<VariableFigures>, locale: Locale): Line[] {
  const n = [...figures].filter(({ links }) => links.suggested.length > 0).length
  if (n === 0) return []
  return [['', say(UNCONFIRMED, locale), say(WAITING, locale, { n }), say(CONFIRM, locale)]]
}

function left(n: number, locale: Locale): string {
  return say(LEFT, locale, { n, minutes: minutesFor(n) })
}

function tabsOf(cells: readonly OwedCell[], locale: Locale): string {
  const tabs = [...new Set(cells.map(({ tab }) => tab))]
  return tabs.map((tab) => say(tabOf(tab).name, locale)).join(', ')
}

/** Lines of how much is filled, by tab then by who fills it. */
export function progress(cells: readonly OwedCell[], locale: Locale): Line[] {
  const tabs = [...new Set(cells.map(({ tab }) => tab))]
  const people = [...new Set(cells.map(({ by }) => by))]
  const line = (name: string, own: readonly OwedCell[]): Line => {
    const { completeness, answered } = inventoryCompleteness(own)
    return ['', name, bar(completeness, locale), answeredText(completeness, answered, locale)]
  }
  return [
    [blockTitle('progress', locale)],
    ...tabs.map((tab) =>
      line(
        say(tabOf(tab).name, locale),
        cells.filter((cell) => cell.tab === tab),
      ),
    ),
    [],
    [say(BY_PERSON, locale).toUpperCase()],
    ...people.map((by) =>
      line(
        say(FILLERS_SHORT[by], locale),
        cells.filter((cell) => cell.by === by),
      ),
    ),
  ]
}

const BY_PERSON: Text = { fr: 'Avancement par contributeur', en: 'Progress by contributor' }
const ANSWERED: Text = { fr: '{share} avec « Je ne sais pas »', en: "{share} with “I don't know”" }

function answeredText(filled: number | null, answered: number | null, locale: Locale): string {
  if (answered === null || filled === null || answered - filled < 0.005) return ''
  return say(ANSWERED, locale, { share: sayShare(answered, locale) })
}
