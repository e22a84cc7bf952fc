// A drop-down by keyboard, as in Sheets: Enter opens it, arrows go through it, Enter picks, Escape
// leaves. Univer's own list only knows the mouse, and its Enter goes down.

import { place } from '../model.ts'
import { isEditing } from './keys.ts'
import { selected } from './selection.ts'
import { sheetName } from './sheetData.ts'
import { order, type Stage } from './stage.ts'

const LIST = '[data-u-comp=sheets-dropdown-list]'
const OPTION = `${LIST} .univer-cursor-pointer`

/** Takes the keys of lists; called before Univer starts, so as to hear them first. */
export function mindLists(container: HTMLElement, stage: () => Stage): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const isPlain = !(event.shiftKey || event.ctrlKey || event.metaKey || event.altKey)
      if (!isPlain || !container.contains(document.activeElement) || isEditing(stage())) return
      const options = [...document.querySelectorAll<HTMLElement>(OPTION)]
      const isTaken =
        options.length > 0 ? goThrough(options, event.key, stage()) : opens(event.key, stage())
      if (!isTaken) return
      event.stopImmediatePropagation()
      event.preventDefault()
    },
    true,
  )
}

/** Opens the list of the chosen cell; gives whether it has one. */
function opens(key: string, stage: Stage): boolean {
  if (key !== 'Enter') return false
  const sheet = stage.model.sheets.get(stage.shown)
  const { row, column } = selected(stage)
  const rule = sheet?.cells.get(place(row, column))?.rule
  if (rule === undefined || sheet?.rules[rule]?.kind !== 'list') return false
  order(stage, sheetName(stage.shown), 'sheet.operation.show-data-validation-dropdown', {
    row,
    column,
  })
  return true
}

/** Moves in an open list, picks in it or closes it; gives whether the key was for it. */
function goThrough(options: readonly HTMLElement[], key: string, stage: Stage): boolean {
  const now = options.findIndex((one) => one.ariaSelected === 'true')
  const last = options.length - 1
  const next: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(now + 1, last),
    ArrowUp: Math.max(now - 1, 0),
    Home: 0,
    End: last,
  }
  const at = next[key]
  if (at !== undefined) mark(options, at)
  else if (key === 'Enter' && now >= 0) options[now]?.click()
  else if (key === 'Enter' || key === 'Escape' || key === 'Tab') hide(stage)
  return at !== undefined || key === 'Enter' || key === 'Escape'
}

function mark(options: readonly HTMLElement[], chosen: number): void {
  options.forEach((one, at) => {
    one.ariaSelected = String(at === chosen)
  })
  options[chosen]?.scrollIntoView({ block: 'nearest' })
  document.activeElement?.setAttribute('aria-activedescendant', options[chosen]?.id ?? '')
}

function hide(stage: Stage): void {
  order(stage, sheetName(stage.shown), 'sheet.operation.hide-data-validation-dropdown', {})
}

/** Makes the open list readable aloud: named, its entries told apart. */
export function tidyList(label: string): void {
  const list = document.querySelector<HTMLElement>(`${LIST}:not([role])`)
  if (!list) {
    if (!document.querySelector(LIST))
      document.querySelector('[aria-activedescendant]')?.removeAttribute('aria-activedescendant')
    return
  }
  list.closest('section')?.setAttribute('aria-label', label)
  list.lastElementChild?.setAttribute('role', 'listbox')
  list.lastElementChild?.setAttribute('aria-label', label)
  list.lastElementChild?.setAttribute('tabindex', '-1')
  list.setAttribute('role', 'presentation')
  // As wide as the cell, its longest entries were cut.
  list.style.maxWidth = '420px'
  document.querySelectorAll(OPTION).forEach((one, at) => {
    one.id = `option${at}`
    one.setAttribute('role', 'option')
    one.setAttribute('aria-selected', 'false')
  })
}
