import type { Text } from '../../base/text.ts'
import { packContent, packNeeds } from '../../catalogue/content.ts'
import { data } from '../../catalogue/data.ts'
import { terms } from '../../catalogue/lists.ts'
import type { Pack } from '../../catalogue/packs.ts'
import { packs } from '../../catalogue/packs.ts'
import { sources as catalogueSources } from '../../catalogue/sources.ts'
import { home } from '../../workbook/tabs/home.ts'
import { needs } from '../../workbook/tabs/needs.ts'
import { programmes } from '../../workbook/tabs/programmes.ts'
import { scenarios } from '../../workbook/tabs/scenarios.ts'
import { settings } from '../../workbook/tabs/settings.ts'
import { sources } from '../../workbook/tabs/sources.ts'
import { workbook } from '../../workbook/workbook.ts'
import { lexicon } from '../lexicon.ts'
import { projectSettings } from '../ownData.ts'
import type { Ports } from '../ports.ts'
import { tabRows } from '../rows.ts'
import { appliesTo } from '../seeds/appliesTo.ts'
import type { Recorded } from '../seeds/choices.ts'
import { known } from '../seeds/known.ts'
import { typicalVariables } from '../seeds/packRows.ts'
import { isDelivered } from '../seeds/seed.ts'
import type { Choices } from '../seeds/settingRows.ts'
import { choicesUnderWay } from './create.ts'

/** Something a person may choose. */
export interface Choosable {
  readonly id: string
  readonly label: Text
}

/** A tab, and the aims that call for it. */
export interface OfferedTab {
  readonly name: Text
  /** Null for the tabs of every inventory. */
  readonly aims: readonly string[] | null
  readonly clientSees: boolean
  readonly isThere: boolean
}

/** A source a pack brings, and how many of its usual variables come with it, by audience. */
export interface OfferedSource {
  readonly label: Text
  readonly variables: Readonly<Record<string, number>>
}

/** What a pack brings that the workbook lacks. */
export interface OfferedPack extends Choosable {
  /** Whom the sector usually sells to. */
  readonly audience: string
  readonly sources: readonly OfferedSource[]
  readonly scenarios: readonly Text[]
  /** Ids of the data its scenarios need: see `data`. */
  readonly data: readonly string[]
}

/** All there is to choose from when a workbook is created, and what each choice would bring to this one. */
export interface CreationOffer {
  readonly recorded: Recorded
  /** A creation that was stopped: what was chosen. */
  readonly underWay: Choices | null
  readonly aims: readonly Choosable[]
  readonly tabs: readonly OfferedTab[]
  readonly packs: readonly OfferedPack[]
  readonly data: Readonly<Record<string, Text>>
}

/** Tells what creating or completing would bring, whatever is chosen. Nothing is written. */
export function creationOffer(ports: Ports): CreationOffer {
  const { grids } = ports.book.read([settings, sources, programmes, scenarios, needs])
  const { locale, projectName, audience, aims, pack } = projectSettings(grids.get(settings.id))
  const words = lexicon(grids, locale ?? ports.locale)
  const of = known(grids, words)
  const asked = tabRows(needs, grids.get(needs.id), words).rows
  const needed = new Set(asked.map(({ values }) => values.datum))
  const lacks = (one: Pack) => ({
    sources: isDelivered(ports.memory, one.id, 'sources') ? [] : lackingSources(one, of),
    scenarios: isDelivered(ports.memory, one.id, 'scenarios')
      ? []
      : packContent(one).flatMap(({ scenario: { id, label } }) =>
          of('scenarios', id) === null ? [label] : [],
        ),
    data: isDelivered(ports.memory, one.id, 'needs')
      ? []
      : [...new Set(packNeeds(one).map(({ datum }) => datum))].filter((id) => !needed.has(id)),
  })
  const offered = [...packs().values()].map((one) => ({
    ...{ id: one.id, label: one.label, audience: one.audience },
    ...lacks(one),
  }))
  return {
    recorded: { locale, projectName, audience, aims, pack },
    underWay: choicesUnderWay(ports.memory),
    aims: terms('aim').map(({ id, label }) => ({ id, label })),
    tabs: offeredTabs(ports),
    packs: offered,
    data: labels(offered.flatMap((one) => one.data)),
  }
}

/** The tabs people see, in their order; lists and backups behind them are nobody's concern. */
function offeredTabs({ sight }: Ports): OfferedTab[] {
  const tabs = workbook.filter(({ kind }) => kind !== 'hidden')
  const there = new Set(sight.standing(tabs))
  return tabs.map((tab) => ({
    name: tab.name,
    aims: tab.aims === 'core' ? null : tab.aims,
    clientSees: tab.clientSees || tab === home,
    isThere: there.has(tab),
  }))
}

function lackingSources(pack: Pack, of: (tab: string, item: string) => string | null) {
  const variables = typicalVariables(pack, (id) => id)
  return pack.sources.flatMap((id): OfferedSource[] => {
    const label = catalogueSources().get(id)?.label
    if (!label || of('sources', id) !== null) return []
    const own = variables.filter(({ source }) => source === id)
    const count = (audience: string) => own.filter(({ datum }) => appliesTo(audience, datum)).length
    const counted = terms('applies_to').map((audience) => [audience.id, count(audience.id)])
    return [{ label, variables: Object.fromEntries(counted) }]
  })
}

function labels(ids: readonly string[]): Readonly<Record<string, Text>> {
  const named = [...new Set(ids)].flatMap((id) => {
    const label = data().get(id)?.label
    return label ? [[id, label] as const] : []
  })
  return Object.fromEntries(named)
}
