// What a window does with what it hears, and with where its person goes.
import type { Change, Heard } from '../protocol.ts'
import { cellName } from './cellName.ts'
import { editText } from './editText.ts'
import { learn, place } from './model.ts'
import type { Parts } from './parts.ts'

/** Takes in what the server tells, and draws it. */
export function follow(parts: Parts, { revision, changes }: Heard): void {
  const { language } = parts.model.setting
  parts.model.revision = revision
  for (const change of changes) followOne(parts, change)
  const { model, grid } = parts
  if (!isShown(parts, grid.shown())) showTab(parts, firstShown(parts))
  if (language !== model.setting.language) parts.grid.speak(model.setting.language)
  draw(parts, language !== model.setting.language)
}

function followOne(parts: Parts, change: Change): void {
  const { model, grid, toast } = parts
  learn(model, change)
  if (change.kind === 'toast') toast.show(change.title, change.text, change.seconds)
  grid.redraw(change)
  if (change.kind !== 'sheets' || change.active === null) return
  grid.show(change.active)
  if (change.selection) grid.select(change.selection)
}

function isShown({ model }: Parts, id: number): boolean {
  return model.order.includes(id) && model.sheets.get(id)?.shape.hidden === false
}

function firstShown(parts: Parts): number {
  const { model } = parts
  if (isShown(parts, model.active)) return model.active
  return model.order.find((id) => isShown(parts, id)) ?? model.active
}

/** Shows a tab in this window. */
export function showTab(parts: Parts, id: number): void {
  parts.grid.show(id)
  draw(parts, false)
}

/** Draws everything around the grid. */
export function draw(parts: Parts, isNewLanguage: boolean): void {
  const { model, speak, frame, grid } = parts
  const { screen, setting, name } = model
  document.documentElement.lang = setting.language
  document.title = speak('title', { name })
  frame.title.textContent = name
  frame.badge.textContent = speak('notSheets')
  frame.gridPlace.setAttribute('aria-label', speak('grid'))
  frame.running.hidden = screen.running === null
  frame.running.textContent = speak('running', { caption: screen.running ?? '' })
  tellTrouble(parts, screen.trouble)
  if (isNewLanguage) parts.menus.draw()
  else parts.menus.renew()
  parts.setting.draw(setting)
  parts.sheetTabs.draw(model, grid.shown())
  parts.strip.draw(model.sheets.get(grid.shown())?.shape.groups ?? [])
  parts.strip.stand(grid.columnLeft)
  parts.question.draw(screen.question)
  parts.addon.draw(screen.page)
  drawCell(parts)
}

/** Says above the grid what keeps the add-on from working; null when nothing does. */
export function tellTrouble({ frame }: Pick<Parts, 'frame'>, trouble: string | null): void {
  frame.banner.hidden = trouble === null
  frame.banner.textContent = trouble
}

/** Shows what stands in the chosen cell: above the grid, beside it, and aloud. */
export function drawCell(parts: Parts): void {
  const { model, speak, grid, fields, note, frame } = parts
  const { sheet, row, column } = grid.selected()
  const cell = model.sheets.get(sheet)?.cells.get(place(row, column))
  fields.draw(row, column, editText(cell, model.setting.locale))
  const words = [
    cellName(row, column),
    cell?.text || speak('emptyCell'),
    cell?.note ? speak('note', { note: cell.note }) : '',
  ]
  const text = words.filter(Boolean).join('. ')
  if (frame.heard.textContent !== text) frame.heard.textContent = text
  // Beside the cell only for who is in the grid: it would hide what stands there from the others.
  const isHere = note.isAwake() && frame.gridPlace.contains(document.activeElement)
  note.show(cell?.note ?? '', cell?.note && isHere ? grid.rect(row, column) : null)
}
