import { isoDay } from '../../base/day.ts'
import { history } from '../../workbook/tabs/history.ts'
import { settings as settingsTab } from '../../workbook/tabs/settings.ts'
import { lexicon } from '../lexicon.ts'
import { projectSettings } from '../ownData.ts'
import type { Ports } from '../ports.ts'
import { tabRows } from '../rows.ts'

/** What one day of Historique says. Shares 0–100, quality 0–100; null where it was not known. */
export interface TrendPoint {
  /** The day, as `2026-11-21`. */
  readonly day: string
  readonly proven: number | null
  readonly assumed: number | null
  readonly quality: number | null
  readonly inventory: number | null
  readonly lateSources: number | null
  readonly missingP1: number | null
}

/** The days of Historique, oldest first, for a chart. A workbook without it gives none. */
export function trend(ports: Ports): TrendPoint[] {
  const { grids } = ports.book.read([settingsTab, history])
  const locale = projectSettings(grids.get(settingsTab.id)).locale ?? ports.locale
  const { rows } = tabRows(history, grids.get(history.id), lexicon(grids, locale))
  const share = (value: number | null) => (value === null ? null : value * 100)
  return rows
    .filter(({ values }) => values.date !== null)
    .sort((a, b) => (a.values.date ?? 0) - (b.values.date ?? 0))
    .map(({ values }) => ({
      day: isoDay(values.date ?? 0),
      proven: share(values.proven),
      assumed: share(values.assumed),
      quality: values.quality,
      inventory: share(values.inventory),
      lateSources: values['late-sources'],
      missingP1: values['missing-p1'],
    }))
}
