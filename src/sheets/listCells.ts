import type { ListColumn } from '../app/ports.ts'
import { visibleText } from '../workbook/reading/visibleText.ts'
import { isRowsList } from '../workbook/rowsList.ts'
import { drawnTexts } from './drawnMemory.ts'
import type { SheetValue } from './host.ts'
import type { ListSheet } from './lists.ts'

/** What stands below the header of one list, and which of these cells hold a formula. */
export interface ListAsIs {
  readonly values: readonly SheetValue[]
  readonly isFormula: readonly boolean[]
}

/** How the cells of a list must read, from the first below its header. */
export interface ListCells {
  /** `null` where a cell is a person's and stays as it is. */
  readonly cells: readonly (string | null)[]
  /** What people had typed where the list now stands: it goes right below. */
  readonly moved: readonly string[]
}

/** A row of another tab, as a list of rows shows it: `SRC-001 · Caisse`. */
const ROW = /^[A-Z]+(-[A-Z]+)?-\d+ · /

/** A datum of the project, by whatever name it had: `X-01 · Plat préféré`. */
const OWN = /^X-\d+ · /

/**
 * Lays the items of a list out from the top, around what people typed in its column: below the items it
 * stays in place, among them it is moved right below. A formula is left where it is, and the item whose
 * place it holds is left out.
 */
export function listCells(list: ListColumn, { values, isFormula }: ListAsIs): ListCells {
  const { id, items } = list
  const isKept = (item: string, at: number) => values[at] === item && isFormula[at] !== true
  if (values.length === items.length && items.every(isKept)) return { cells: items, moved: [] }
  const known = new Set([...items, ...list.former].map((text) => visibleText(text)))
  const texts = values.map((value) => visibleText(value))
  const isOurs = (text: string) =>
    text === '' ||
    known.has(text) ||
    (isRowsList(id) && ROW.test(text)) ||
    (id === 'data' && OWN.test(text))
  const isTyped = (at: number) => isFormula[at] === true || !isOurs(texts[at] ?? '')
  // What is neither text nor number would change by being written again.
  const isFixed = (at: number) =>
    isTyped(at) && (at >= items.length || isFormula[at] === true || typeof values[at] === 'object')
  const height = Math.max(items.length, values.length)
  const cells = Array.from({ length: height }, (_, at) => (isFixed(at) ? null : (items[at] ?? '')))
  const moved = texts.filter((_, at) => at < items.length && isTyped(at) && !isFixed(at))
  let free = items.length
  for (const text of moved) {
    while (cells[free] === null) free += 1
    cells[free] = text
    free += 1
  }
  return { cells, moved }
}

/** Whether the hidden tab of lists holds names and items of ours and nothing else. */
export function isOnlyOurs(lists: readonly ListColumn[], listed: ListSheet): boolean {
  const { now, formulas } = listed
  if (formulas.some((row) => row.some((formula) => formula !== ''))) return false
  const items = lists.flatMap(({ id, items, former }) => [id, ...items, ...former])
  const known = new Set([...items, ...drawnTexts(listed)].map((text) => visibleText(text)))
  return now.every((row) =>
    row.every((cell) => {
      const text = visibleText(cell)
      return text === '' || known.has(text) || ROW.test(text)
    }),
  )
}
