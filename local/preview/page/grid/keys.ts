// Copying, cutting, pasting and undoing in the grid: the texts people see travel, and the host
// reads what is pasted as it reads what is typed.
import { IEditorBridgeService } from '@univerjs/sheets-ui'
import type { AreaView, TypedCell } from '../../protocol.ts'
import { laid, readBlock, typedBlock, writtenBlock } from '../block.ts'
import { place } from '../model.ts'
import { selected } from './selection.ts'
import type { Stage } from './stage.ts'

export interface KeysTalk {
  typed(sheet: number, cells: readonly TypedCell[]): void
  undo(): void
}

/** What was last copied here, so that a copy within the workbook loses no decimals. */
interface Copied {
  readonly text: string
  readonly block: readonly (readonly string[])[]
}

/** Takes the keys of the grid before Univer does. */
export function mindKeys(stage: Stage, container: HTMLElement, talk: KeysTalk): void {
  let copied: Copied | null = null
  const isHere = () => container.contains(document.activeElement) && !isEditing(stage)

  function copy(): AreaView | null {
    const sheet = stage.model.sheets.get(stage.shown)
    if (!sheet) return null
    const { area } = selected(stage)
    const text = writtenBlock(sheet, area)
    copied = { text, block: typedBlock(sheet, area, stage.model.setting.locale) }
    navigator.clipboard.writeText(text).catch(() => undefined)
    return area
  }

  const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    c: () => copy(),
    x: () => {
      const area = copy()
      if (area) talk.typed(stage.shown, laid([['']], area))
    },
    z: () => talk.undo(),
    // The browser pastes: only Univer must not see the key.
    v: () => undefined,
  }
  /** Space turns the checkbox chosen; gives whether there is one. */
  function tick(): boolean {
    const sheet = stage.model.sheets.get(stage.shown)
    const { row, column } = selected(stage)
    const cell = sheet?.cells.get(place(row, column))
    const rule = cell?.rule === undefined ? undefined : sheet?.rules[cell.rule]
    if (!cell || rule?.kind !== 'checkbox') return false
    talk.typed(stage.shown, [{ row, column, text: cell.value !== true }])
    return true
  }

  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === ' ' && isHere() && tick()) {
        event.stopImmediatePropagation()
        event.preventDefault()
        return
      }
      const key = (event.ctrlKey || event.metaKey) && !event.altKey ? event.key.toLowerCase() : ''
      const act = event.shiftKey ? undefined : keys[key]
      if (!act || !isHere()) return
      event.stopImmediatePropagation()
      if (key !== 'v') event.preventDefault()
      act(event)
    },
    true,
  )
  window.addEventListener(
    'paste',
    (event) => {
      if (!isHere()) return
      event.preventDefault()
      event.stopImmediatePropagation()
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (text === '') return
      const same = copied && copied.text === text.replace(/\r\n/g, '\n') ? copied.block : null
      talk.typed(stage.shown, laid(same ?? readBlock(text), selected(stage).area))
    },
    true,
  )
}

/** Whether somebody is typing in a cell. */
export function isEditing(stage: Stage): boolean {
  return stage.univer.__getInjector().get(IEditorBridgeService).isVisible().visible
}
