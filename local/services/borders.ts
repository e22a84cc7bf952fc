// Borders: kept with the cells, though Google offers scripts no way to read them back.
import { type Cell, restyled } from '../store/cell.ts'
import { isConstant } from './constants.ts'
import { badSignature } from './grid.ts'
import { change } from './rangeCells.ts'
import type { RangePlace } from './rangePlace.ts'
import { BLACK, colorCode } from './style.ts'

type Side = 'borderTop' | 'borderLeft' | 'borderBottom' | 'borderRight'

/**
 * Draws borders from the arguments of `setBorder`: top, left, bottom, right, between columns,
 * between rows, colour, style. True draws, false erases, null leaves as it is.
 */
export function layBorders<R extends RangePlace>(range: R, given: readonly unknown[]): R {
  const [top, left, bottom, right, vertical, horizontal, color, style] = given
  const sides = [top, left, bottom, right, vertical, horizontal]
  const isSide = (side: unknown) => side === null || side === undefined || typeof side === 'boolean'
  if (given.length < 6 || !sides.every(isSide) || (style && !isConstant(style))) {
    throw badSignature('Range.setBorder', ...given)
  }
  const line = `${isConstant(style) ? style.name() : 'SOLID'} ${color ? colorCode(String(color)) : BLACK}`
  const { area } = range
  const [lastRow, lastColumn] = [area.bottom - area.top, area.right - area.left]
  const draw = (cell: Cell, side: Side, wanted: unknown) => {
    if (typeof wanted !== 'boolean') return
    cell.style = restyled(cell.style, side, wanted ? line : null)
  }
  return change(range, (cell, i, j) => {
    draw(cell, 'borderTop', i === 0 ? top : horizontal)
    draw(cell, 'borderBottom', i === lastRow ? bottom : horizontal)
    draw(cell, 'borderLeft', j === 0 ? left : vertical)
    draw(cell, 'borderRight', j === lastColumn ? right : vertical)
  })
}
