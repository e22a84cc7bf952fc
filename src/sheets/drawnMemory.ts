import type { ListColumn } from '../app/ports.ts'
import { drawnListOf, isDrawnList } from '../workbook/drawnList.ts'
import { visibleText } from '../workbook/reading/visibleText.ts'
import type { Page } from './drawing.ts'
import { fingerprints } from './drawing.ts'
import type { ListSheet } from './lists.ts'
import type { State } from './state.ts'

/** One of a whole tab, or one a cell: a word that a person typed under such a name is none. */
const FINGERPRINTS = /^([0-9a-z]{8,14}|[0-9a-z]{7}( [0-9a-z]{7}){3,})$/

/** The fingerprints of drawn pages that the hidden tab of lists holds, by the id of their list. */
export type DrawnMemory = ReadonlyMap<string, string>

/** Reads them once for a run: the tab holds as many cells as the workbook has items to pick. */
export function drawnMemory(listed: ListSheet): DrawnMemory {
  return new Map(
    columnsOf(listed)
      .reverse()
      .map(({ id, text }) => [id, text]),
  )
}

/**
 * Beside the drop-downs, what tells our words from people's: unlike the memory of the add-on, a cell comes
 * back with a file that was saved as .xlsx.
 */
export function drawnList({ drawing }: Page, memory: DrawnMemory): ListColumn {
  const id = drawnListOf(drawing.tab)
  const former = memory.get(id)
  return {
    id,
    items: [fingerprints(drawing).join(' ')],
    former: former === undefined ? [] : [former],
  }
}

/** Takes up what a file whose memory was lost still tells of its drawn tabs. */
export function recallDrawings(pages: readonly Page[], memory: DrawnMemory, state: State): void {
  for (const { drawing } of pages) {
    const known = memory.get(drawnListOf(drawing.tab))
    if (known !== undefined) state.drawn[drawing.tab] ??= known
  }
}

/** Every text of the hidden tab of lists that stands for a drawing, with what heads it. */
export function drawnTexts(listed: ListSheet): readonly string[] {
  return columnsOf(listed).flatMap(({ id, text }) => [id, text])
}

/** Wherever it stands in its column: people sort lists, and insert rows in them. */
function columnsOf({ now }: ListSheet): { readonly id: string; readonly text: string }[] {
  return now.flatMap((row) =>
    row.flatMap((cell, c) => {
      const id = visibleText(cell)
      if (!isDrawnList(id)) return []
      const text = now.map((line) => String(line[c] ?? '')).find((one) => FINGERPRINTS.test(one))
      return text === undefined ? [] : [{ id, text }]
    }),
  )
}
