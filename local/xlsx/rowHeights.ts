// How tall rows are: chosen by somebody, or enough for their wrapped texts, which readers of files
// seldom see to.
import type { Area, Cell } from '../store/cell.ts'
import type { Sheet } from '../store/sheet.ts'

export const DEFAULT_WIDTH = 100

const POINTS_PER_PIXEL = 0.75
/** Of Arial at 10 points: the height of a line in points, and what an ordinary letter takes in pixels. */
const LINE = 12.75
const LETTER = 5.8
const BOLD_LETTER = 6.4
const PADDING = 6

/** The heights to tell, in points, by row; rows of one line are left to the reader. */
export function rowHeights(sheet: Sheet, used: Area): Map<number, number> {
  const heights = new Map<number, number>()
  sheet.eachExisting(used, (cell, row, column) => {
    const height = tall(cell, sheet.widths.get(column) ?? DEFAULT_WIDTH)
    if (height > (heights.get(row) ?? LINE + 2)) heights.set(row, height)
  })
  for (const [row, pixels] of sheet.heights) heights.set(row, pixels * POINTS_PER_PIXEL)
  return heights
}

function tall({ value, style }: Cell, pixels: number): number {
  if (typeof value !== 'string' || style?.wrapStrategy !== 'WRAP') return 0
  const size = (style.fontSize ?? 10) / 10
  const letter = (style.fontWeight === 'bold' ? BOLD_LETTER : LETTER) * size
  const room = Math.max(1, Math.floor((pixels - PADDING) / letter))
  const lines = value.split('\n').reduce((sum, line) => sum + wrapped(line, room), 0)
  return Math.ceil(lines * LINE * size) + 2
}

/** How many lines a text takes, word by word, when a line holds `room` letters. */
export function wrapped(text: string, room: number): number {
  let lines = 1
  let left = room
  for (const word of text.split(' ')) {
    if (word.length > left && left < room) {
      lines += 1
      left = room
    }
    const further = Math.max(0, Math.ceil(word.length / room) - 1)
    lines += further
    left -= word.length - further * room + 1
  }
  return lines
}
