import type { LeftTab, ListColumn, Withdrawn } from '../app/ports.ts'
import { backup, lists as listsTab } from '../workbook/tabs/hidden.ts'
import { workbook } from '../workbook/workbook.ts'
import { OURS } from './dress.ts'
import { COLUMN_KEY, TAB_KEY } from './finder.ts'
import type { Desk } from './gateway.ts'
import type { ConditionalRule, Protection, Sheet } from './host.ts'
import { type Unmarked, unmarked } from './idMarks.ts'
import { isOnlyOurs } from './listCells.ts'
import { openLists } from './lists.ts'
import type { Opened } from './reader.ts'
import { openTabs } from './reader.ts'
import { STATE_KEY } from './state.ts'
import { isOurTint } from './tint.ts'
import type { Unhelped } from './unhelped.ts'
import { isListed, unhelped } from './unhelped.ts'

/** Everything of ours on one sheet, looked at before anything is taken away. */
interface OnSheet {
  readonly sheet: Sheet
  readonly helps: readonly Unhelped[]
  readonly notes: readonly Unmarked[]
  readonly protections: readonly Protection[]
  /** The rules to keep; `null` where none is ours. */
  readonly rules: readonly ConditionalRule[] | null
}

/**
 * Takes out of the file what the add-on put there beside values: drop-downs, rules, protections, the id
 * lines of notes, then the hidden tabs that hold nothing of people's, the marks, and what was remembered.
 * That comes last: a run that is stopped can be done again. People's own rules, protections and notes
 * stay, and every value.
 */
export function withdrawn(desk: Desk, lists: readonly ListColumn[]): Withdrawn {
  const { spreadsheet, finder, store } = desk
  const sheets = spreadsheet.getSheets()
  const closed = sheets.find((sheet) => !whole(sheet).canEdit())
  if (closed) return { isDone: false, closed: closed.getName() }
  const { opened } = openTabs(
    workbook.filter(({ columns }) => columns.length > 0),
    [],
    { finder, state: store.state, serial: desk.serial },
  )
  const hidden = [listsTab, backup].flatMap((tab) => finder.sheetOf(tab) ?? [])
  const all = sheets.map((sheet) => onSheet(desk, sheet, tabOn(sheet, opened)))
  const left = hidden.flatMap((sheet) => leftTab(desk, sheet, sheets, all, lists))
  for (const one of all) clear(one)
  for (const sheet of hidden)
    if (!left.some(({ name }) => name === sheet.getName())) spreadsheet.deleteSheet(sheet)
  forget(desk)
  return { isDone: true, left }
}

function whole(sheet: Sheet) {
  return sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns())
}

function tabOn(sheet: Sheet, opened: ReadonlyMap<string, Opened>): Opened | undefined {
  const id = sheet.getSheetId()
  return [...opened.values()].find((one) => one.sheet.getSheetId() === id)
}

function onSheet({ host, finder }: Desk, sheet: Sheet, tab: Opened | undefined): OnSheet {
  const rules = sheet.getConditionalFormatRules()
  const kept = rules.filter((rule) => !isOurTint(rule))
  return {
    sheet,
    helps: tab ? unhelped(host, tab, finder.sheetOf(listsTab)) : [],
    notes: unmarked(sheet, tab?.grid.header ?? 1),
    protections: sheet
      .getProtections(host.SpreadsheetApp.ProtectionType.RANGE)
      .filter((one) => one.getDescription() === OURS),
    rules: kept.length < rules.length ? kept : null,
  }
}

function clear({ sheet, helps, notes, protections, rules }: OnSheet): void {
  for (const { range, rules: others } of helps) range.setDataValidations([...others])
  if (rules) sheet.setConditionalFormatRules([...rules])
  for (const protection of protections) protection.remove()
  for (const { line, notes: plain } of notes)
    sheet.getRange(line, 1, 1, plain.length).setNotes([[...plain]])
}

/** Why a hidden tab stays, if it must: people wrote in it, or a formula or a rule of theirs reads it. */
function leftTab(
  { host, finder }: Desk,
  hidden: Sheet,
  sheets: readonly Sheet[],
  all: readonly OnSheet[],
  lists: readonly ListColumn[],
): LeftTab[] {
  const name = hidden.getName()
  const id = hidden.getSheetId()
  const isLists = finder.sheetOf(listsTab)?.getSheetId() === id
  if (isLists && !isOnlyOurs(lists, openLists(hidden))) return [{ name, why: 'filled' }]
  const others = sheets.filter((sheet) => sheet.getSheetId() !== id)
  const isRead = others.some((sheet) => {
    const range = sheet.getDataRange()
    const helps = all.find((one) => one.sheet.getSheetId() === sheet.getSheetId())?.helps ?? []
    return (
      range.getFormulas().some((row) => row.some((formula) => formula.includes(name))) ||
      (isLists && isListed(host, sheet, hidden, helps))
    )
  })
  return isRead ? [{ name, why: 'read' }] : []
}

/** The marks, what is remembered of the document and, last, what is remembered of the workbook. */
function forget({ host, spreadsheet, store }: Desk): void {
  for (const key of [COLUMN_KEY, TAB_KEY])
    for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(key).find())
      mark.remove()
  host.PropertiesService.getDocumentProperties()?.deleteAllProperties()
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(STATE_KEY).find())
    mark.remove()
  store.forget()
}
