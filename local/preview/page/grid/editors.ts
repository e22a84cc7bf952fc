// The editor that opens over a cell: it starts from what a person would retype, and what it gives
// stays the very text typed. Univer would read numbers and dates by itself: the host does.
import type { ICellData } from '@univerjs/core'
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets'
import { IEditorBridgeService } from '@univerjs/sheets-ui'
import { KeyCode } from '@univerjs/ui'
import { editText } from '../editText.ts'
import { place } from '../model.ts'
import { said } from './edits.ts'
import type { Stage } from './stage.ts'

const FIRST = 1000
const TEXT = 1
/** How Univer marks a text that began with an apostrophe, which it takes away. */
const KEPT_AS_TEXT = 4

/** Takes the editor in hand. */
export function minded(stage: Stage): void {
  remembered(stage)
  const { writeCellInterceptor } = stage.univer.__getInjector().get(SheetInterceptorService)
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (data, { row, col }) => {
      const cell = stage.model.sheets.get(stage.shown)?.cells.get(place(row, col))
      const text = editText(cell, stage.model.setting.locale)
      return text === '' ? { ...data, v: null, p: null } : { ...data, v: text, t: TEXT, p: null }
    },
  })
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (data) => (data ? { ...data, v: typed(data), t: TEXT, f: null, p: null } : data),
  })
}

/** Keeps the revision at which the editor opened: rows may move while a person types. */
function remembered(stage: Stage): void {
  const { visible$ } = stage.univer.__getInjector().get(IEditorBridgeService)
  let isOpen = false
  visible$.subscribe(({ visible, keycode }) => {
    if (visible && !isOpen) stage.editingSince = stage.model.revision
    if (!visible && keycode === KeyCode.ESC) stage.editingSince = null
    isOpen = visible
  })
}

function typed(data: ICellData): string {
  const text = said(data) ?? ''
  return data.t === KEPT_AS_TEXT ? `'${text}` : text
}
