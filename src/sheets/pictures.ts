import type { Pictures } from '../app/ports.ts'
import type { Finder } from './finder.ts'
import type { Host, Sheet } from './host.ts'

/** Lays pictures over the cells of a tab, one of each name. */
export function pictures(host: Host, finder: Finder): Pictures {
  return {
    place(tab, { bytes, names, about, column }) {
      const sheet = finder.sheetOf(tab)
      if (!sheet) return false
      const { Utilities } = host
      const blob = Utilities.newBlob(Utilities.base64Decode(bytes), 'image/png', 'picture.png')
      const former = sheet.getImages().filter((one) => names.includes(one.getAltTextTitle()))
      makeRoom(sheet, column)
      const fresh = sheet.insertImage(blob, column, 1)
      fresh.setAltTextTitle(names[0] ?? '').setAltTextDescription(about)
      // Only once the new one stands: a failure before leaves the former.
      for (const one of former) one.remove()
      return true
    },
  }
}

/** A picture hangs from a cell, which must be there. */
function makeRoom(sheet: Sheet, column: number): void {
  const last = sheet.getMaxColumns()
  if (last < column) sheet.insertColumnsAfter(last, column - last)
}
