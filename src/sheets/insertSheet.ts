import type { Sheet, Spreadsheet } from './host.ts'
import { enlarged } from './room.ts'
import type { StateStore } from './state.ts'

/** The cells a sheet is born with. */
const NEW_SHEET = 26_000

/**
 * Adds a sheet, under a name nobody bears: one already borne by a tab of the client is left to it, even
 * blank. The name is remembered before the sheet is added: a run that stops right after, or a call that
 * fails once it has applied, leaves a sheet that is known for ours, which is taken up again. Who marks
 * the sheet forgets the name.
 */
export function insertSheet(
  book: Spreadsheet,
  name: string,
  position: number,
  store: StateStore,
): Sheet {
  const begun = store.state.inserting.startsWith(name) && book.getSheetByName(store.state.inserting)
  if (begun && isLeftBlank(begun, store)) return begun
  for (let n = 0; ; n++) {
    const free = n === 0 ? name : `${name} (CRM${n > 1 ? ` ${n}` : ''})`
    if (book.getSheetByName(free)) continue
    store.state.inserting = free
    store.save()
    try {
      return enlarged(NEW_SHEET, () => book.insertSheet(free, position))
    } catch (error) {
      const added = book.getSheetByName(free)
      if (added) return added
      // Names that only differ by case are refused too.
      if (!hasNamesake(book, free)) throw error
    }
  }
}

/** Whether a sheet is the one a run that stopped was adding, and nobody put anything in it since. */
export function isLeftBlank(sheet: Sheet, { state }: StateStore): boolean {
  if (state.inserting === '' || sheet.getName() !== state.inserting) return false
  const whole = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns())
  const isBlank = (cells: readonly (readonly unknown[])[]) =>
    cells.every((row) => row.every((cell) => cell === ''))
  return isBlank(whole.getValues()) && isBlank(whole.getFormulas()) && isBlank(whole.getNotes())
}

function hasNamesake(book: Spreadsheet, name: string): boolean {
  return book.getSheets().some((sheet) => sheet.getName().toLowerCase() === name.toLowerCase())
}
