import type { Changes, Relabelling } from '../app/ports.ts'
import type { Issue } from '../workbook/issue.ts'
import { isUnwritten } from '../workbook/issue.ts'
import type { Backup } from './backup.ts'
import { keep, openBackup } from './backup.ts'
import type { Desk } from './gateway.ts'
import { lookAtHeads, writeHeads } from './heads.ts'
import { isTakenBack, withoutRun, withRun } from './keptRuns.ts'
import type { Opened } from './reader.ts'
import type { Ready } from './rewriting.ts'
import { lookAtRewrites, rewritten, writeRewrites } from './rewriting.ts'

/** The labels a command rewrites, looked at and ready to be written. */
export interface Labels {
  readonly issues: readonly Issue[]
  write(): void
  /** Marks the run that was undone, once all that undoing it brings is written; one undone in part is not. */
  close(): void
}

/**
 * Looks at the labels to rewrite, in cells and in heads. What people's cells held is kept before the
 * first is written; an undone run is marked last of all: one that died before is undone again, whole.
 *
 * @param refused tabs where nothing can be written: no label may name a row that is not there
 */
export function lookAtLabels(
  desk: Desk,
  opened: ReadonlyMap<string, Opened>,
  { relabelling, language }: Changes,
  refused: ReadonlySet<string>,
): Labels {
  const { heads, issues } = language ? lookAtHeads(desk, opened, language) : NO_HEADS
  const cells = relabelling && lookAtCells(desk, opened, relabelling, refused)
  return {
    issues: [...issues, ...(cells?.issues ?? [])],
    write() {
      writeHeads(desk.host, heads, desk.store.state)
      cells?.write()
    },
    close: () => cells?.close(),
  }
}

const NO_HEADS = { heads: [], issues: [] }

function lookAtCells(
  desk: Desk,
  opened: ReadonlyMap<string, Opened>,
  relabelling: Relabelling,
  refused: ReadonlySet<string>,
): Labels {
  const { by } = relabelling
  const looked = lookAtRewrites(desk, opened, relabelling, refused)
  const isUndoing = 'undoes' in by
  const isAny = looked.ready.some(({ rewrite }) => rewrite.isKept)
  const backup = isAny || isUndoing ? openBackup(desk) : null
  const isRefused = ({ rewrite }: Ready) =>
    !isUndoing && by.command === 'recompute' && isTakenBack(backup?.runs ?? [], rewrite)
  const ready = looked.ready.filter((one) => !isRefused(one))
  return {
    issues: [...looked.issues, ...rewritten(ready)],
    write() {
      if (backup && !isUndoing) keepRun(desk, backup, relabelling, ready)
      writeRewrites(desk.host, ready)
    },
    close() {
      // Where a tab could not be written, the person is told to undo again: that run must still be the last.
      const isWhole = !looked.issues.some(({ code }) => isUnwritten(code))
      if (backup && isUndoing && isWhole)
        keep(desk, backup, withoutRun(backup.runs, by.undoes), relabelling.locale)
    },
  }
}

function keepRun(desk: Desk, backup: Backup, { by, locale }: Relabelling, ready: readonly Ready[]) {
  const rewrites = ready.map(({ rewrite }) => rewrite).filter(({ isKept }) => isKept)
  if ('undoes' in by || rewrites.length === 0) return
  const runs = withRun(backup.runs, { ...by, rewrites })
  if (runs !== backup.runs) keep(desk, backup, runs, locale)
}
