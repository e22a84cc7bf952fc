import type { Cell } from '../cell.ts'
import { cellText, isError, isMoment } from '../cell.ts'
import type { Column, ColumnSpec } from '../column.ts'
import { column } from '../column.ts'
import type { Kind, Reading } from '../kind.ts'
import { BLANK, DONT_KNOW, filled, invalid } from '../kind.ts'
import { readDay } from '../reading/date.ts'
import { isDontKnow } from '../reading/dontKnow.ts'

const dateKind: Kind<number> = {
  name: { fr: 'Date', en: 'Date' },
  format: 'dd/mm/yyyy',
  width: 130,
  rule: { type: 'date' },
  entry: 'day',
  words: null,
  read(cell) {
    const read = readMoment(cell)
    return read.state === 'filled' ? filled(Math.floor(read.value)) : read
  },
  write: (day) => day,
}

/** A calendar day, as a serial number. */
export function date(spec: ColumnSpec): Column<number> {
  return column(dateKind, spec)
}

const MOMENT = { fr: 'Date et heure', en: 'Date and time' } as const

/** A day and a time, as a serial number. */
export function datetime(spec: ColumnSpec): Column<number> {
  return column(
    { ...dateKind, name: MOMENT, format: 'dd/mm/yyyy hh:mm', width: 140, read: readMoment },
    spec,
  )
}

/** 1 January 1970. A year typed alone, `2026`, shows as a day of 1905 under a date format. */
const EARLIEST = 25_569

function readMoment(cell: Cell): Reading<number> {
  const read = readAny(cell)
  const isTooOld = read.state === 'filled' && read.value < EARLIEST
  return isTooOld ? invalid('date-too-old', { day: Math.floor(read.value) }) : read
}

function readAny(cell: Cell): Reading<number> {
  if (isMoment(cell)) return filled(cell.serial)
  const text = cellText(cell)
  if (text === '') return BLANK
  if (isError(cell)) return invalid('cell-error', { value: text })
  if (isDontKnow(text)) return DONT_KNOW
  const day = typeof cell === 'string' ? readDay(text) : 'not-a-date'
  return typeof day === 'number' ? filled(day) : invalid(day, { value: text })
}
