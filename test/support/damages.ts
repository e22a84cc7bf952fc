// What people do to a workbook, one damage a line. Each keeps the test's own account up to date.
// Long because people do many things.
import { columnLetters } from '../../local/store/area.ts'
import type { Sheet } from '../../local/store/sheet.ts'
import { FORMAT, PAINT } from './witness.ts'
import type { Mark, Owned, World } from './world.ts'

/** Three numbers at random choose the tab, the columns and the rows. */
export interface Chance {
  readonly tab: number
  readonly one: number
  readonly other: number
}

type Damage = (world: World, place: Place) => void

/** The sheet the damage strikes, two of its columns, two of its rows below the header. */
interface Place {
  readonly sheet: Sheet
  readonly name: string
  readonly owned: Owned
  readonly column: number
  readonly otherColumn: number
  readonly row: number
  readonly otherRow: number
  readonly chance: Chance
}

/** Every damage by name. `struct` ones move things about; the others only fill, dress or hide. */
export const damages: Readonly<Record<string, Damage>> = {
  'rename a header': ({ host }, { name, owned, column, chance }) =>
    host.person.type(name, a1(owned.header, column), `Mon titre ${chance.other}`),
  'blank a header': ({ host }, { name, owned, column }) =>
    host.person.erase(name, a1(owned.header, column)),
  'swap two headers': (_, { sheet, owned, column, otherColumn }) =>
    swapLabels(sheet, owned.header, column, otherColumn),
  'swap two columns and put their headers back': (world, place) => {
    const { sheet, owned, column, otherColumn } = place
    swapColumns(world, place)
    swapLabels(sheet, owned.header, column, otherColumn)
  },
  'move a column': (world, { name, owned, column, otherColumn }) => {
    if (column === otherColumn) return
    world.host.person.moveColumns(name, column, 1, otherColumn)
    const [mark = null] = owned.marks.splice(column - 1, 1)
    owned.marks.splice((otherColumn > column ? otherColumn - 1 : otherColumn) - 1, 0, mark)
  },
  'hide a column': ({ host }, { name, column }) => host.person.hideColumns(name, column),
  'insert a column of one’s own': (world, place) => {
    const { name, owned, row } = place
    insert(world, place, null)
    world.host.person.type(name, a1(owned.header, place.column), 'À nous')
    world.host.person.type(name, a1(row, place.column), 'note à nous')
    world.host.person.type(name, a1(place.otherRow + 1, place.column), '=1+1')
  },
  'insert a column bearing one of our labels': (world, place) => {
    const { sheet, name, owned } = place
    const label = String(sheet.cell(owned.header, place.otherColumn)?.value ?? '')
    insert(world, place, null)
    world.host.person.type(name, a1(owned.header, place.column), label)
    world.host.person.type(name, a1(place.row, place.column), 'à nous')
  },
  'put back by hand a column just deleted': (world, place) => {
    const { sheet, name, owned, column } = place
    const label = String(sheet.cell(owned.header, column)?.value ?? '')
    remove(world, place)
    insert(world, place, null)
    world.host.person.type(name, a1(owned.header, column), label)
    world.host.person.type(name, a1(place.row, column), 'refait à la main')
  },
  'delete a column': (world, place) => remove(world, place),
  'copy a column, header and note included': (world, place) => {
    const { sheet, owned, column } = place
    const mark = owned.marks[column - 1] ?? null
    world.host.person.insertColumns(place.name, column + 1)
    owned.marks.splice(column, 0, mark ? { ...mark, isCopy: true } : null)
    for (let row = 1; row <= sheet.rows.length; row++) {
      const cell = sheet.cell(row, column)
      if (cell) Object.assign(sheet.makeCell(row, column + 1), cell)
    }
  },
  'duplicate a tab': (world, { name, owned }) => {
    const copy = world.host.person.duplicateSheet(name)
    const id = world.host.book.sheetByName(copy)?.id ?? -1
    world.sheets.set(id, { ...owned, marks: [...owned.marks], isCopy: true })
  },
  'rename a tab': ({ host }, { name, chance }) =>
    host.person.renameSheet(name, `${name.slice(0, 40)} ${chance.other}`),
  'move a tab': ({ host }, { name, chance }) =>
    host.person.moveSheet(name, chance.one % host.book.sheets.length),
  'delete a tab': (world, { sheet, name }) => {
    world.host.person.deleteSheet(name)
    world.sheets.delete(sheet.id)
  },
  'lose the metadata of a tab': (world, { name }) => {
    world.host.person.dropMetadata(name)
    world.isForgetful = true
  },
  'lose the metadata of a tab, a header renamed': (world, { name, owned, column }) => {
    world.host.person.dropMetadata(name)
    world.isForgetful = true
    world.host.person.type(name, a1(owned.header, column), 'Autre titre')
  },
  'lose all metadata': (world) => {
    world.host.person.dropMetadata()
    world.isForgetful = true
  },
  'sort rows': ({ host }, { sheet, name, owned, column }) => {
    if (sheet.merges.length === 0 && owned.header <= sheet.frozenRows)
      host.person.sortBy(name, columnLetters(column))
  },
  'filter rows': ({ host }, { sheet, name, row }) =>
    host.person.filter(name, `A1:${a1(sheet.maxRows, sheet.maxColumns)}`, [row]),
  'insert rows': ({ host }, { name, row }) => host.person.insertRows(name, row, 2),
  'insert a row above the header': ({ host }, { name, owned, chance }) => {
    if (owned.header > 5) return
    host.person.insertRows(name, 1)
    owned.header += 1
    if (chance.other % 2 === 0) host.person.type(name, 'A1', 'Document de travail')
  },
  'delete a row': ({ host }, { name, row }) => host.person.deleteRows(name, row),
  'move rows': ({ host }, { name, row, otherRow }) => {
    if (otherRow < row || otherRow > row + 1) host.person.moveRows(name, row, 1, otherRow)
  },
  'write below the table': ({ host }, { sheet, name, column }) => {
    const row = sheet.lastRow() + 3
    host.person.paste(name, a1(row, column), [['Total'], ['À revoir avec le client']])
  },
  'add a named row': ({ host }, { sheet, name, owned }) => {
    const at = owned.marks.findIndex((mark, index) => mark && isTyped(owned, index + 1))
    if (at >= 0) host.person.type(name, a1(sheet.lastRow() + 1, at + 1), 'Ligne tapée')
  },
  'type in a cell': ({ host }, { name, owned, column, row, chance }) => {
    if (isTyped(owned, column))
      host.person.type(name, a1(row, column), TYPED[chance.other % 8] ?? '')
  },
  'type a formula in a cell': ({ host }, { name, owned, column, row }) => {
    if (!isTyped(owned, column)) return
    host.person.type(name, a1(row, column), '=A1&"x"')
    host.person.giveResult(name, a1(row, column), 'résultat')
  },
  'note a cell': ({ host }, { name, column, row }) =>
    host.person.setNote(name, a1(row, column), 'vu avec Paul'),
  'paint a row': ({ host }, { name, row }) =>
    host.person.setBackground(name, `A${row}:C${row}`, PAINT),
  'paint below the table': ({ host }, { sheet, name, column }) =>
    host.person.setBackground(
      name,
      a1(Math.min(sheet.maxRows, sheet.lastRow() + 2), column),
      PAINT,
    ),
  'format a cell': ({ host }, { name, column, row }) =>
    host.person.setFormat(name, a1(row, column), FORMAT),
  'add a conditional rule': ({ host }, { name, column, row }) =>
    host.person.addRule(name, a1(row, column), '=TRUE', PAINT),
  'merge cells': ({ host }, { sheet, name, row }) => {
    const area = { top: row, bottom: row, left: 2, right: 3 }
    if (sheet.merges.every((one) => one.top !== row))
      host.person.merge(name, `B${area.top}:C${row}`)
  },
  'protect a row': ({ host }, { sheet, row }) => {
    const area = { top: row, bottom: row, left: 1, right: 2 }
    const id = host.book.freshId()
    sheet.protections.push({ id, area, description: 'à nous', warningOnly: true, editors: null })
  },
}

const TYPED = ['N/A', '00123', '62 %', '', 'SRC-001', '31/12/2031', '-5', 'Je ne sais pas']

/** Strikes one of our tabs, if it still has rows to strike. */
export function strike(world: World, damage: string, chance: Chance): void {
  const targets = world.host.book.sheets.filter((sheet) => {
    const owned = world.sheets.get(sheet.id)
    return owned && owned.tab.columns.length > 0 && !owned.isCopy
  })
  const sheet = targets[chance.tab % targets.length]
  const owned = sheet && world.sheets.get(sheet.id)
  if (!sheet || !owned || owned.marks.length < 4) return
  const width = owned.marks.length
  const rows = Math.max(2, sheet.lastRow() - owned.header)
  const column = (chance.one % width) + 1
  const otherColumn = (chance.other % width) + 1
  const row = owned.header + 1 + (chance.one % rows)
  const otherRow = owned.header + 1 + (chance.other % rows)
  const place = { sheet, name: sheet.name, owned, column, otherColumn, row, otherRow, chance }
  damages[damage]?.(world, place)
}

/** People type in the cells that are theirs. */
function isTyped({ tab, marks }: Owned, column: number): boolean {
  const mark = marks[column - 1]
  return !mark || tab.columns.find(({ id }) => id === mark.column)?.by !== 'computed'
}

function insert({ host }: World, { name, owned, column }: Place, mark: Mark | null): void {
  host.person.insertColumns(name, column)
  owned.marks.splice(column - 1, 0, mark)
}

function remove({ host }: World, { name, owned, column }: Place): void {
  host.person.deleteColumns(name, column)
  owned.marks.splice(column - 1, 1)
}

function swapColumns({ host }: World, { name, owned, column, otherColumn }: Place): void {
  const [left, right] = [Math.min(column, otherColumn), Math.max(column, otherColumn)]
  if (left === right) return
  host.person.moveColumns(name, right, 1, left)
  if (right > left + 1) host.person.moveColumns(name, left + 1, 1, right + 1)
  const { marks } = owned
  const [one = null, other = null] = [marks[left - 1], marks[right - 1]]
  marks[left - 1] = other
  marks[right - 1] = one
}

function swapLabels(sheet: Sheet, header: number, column: number, otherColumn: number): void {
  const one = sheet.makeCell(header, column)
  const other = sheet.makeCell(header, otherColumn)
  const label = one.value
  one.value = other.value
  other.value = label
}

function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row}`
}
