import { fingerprint } from '../base/fingerprint.ts'
import { cellText } from '../workbook/cell.ts'
import type { Page } from './drawing.ts'
import type { State } from './state.ts'

/**
 * Whether a tab drawn for people to read holds nothing, or what the add-on last drew there and nothing
 * else. A column inserted, a row sorted, a remark beside it: somebody works there, nothing is drawn over.
 */
export function isUntouched({ drawing, now, formulas }: Page, state: State): boolean {
  if (formulas.some((row) => row.some((formula) => formula !== ''))) return false
  const standing = printOf(now)
  const known = (state.drawn[drawing.tab] ?? '').split(' ')
  return [printOf([]), printOf(drawing.cells), ...known].includes(standing)
}

/** What tells the texts of a whole tab and their places, blank margins aside. */
export function printOf(cells: Page['now'] | Page['drawing']['cells']): string {
  const filled = cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const text = cellText(cell)
      return text === '' ? [] : [`${r} ${c} ${text}`]
    }),
  )
  return fingerprint(filled)
}
