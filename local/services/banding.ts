// Alternating colours laid over a range.

import { refusal } from '../messages.ts'
import { overlaps } from '../store/area.ts'
import type { Area } from '../store/cell.ts'
import type { BandColors, Sheet, SheetBanding } from '../store/sheet.ts'
import type { Constant } from './constants.ts'
import { type Desk, refuseEdit, sheetOf } from './desk.ts'
import { badSignature } from './grid.ts'
import { OnSheet } from './onSheet.ts'
import type { RangeService } from './range.ts'
import type { RangePlace } from './rangePlace.ts'
import { colorCode, WHITE } from './style.ts'

/** Header, second line, footer; the first line of every theme is white. */
const THEMES: Record<string, readonly [header: string, second: string, footer: string]> = {
  LIGHT_GREY: ['#bdbdbd', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#fddce8', '#f68ab0'],
}

const NO_COLORS: BandColors = { header: null, first: null, second: null, footer: null }

/** Lays alternating colours over a range, by rows or columns; over others it throws. */
export function applyBanding(
  range: RangePlace,
  side: 'rows' | 'columns',
  given: readonly [theme?: Constant, header?: boolean, footer?: boolean],
): BandingService {
  const { desk, sheetId, area } = range
  const sheet = sheetOf(desk, sheetId)
  refuseEdit(desk, sheet, area)
  refuseTaken(sheet, area)
  const [theme, header = true, footer = false] = given
  const colors = THEMES[theme?.name() ?? 'LIGHT_GREY']
  if (!colors) throw badSignature(`Range.apply${side}Banding`, ...given)
  const chosen: BandColors = {
    header: header ? colors[0] : null,
    first: WHITE,
    second: colors[1],
    footer: footer ? colors[2] : null,
  }
  const none = { rows: NO_COLORS, columns: NO_COLORS }
  const banding = { id: desk.book.freshId(), area, ...none, [side]: chosen }
  sheet.bandings.push(banding)
  return new BandingService(desk, sheetId, banding)
}

/** Two bandings cannot share a cell; `own` is the one being moved. */
function refuseTaken(sheet: Sheet, area: Area, own: number | null = null): void {
  const others = sheet.bandings.filter((one) => one.id !== own)
  if (others.some((one) => overlaps(one.area, area))) throw refusal('bandingTaken')
}

/** The alternating colours of a range. */
export class BandingService extends OnSheet {
  readonly kind = 'Banding'
  readonly id: number

  constructor(desk: Desk, sheetId: number, banding: SheetBanding) {
    super(desk, sheetId)
    this.id = banding.id
  }

  getRange(): RangeService {
    return this.beside(this.#banding().area)
  }

  setRange(range: RangeService): this {
    refuseTaken(this.sheet(), range.area, this.id)
    this.#edited().area = range.area
    return this
  }

  copyTo(range: RangeService): BandingService {
    const sheet = sheetOf(this.desk, range.sheetId)
    refuseEdit(this.desk, sheet, range.area)
    refuseTaken(sheet, range.area)
    const copy = { ...this.#banding(), id: this.desk.book.freshId(), area: range.area }
    sheet.bandings.push(copy)
    return new BandingService(this.desk, range.sheetId, copy)
  }

  remove(): void {
    this.#edited()
    const sheet = this.sheet()
    sheet.bandings = sheet.bandings.filter((one) => one.id !== this.id)
  }

  getHeaderRowColor(): string | null {
    return this.#banding().rows.header
  }

  getFirstRowColor(): string | null {
    return this.#banding().rows.first
  }

  getSecondRowColor(): string | null {
    return this.#banding().rows.second
  }

  getFooterRowColor(): string | null {
    return this.#banding().rows.footer
  }

  getHeaderColumnColor(): string | null {
    return this.#banding().columns.header
  }

  getFirstColumnColor(): string | null {
    return this.#banding().columns.first
  }

  getSecondColumnColor(): string | null {
    return this.#banding().columns.second
  }

  getFooterColumnColor(): string | null {
    return this.#banding().columns.footer
  }

  setHeaderRowColor(color: string | null): this {
    return this.#paint('rows', 'header', color)
  }

  setFirstRowColor(color: string | null): this {
    return this.#paint('rows', 'first', color)
  }

  setSecondRowColor(color: string | null): this {
    return this.#paint('rows', 'second', color)
  }

  setFooterRowColor(color: string | null): this {
    return this.#paint('rows', 'footer', color)
  }

  setHeaderColumnColor(color: string | null): this {
    return this.#paint('columns', 'header', color)
  }

  setFirstColumnColor(color: string | null): this {
    return this.#paint('columns', 'first', color)
  }

  setSecondColumnColor(color: string | null): this {
    return this.#paint('columns', 'second', color)
  }

  setFooterColumnColor(color: string | null): this {
    return this.#paint('columns', 'footer', color)
  }

  #paint(side: 'rows' | 'columns', band: keyof BandColors, color: string | null): this {
    const banding = this.#edited()
    banding[side] = { ...banding[side], [band]: color === null ? null : colorCode(color) }
    return this
  }

  #edited(): SheetBanding {
    const banding = this.#banding()
    this.edited(banding.area)
    return banding
  }

  #banding(): SheetBanding {
    const banding = this.sheet().bandings.find((one) => one.id === this.id)
    if (!banding) throw refusal('bandingGone')
    return banding
  }
}
