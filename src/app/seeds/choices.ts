import type { Locale } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import { terms } from '../../catalogue/lists.ts'
import { packs } from '../../catalogue/packs.ts'
import { settings as settingsTab } from '../../workbook/tabs/settings.ts'
import { Refusal } from '../failure.ts'
import { projectSettings } from '../ownData.ts'
import type { Ports } from '../ports.ts'
import type { Choices } from './settingRows.ts'

/** What the workbook already says of itself; `null`, or nothing, where nobody said. */
export interface Recorded {
  readonly locale: Locale | null
  readonly projectName: string
  readonly audience: string | null
  readonly aims: readonly string[]
  readonly pack: string | null
}

/** Reads what Paramètres says; nothing when there is no such tab yet. */
export function recordedChoices(ports: Ports): Recorded {
  const grid = ports.book.read([settingsTab]).grids.get('settings')
  const { locale, projectName, audience, aims, pack } = projectSettings(grid)
  return { locale, projectName, audience, aims, pack }
}

/** The choices a person need not make: those of the workbook, of the pack, or the plainest ones. */
export function defaultChoices(recorded: Recorded, locale: Locale, asked: string | null): Choices {
  const pack = packs().get(recorded.pack ?? asked ?? '')
  return {
    locale: recorded.locale ?? locale,
    projectName: recorded.projectName,
    audience: recorded.audience ?? pack?.audience ?? 'all',
    aims: recorded.aims.length > 0 ? recorded.aims : ['inventory', 'collection'],
    pack: pack?.id ?? null,
    typicalSources: true,
  }
}

/**
 * The choices, where the workbook has the last word: one workbook speaks one language and follows one
 * pack. The aims asked stay, since more of them only add tabs.
 */
export function settledChoices(ports: Ports, recorded: Recorded, asked: Choices): Choices {
  if (recorded.pack !== null && asked.pack !== null && asked.pack !== recorded.pack) {
    const named = (id: string) => say(packs().get(id)?.label ?? { fr: id, en: id }, ports.locale)
    throw new Refusal('other-pack', { recorded: named(recorded.pack), asked: named(asked.pack) })
  }
  return {
    ...asked,
    locale: recorded.locale ?? asked.locale,
    projectName: recorded.projectName || asked.projectName,
    audience: recorded.audience ?? asked.audience,
    pack: recorded.pack ?? asked.pack,
  }
}

/** Choices come from a page, or from a memory of another version: what is wrong with them, if anything. */
export function wrongChoice(choices: Partial<Choices> | null | undefined): string | null {
  const has = (list: string, id: unknown) => terms(list).some((term) => term.id === id)
  const { locale, projectName, audience, aims, pack } = choices ?? {}
  if (!has('workbook_language', locale)) return `locale ${locale}`
  if (projectName !== undefined && typeof projectName !== 'string') return 'projectName'
  if (!has('applies_to', audience)) return `audience ${audience}`
  if (!Array.isArray(aims)) return 'aims'
  const wrong = aims.find((aim) => !has('aim', aim))
  if (wrong !== undefined) return `aim ${wrong}`
  return pack === null || has('packs', pack) ? null : `pack ${pack}`
}
