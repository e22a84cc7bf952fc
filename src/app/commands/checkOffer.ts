import type { Day } from '../../base/day.ts'
import type { Locale } from '../../base/text.ts'
import { placeholders } from '../../catalogue/placeholders.ts'
import { links } from '../../planning/variables/links.ts'
import type { ColumnNature } from '../../profiling/natureAsk.ts'
import type { FillerPattern } from '../../scoring/formats/placeholder.ts'
import { matches } from '../../workbook/tabs/matches.ts'
import { settings } from '../../workbook/tabs/settings.ts'
import { sources } from '../../workbook/tabs/sources.ts'
import { variables } from '../../workbook/tabs/variables.ts'
import { natureOfVariable } from '../checking/columnNature.ts'
import type { Inventory } from '../inventory.ts'
import type { Ports } from '../ports.ts'
import { readInventory } from '../readInventory.ts'

/** All a page needs to check a file by itself: once it has this, no value has a reason to leave it. */
export interface CheckOffer {
  /** The instant, as ISO 8601: what is counted from then on is dated so. */
  readonly at: string
  readonly today: Day
  /** How the files of the project write their dates, when they leave it open. */
  readonly locale: Locale
  readonly sources: readonly { readonly id: string; readonly name: string }[]
  readonly variables: readonly CheckedVariable[]
  readonly fillers: readonly FillerPattern[]
}

/** A variable that a column of a file may be. */
export interface CheckedVariable {
  readonly id: string
  readonly name: string
  /** Its source; '' when nobody said. */
  readonly source: string
  readonly nature: ColumnNature
}

/** What there is to check, and how. Nothing is written. */
export function checkOffer(ports: Ports): CheckOffer {
  const tabs = [settings, sources, variables, matches]
  return offerOf(readInventory(ports, tabs, [sources.id, variables.id]), ports)
}

/** The offer of an inventory that was read. */
export function offerOf(read: Inventory, ports: Pick<Ports, 'book' | 'now'>): CheckOffer {
  const linked = links(read.rows.variables, read.rows.matches)
  const none = { confirmed: [], suggested: [] }
  return {
    at: ports.now.toISOString(),
    today: Math.floor(ports.book.serial(ports.now)),
    locale: read.lexicon.locale,
    sources: read.rows.sources.map(({ key, values }) => ({ id: key, name: values.name ?? key })),
    variables: read.rows.variables.map((row) => ({
      id: row.key,
      name: row.values.name ?? row.key,
      source: row.values.source ?? '',
      nature: natureOfVariable(row, linked.get(row.key) ?? none),
    })),
    fillers: fillers(read.settings.fillers),
  }
}

/**
 * The fillers of the project, then those of the catalogue; those told as flagged are usable values, only
 * suspect.
 */
function fillers(own: readonly string[]): FillerPattern[] {
  const known = placeholders().map(
    ({ appliesTo, kind, pattern, reason }): FillerPattern => ({
      format: appliesTo,
      kind,
      pattern,
      effect: reason.includes('flagged') ? 'suspect' : 'filler',
    }),
  )
  const added = own.map(
    (pattern): FillerPattern => ({ format: 'any', kind: 'exact', pattern, effect: 'filler' }),
  )
  return [...added, ...known]
}
