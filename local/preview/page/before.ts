import type { TypedCell } from '../protocol.ts'
import { editText } from './editText.ts'
import { type Model, place } from './model.ts'

/** What to type again to be back before an edit. */
export interface Before {
  readonly sheet: number
  readonly cells: readonly TypedCell[]
  /** The revision at which these were their places. */
  readonly since: number
}

/** What cells hold before they are typed in; null when their tab is gone, or its lines moved since. */
export function before(
  model: Model,
  id: number,
  cells: readonly TypedCell[],
  since: number,
): Before | null {
  const sheet = model.sheets.get(id)
  if (!sheet || sheet.movedAt > since) return null
  const held = cells.map(({ row, column }) => {
    const cell = sheet.cells.get(place(row, column))
    const isTick = typeof cell?.value === 'boolean'
    const text = isTick ? cell.value === true : editText(cell, model.setting.locale)
    return { row, column, text }
  })
  return { sheet: id, cells: held, since: model.revision }
}
