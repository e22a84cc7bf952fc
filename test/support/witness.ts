// What people see in a workbook, before and after a command.
import type { Cell } from '../../local/store/cell.ts'
import type { Sheet } from '../../local/store/sheet.ts'
import { saveBook } from '../../local/store/snapshot.ts'
import { isOurs, markAt, mayCompute, mayNumber, refers, type World } from './world.ts'

/** The colour and the format only people use in these tests. */
export const PAINT = '#abcdef'
export const FORMAT = '0.000 "p"'

type Seen = Readonly<Record<string, unknown>>

/** Everything that is people's: by sheet, by place or, where rows are put in order, by row. */
export interface Testimony {
  readonly sheets: ReadonlyMap<number, SheetSeen>
  readonly order: readonly number[]
  readonly formulas: number
}

interface SheetSeen {
  readonly name: string
  /** The whole sheet, when the add-on has no business there. */
  readonly whole: string | null
  readonly cells: ReadonlyMap<string, Seen>
  readonly rows: readonly string[]
  readonly ids: ReadonlyMap<string, unknown>
  readonly own: Seen
}

/** Looks at the whole workbook with a person's eyes. */
export function testimony(world: World): Testimony {
  const { book } = world.host
  const file = saveBook(book)
  const saved = new Map(file.sheets.map((sheet) => [sheet.id, sheet]))
  const sheets = new Map(
    book.sheets.map((sheet) => {
      const whole = isOurs(world, sheet.id)
        ? null
        : JSON.stringify(plain(saved.get(sheet.id), file.styles))
      return [sheet.id, whole === null ? seen(world, sheet) : untouchable(sheet.name, whole)]
    }),
  )
  const formulas = book.sheets.reduce((sum, sheet) => sum + formulasOf(sheet), 0)
  return { sheets, order: book.sheets.map(({ id }) => id), formulas }
}

/** What changed that should not have, in words; nothing when all is well. */
export function harm(before: Testimony, after: Testimony): string[] {
  const kept = after.order.filter((id) => before.sheets.has(id))
  const told = kept.join() === before.order.join() ? [] : ['tabs were moved or lost']
  if (after.formulas > before.formulas) told.push('a formula was written')
  for (const [id, was] of before.sheets) {
    const is = after.sheets.get(id)
    told.push(...(is ? sheetHarm(was, is) : []).map((what) => `${was.name}: ${what}`))
  }
  return told
}

function untouchable(name: string, whole: string): SheetSeen {
  return { name, whole, cells: new Map(), rows: [], ids: new Map(), own: {} }
}

/** The numbers of looks and rules are only places in tables of the file. */
function plain(saved: unknown, styles: readonly unknown[]): unknown {
  const { cells, ...rest } = saved as { cells: unknown[][] }
  return { ...rest, cells: cells.map((cell) => [...cell.slice(0, 6), styles[Number(cell[6])]]) }
}

function seen(world: World, sheet: Sheet): SheetSeen {
  const owned = world.sheets.get(sheet.id)
  const drawn = owned?.tab.columns.length === 0
  const isOrdered = owned?.tab.id === 'missing'
  const header = owned?.header ?? 1
  const ids = new Map<string, unknown>()
  const cells = new Map<string, Seen>()
  const rows: string[] = []
  const bottom = sheet.lastRow()
  const last = Math.max(sheet.rows.length, bottom)
  const columns = Array.from({ length: sheet.maxColumns }, (_, index) => ({
    isComputed: mayCompute(world, sheet.id, index + 1),
    isNumber: mayNumber(world, sheet.id, index + 1),
    isOwn: markAt(world, sheet.id, index + 1) === null,
    refers: refers(world, sheet.id, index + 1),
  }))
  for (let row = 1; row <= (drawn ? 0 : last); row++) {
    const line: Seen[] = []
    columns.forEach(({ isComputed, isNumber, isOwn, refers }, index) => {
      const cell = sheet.cell(row, index + 1)
      if (!cell || (row > header && isComputed)) return
      const isLaid = isOwn || row <= bottom
      if (!isLaid && cell.note === '' && cell.style?.background !== PAINT) return
      const held = { ...content(cell), isHeader: row === header, isLaid, refers }
      if (row > header && isNumber) {
        if (cell.value !== '') ids.set(`${row},${index + 1}`, cell.value)
      } else if (isOrdered && row > header) line.push({ column: index + 1, ...held })
      else cells.set(`${row},${index + 1}`, held)
    })
    if (line.some(isWritten))
      rows.push(JSON.stringify([datumOf(world, sheet, row), ...line.map(bare)]))
  }
  return { name: sheet.name, whole: null, cells, rows, ids, own: ownOf(sheet) }
}

/** What a cell bears. `isLaid`: it stands in a row that holds something, or in a person's column. */
function content({ value, formula, note, format, style }: Cell): Seen {
  return { value, formula, note, format, background: style?.background ?? null }
}

function isWritten({ value, formula, note }: Seen): boolean {
  return value !== '' || formula !== null || note !== ''
}

/** Where a row stands tells nothing of what it holds. */
function bare({ isLaid: _, isHeader: __, refers: ___, ...rest }: Seen): Seen {
  return rest
}

function datumOf(world: World, sheet: Sheet, row: number): unknown {
  const marks = world.sheets.get(sheet.id)?.marks ?? []
  const at = marks.findIndex((mark) => mark?.column === 'datum' && !mark.isCopy)
  return at < 0 ? '' : (sheet.cell(row, at + 1)?.value ?? '')
}

/** What people put on the grid beside cells. */
function ownOf(sheet: Sheet): Seen {
  return {
    rules: sheet.conditionalRules.filter(({ background }) => background === PAINT),
    merges: sheet.merges,
    protections: sheet.protections.filter(({ description }) => description !== 'CRM'),
    filteredRows: [...sheet.filteredRows.keys()],
    hiddenRows: [...sheet.hiddenRows.keys()],
    hiddenColumns: [...sheet.hiddenColumns.keys()],
  }
}

function formulasOf(sheet: Sheet): number {
  let count = 0
  sheet.eachExisting(sheet.grid(), (cell) => {
    if (cell.formula !== null) count += 1
  })
  return count
}

function sheetHarm(was: SheetSeen, is: SheetSeen): string[] {
  if (was.name !== is.name) return [`renamed ${is.name}`]
  if (was.whole !== null) return was.whole === is.whole ? [] : ['not ours, yet changed']
  const told: string[] = []
  for (const [place, cell] of was.cells) {
    const now = is.cells.get(place)
    if (!same(cell, now))
      told.push(`${place} was ${JSON.stringify(cell)}, is ${JSON.stringify(now)}`)
  }
  for (const [place, id] of was.ids) {
    if (is.ids.get(place) !== id) told.push(`${place} was numbered ${id}, is ${is.ids.get(place)}`)
  }
  const left = [...is.rows]
  for (const row of was.rows) {
    const at = left.indexOf(row)
    if (at < 0) told.push(`lost the row ${row}`)
    else left.splice(at, 1)
  }
  if (JSON.stringify(was.own) !== JSON.stringify(is.own)) {
    told.push(`grid was ${JSON.stringify(was.own)}, is ${JSON.stringify(is.own)}`)
  }
  return told
}

/** A blank cell below everything may be dressed, and take a new row; a blank header its label. */
function same(was: Seen, is: Seen | undefined): boolean {
  const isPainted = was.background === PAINT
  if (was.isHeader && was.value === '') return alike(was, is, ['note', 'background'])
  if (was.refers && is && namesTheSame(was, is)) return alike(was, is, ['note', 'background'])
  if (isWritten(was) || was.isLaid) return alike(was, is, LOOKS)
  return alike(was, is, isPainted ? ['note', 'background'] : ['note'])
}

/** Whether references only took the label their row now bears, or the number of the row they named. */
function namesTheSame(was: Seen, is: Seen): boolean {
  if (was.formula !== null || is.formula !== null) return false
  const [before, after] = [was, is].map(({ value }) => String(value).split(';'))
  const isEach = before?.every((piece, index) => isRow(piece.trim(), after?.[index]?.trim() ?? ''))
  return (
    isRow(String(was.value), String(is.value)) ||
    (isEach === true && before?.length === after?.length)
  )
}

function isRow(before: string, after: string): boolean {
  const [, number, label] = /^([A-Z]+-\d+) · (.*)$/s.exec(after) ?? []
  const isNumbered = number !== undefined && before.split('·')[0]?.trim() === number
  return before === after || isNumbered || (number !== undefined && before.trim() === label)
}

const LOOKS = ['value', 'formula', 'note', 'format', 'background']

function alike(was: Seen, is: Seen | undefined, parts: readonly string[]): boolean {
  return parts.every((part) => (is?.[part] ?? null) === was[part])
}
