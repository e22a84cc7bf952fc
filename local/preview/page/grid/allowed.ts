// Univer can do far more than the host understands. What a person may start in the grid is told
// here; anything else of the kind is stopped before it begins.
import { CanceledError, CommandType, type ICommandInfo } from '@univerjs/core'

const ALLOWED = new Set(
  [
    ...['scroll-view', 'scroll-view-reset', 'set-scroll-relative', 'scroll-to-cell'],
    ...['select-all', 'select-range', 'expand-selection'],
    ...['move-selection', 'move-selection-enter-tab', 'set-worksheet-activate'],
    ...['set-range-values', 'clear-selection-content', 'auto-clear-content'],
    ...['copy-down', 'copy-right', 'toggle-cell-checkbox'],
    ...['delta-column-width', 'delta-row-height', 'set-row-height', 'set-worksheet-col-width'],
    ...['set-filter-criteria', 'clear-filter-criteria', 're-calc-filter'],
  ].map((name) => `sheet.command.${name}`),
)

const WATCHED =
  /^(sheet\.command\.|data-validation\.command|univer\.command\.(undo|redo|paste|cut))/

/** Throws, in the way Univer expects, when a command is none of the grid's business here. */
export function refuseCommand({ id, type }: Readonly<ICommandInfo>): void {
  if (type !== CommandType.COMMAND || !WATCHED.test(id) || ALLOWED.has(id)) return
  throw new CanceledError()
}
