// Where cells stand in the window, and which one the pointer is over.
import { IRenderManagerService } from '@univerjs/engine-render'
import {
  HoverManagerService,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
} from '@univerjs/sheets-ui'
import { sheetName } from './sheetData.ts'
import { isDrawn, type Stage } from './stage.ts'

/** The rectangle of a cell in the window, null while nothing is drawn or when it is out of sight. */
export function cellRect(stage: Stage, container: HTMLElement, row: number, column: number) {
  if (!isDrawn(stage)) return null
  const render = stage.univer.__getInjector().get(IRenderManagerService).getRenderById(stage.unit)
  const canvas = container.querySelector('canvas[id^=univer-sheet]')?.getBoundingClientRect()
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton()
  const shape = stage.model.sheets.get(stage.shown)?.shape
  if (!render || !canvas || !skeleton || !shape) return null
  const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row, column)
  const scroll = render.with(SheetScrollManagerService).validViewportScrollInfo$.getValue()
  const x = column < shape.frozenColumns ? 0 : (scroll?.viewportScrollX ?? 0)
  const y = row < shape.frozenRows ? 0 : (scroll?.viewportScrollY ?? 0)
  const rect = new DOMRect(
    canvas.left + startX - x,
    canvas.top + startY - y,
    endX - startX,
    endY - startY,
  )
  const isSeen = rect.right > canvas.left && rect.left < canvas.right && rect.bottom > canvas.top
  return isSeen && rect.top < canvas.bottom ? rect : null
}

/** How far from the left of the grid a column begins, a frozen one in its place, 0 before it is drawn. */
export function columnLeft(stage: Stage, column: number): number {
  if (!isDrawn(stage)) return 0
  const render = stage.univer.__getInjector().get(IRenderManagerService).getRenderById(stage.unit)
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton()
  const shape = stage.model.sheets.get(stage.shown)?.shape
  if (!render || !skeleton || !shape) return 0
  const scroll = render.with(SheetScrollManagerService).validViewportScrollInfo$.getValue()
  const x = column < shape.frozenColumns ? 0 : (scroll?.viewportScrollX ?? 0)
  return skeleton.getCellWithCoordByIndex(0, column).startX - x
}

/** Whatever may put the columns of the tab shown elsewhere. */
const MOVES_COLUMNS = /set-scroll|worksheet-active|set-(worksheet-)?col|frozen/

/** Tells, once it is drawn, that columns may stand elsewhere. */
export function onColumnsMoved(stage: Stage, tell: () => void): void {
  stage.commands.onCommandExecuted(({ id }) => {
    if (MOVES_COLUMNS.test(id)) requestAnimationFrame(tell)
  })
  window.addEventListener('resize', () => requestAnimationFrame(tell))
}

/** Tells the cell the pointer comes over, null when it leaves. */
export function onHovered(
  stage: Stage,
  tell: (cell: { readonly row: number; readonly column: number } | null) => void,
): void {
  const { currentCell$ } = stage.univer.__getInjector().get(HoverManagerService)
  currentCell$.subscribe((over) => {
    const isHere = over?.location.subUnitId === sheetName(stage.shown)
    tell(over && isHere ? { row: over.location.row, column: over.location.col } : null)
  })
}
