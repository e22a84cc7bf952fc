import type { CreationOffer } from '../../../src/app/commands/creationOffer.ts'
import type { Choices } from '../../../src/app/seeds/settingRows.ts'
import type { Locale, Text } from '../../../src/base/text.ts'

/** What is chosen before a person chose anything: what the workbook says, a creation that stopped, the plainest. */
export function firstChoices(
  { recorded, underWay, packs }: CreationOffer,
  locale: Locale,
): Choices {
  const pack = recorded.pack ?? underWay?.pack ?? null
  return {
    locale: recorded.locale ?? underWay?.locale ?? locale,
    projectName: recorded.projectName || (underWay?.projectName ?? ''),
    audience:
      recorded.audience ??
      underWay?.audience ??
      packs.find(({ id }) => id === pack)?.audience ??
      'all',
    aims: firstAims(recorded.aims, underWay?.aims ?? []),
    pack,
    typicalSources: true,
  }
}

function firstAims(recorded: readonly string[], underWay: readonly string[]): readonly string[] {
  const all = [...new Set([...recorded, ...underWay])]
  return all.length > 0 ? all : ['collection']
}

/** The choices with an aim ticked or not. */
export function withAim(choices: Choices, aim: string, isTicked: boolean): Choices {
  const others = choices.aims.filter((one) => one !== aim)
  return { ...choices, aims: isTicked ? [...others, aim] : others }
}

/** The choices with a pack; its audience comes with it, unless the person or the workbook said one. */
export function withPack(
  { packs }: CreationOffer,
  choices: Choices,
  id: string | null,
  isAudienceSaid: boolean,
): Choices {
  const pack = packs.find((one) => one.id === id)
  const audience = isAudienceSaid || !pack ? choices.audience : pack.audience
  return { ...choices, pack: pack?.id ?? null, audience }
}

/** What the choices would add to the workbook. */
export interface Coming {
  /** The tabs everybody sees, and those of the consultant, created out of sight. */
  readonly tabs: readonly Text[]
  readonly consultantTabs: readonly Text[]
  readonly sources: readonly Text[]
  /** Usual variables of those sources. */
  readonly variables: number
  readonly scenarios: readonly Text[]
  readonly data: readonly Text[]
}

/** Tells what would come, from what the add-on told once: nothing is asked while a person chooses. */
export function whatComes(offer: CreationOffer, { aims, pack, audience }: Choices): Coming {
  const called = offer.tabs.filter(
    (tab) => !tab.isThere && (tab.aims === null || tab.aims.some((aim) => aims.includes(aim))),
  )
  const named = (isSeen: boolean) =>
    called.filter(({ clientSees }) => clientSees === isSeen).map(({ name }) => name)
  const brought = offer.packs.find(({ id }) => id === pack)
  const sources = brought?.sources ?? []
  return {
    tabs: named(true),
    consultantTabs: named(false),
    sources: sources.map(({ label }) => label),
    variables: sources.reduce((sum, { variables }) => sum + (variables[audience] ?? 0), 0),
    scenarios: brought?.scenarios ?? [],
    data: (brought?.data ?? []).flatMap((id) => offer.data[id] ?? []),
  }
}
