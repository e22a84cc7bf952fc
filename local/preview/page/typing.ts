// What this window types: sent to the host as it was typed, drawn as the host takes it, and kept for
// whoever wants it back.
import type { Action, TypedCell } from '../protocol.ts'
import { type Before, before } from './before.ts'
import type { Grid } from './grid/grid.ts'
import type { Model } from './model.ts'

const KEPT = 100
/** Long enough for what the host made of an entry to be heard, in milliseconds. */
const SETTLED = 300

/** Types cells in the workbook, and takes typing back. */
export function typist(
  model: Model,
  grid: () => Grid,
  ask: (action: Action) => Promise<boolean>,
): {
  /** Types cells in a tab as it was at a revision, as it is now unless told. */
  type(sheet: number, cells: readonly TypedCell[], since?: number): void
  undo(): void
} {
  const done: Before[] = []
  let turn = 0

  async function send({ sheet, cells, since }: Before): Promise<boolean> {
    turn += 1
    const mine = turn
    const isDone = await ask({ do: 'type', sheet, cells, since })
    if (!isDone) grid().restore(sheet, cells)
    // An entry that changed nothing is not heard of: what was typed gives way to what is there.
    else setTimeout(() => turn === mine && grid().restore(sheet, cells), SETTLED)
    return isDone
  }

  return {
    type: (sheet, cells, since = model.revision) => {
      if (cells.length === 0) return
      const held = before(model, sheet, cells, since)
      if (held) done.push(held)
      if (done.length > KEPT) done.shift()
      send({ sheet, cells, since }).then((isDone) => {
        if (!isDone && held && done.includes(held)) done.splice(done.indexOf(held), 1)
      })
    },
    undo: () => {
      const held = done.pop()
      if (held) send(held)
    },
  }
}
