import { history } from '../../workbook/tabs/history.ts'
import type { Edit } from '../ports.ts'
import { keptQuality, weightsVersion } from '../snapshot.ts'
import type { Content } from '../written.ts'
import { bar } from './bar.ts'
import { computedColumns, figures } from './figures.ts'
import { changesTold } from './homeChanges.ts'
import type { Run } from './run.ts'

/** One line a day: the run of the day replaces the earlier one of that day. */
export function historyResults(run: Run, uselessOpen: number | null): Edit {
  const { inventory, key, now, person } = run
  const { rows, lexicon, settings } = inventory
  const today = rows.history.find(({ values }) => Math.floor(values.date ?? 0) === Math.floor(now))
  const content: Content = {
    // The achievable share is the proven one, here as everywhere.
    coverage: key.proven / 100,
    proven: key.proven / 100,
    assumed: key.assumed / 100,
    quality: keptQuality(key),
    user: person,
    weights: weightsVersion(settings.weights),
    inventory: key.inventory.completeness,
    'late-sources': key.lateSources,
    'missing-p1': key.missingP1,
    'useless-open': uselessOpen,
    trend: bar(key.proven / 100, lexicon.locale),
    // What was told that day stays, in a file that came back without its memory.
    changes: run.before === null ? (today?.values.changes ?? '') : changesTold(run),
  }
  const columns = computedColumns(history)
  // The moment of the first run of the day names the line, so that running again changes no date.
  const figured = today ? [{ row: today, content: { ...content, date: today.values.date } }] : []
  return figures(history, columns, figured, lexicon, {
    added: today ? [] : [{ ...content, date: now }],
  })
}
