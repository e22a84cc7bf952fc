import { runHere, startWorker } from './inert.ts'
import type { SheetText, WorkbookTold } from './workbookScript.ts'
import { text } from './workbookScript.ts?script'

/** The sheets of an .xlsx workbook as texts, the longest first; null when it cannot be read. */
export function workbookSheets(file: Blob): Promise<readonly SheetText[] | null> {
  return new Promise((resolve) => {
    const { stop } = startWorker<Blob, WorkbookTold>(text, file, {
      heard: (told) => {
        stop()
        resolve('sheets' in told ? told.sheets : null)
      },
      refused: () => resolve(here(file)),
      died: () => resolve(null),
    })
  })
}

async function here(file: Blob): Promise<readonly SheetText[] | null> {
  const read = runHere<(file: Blob) => Promise<readonly SheetText[]>>(text, 'readWorkbook')
  return read(file).catch(() => null)
}
