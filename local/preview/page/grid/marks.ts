// The corners of cells: a note, an entry its calendar cannot read.
import { type Injector, InterceptorEffectEnum } from '@univerjs/core'
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets'
import { place } from '../model.ts'
import { sheetName } from './sheetData.ts'
import type { Stage } from './stage.ts'

const NOTE = { tr: { color: '#202124', size: 6 } }
const INVALID = { tr: { color: '#d93025', size: 6 } }

/** Draws them over whatever the cell shows. */
export function drawMarks(stage: Stage): void {
  const injector: Injector = stage.univer.__getInjector()
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 1,
    effect: InterceptorEffectEnum.Style,
    handler: (data, { subUnitId, row, col, rawData }, next) => {
      const marked = subUnitId === sheetName(stage.shown) ? mark(stage, row, col) : null
      if (!marked) return next(data)
      const own = !data || data === rawData ? { ...rawData } : data
      own.markers = { ...own.markers, ...marked }
      return next(own)
    },
  })
}

function mark({ model, shown }: Stage, row: number, column: number) {
  const sheet = model.sheets.get(shown)
  const cell = sheet?.cells.get(place(row, column))
  if (!cell) return null
  const kind = cell.rule === undefined ? null : sheet?.rules[cell.rule]?.kind
  if (kind === 'date' && typeof cell.value === 'string' && !cell.formula) return INVALID
  return cell.note ? NOTE : null
}
