// Developer metadata: marks on the spreadsheet, a sheet, a row or a column.
import { refusal } from '../messages.ts'
import type { LocationType, Metadata } from '../store/book.ts'
import {
  type Constant,
  constantNamed,
  DeveloperMetadataLocationType,
  DeveloperMetadataVisibility,
  isConstant,
} from './constants.ts'
import { type Desk, nameOf, refuseViewer, sheetOf } from './desk.ts'
import { badSignature } from './grid.ts'
import type { RangeService } from './range.ts'
import { Service } from './service.ts'
import type { SheetService } from './sheet.ts'
import type { SpreadsheetService } from './spreadsheet.ts'

/** Where metadata stands or is looked for. */
export interface MetadataPlace {
  readonly location: LocationType
  readonly sheetId: number | null
  readonly line: number | null
}

/** Adds metadata from the arguments of `addDeveloperMetadata`: key, value or visibility, visibility. */
export function addMetadata(
  desk: Desk,
  place: MetadataPlace,
  kind: string,
  given: readonly unknown[],
): void {
  refuseViewer(desk)
  const [key, second, third] = given
  const rest = second === undefined ? [] : third === undefined ? [second] : [second, third]
  const visibility = rest.find(isConstant)
  const value = rest.find((part) => typeof part === 'string')
  const understood = rest.every((part) => typeof part === 'string' || isConstant(part))
  if (typeof key !== 'string' || !understood || (third !== undefined && !isConstant(third))) {
    throw badSignature(`${kind}.addDeveloperMetadata`, key, ...rest)
  }
  desk.book.metadata.push({
    id: desk.book.freshId(),
    key,
    value: typeof value === 'string' ? value : null,
    visibility: visibility?.name() ?? 'DOCUMENT',
    ...place,
  })
}

/** The metadata that stand exactly at a place. */
export function metadataAt(desk: Desk, place: MetadataPlace): DeveloperMetadataService[] {
  return desk.book.metadata
    .filter(
      (entry) =>
        entry.location === place.location &&
        entry.sheetId === place.sheetId &&
        entry.line === place.line,
    )
    .map((entry) => new DeveloperMetadataService(desk, entry))
}

/** One mark; once removed it throws. */
export class DeveloperMetadataService extends Service {
  readonly kind = 'DeveloperMetadata'
  readonly desk: Desk
  readonly entry: Metadata
  override readonly place = () => nameOf(this.desk, this.entry.sheetId)

  constructor(desk: Desk, entry: Metadata) {
    super()
    this.desk = desk
    this.entry = entry
  }

  getId(): number {
    return this.entry.id
  }

  getKey(): string {
    return this.entry.key
  }

  getValue(): string | null {
    return this.#living().value
  }

  setValue(value: string): this {
    refuseViewer(this.desk)
    this.#living().value = value
    return this
  }

  getVisibility(): Constant {
    return constantNamed(DeveloperMetadataVisibility, this.entry.visibility)
  }

  getLocation(): DeveloperMetadataLocationService {
    return new DeveloperMetadataLocationService(this.desk, this.#living())
  }

  setKey(key: string): this {
    refuseViewer(this.desk)
    this.#living().key = key
    return this
  }

  setVisibility(visibility: Constant): this {
    refuseViewer(this.desk)
    this.#living().visibility = visibility.name()
    return this
  }

  moveToSpreadsheet(): this {
    return this.#move({ location: 'SPREADSHEET', sheetId: null, line: null })
  }

  moveToSheet(sheet: SheetService): this {
    return this.#move({ location: 'SHEET', sheetId: sheet.sheetId, line: null })
  }

  moveToRow(row: RangeService): this {
    if (!row.openColumns || row.area.top !== row.area.bottom) throw refusal('metadataPlace')
    return this.#move({ location: 'ROW', sheetId: row.sheetId, line: row.area.top })
  }

  moveToColumn(column: RangeService): this {
    if (!column.openRows || column.area.left !== column.area.right) throw refusal('metadataPlace')
    return this.#move({ location: 'COLUMN', sheetId: column.sheetId, line: column.area.left })
  }

  remove(): void {
    refuseViewer(this.desk)
    const { book } = this.desk
    book.metadata = book.metadata.filter((entry) => entry !== this.#living())
  }

  #move(place: MetadataPlace): this {
    refuseViewer(this.desk)
    Object.assign(this.#living(), place)
    return this
  }

  #living(): Metadata {
    if (!this.desk.book.metadata.includes(this.entry)) throw refusal('metadataGone')
    return this.entry
  }
}

/** Where a mark stands. */
export class DeveloperMetadataLocationService extends Service {
  readonly kind = 'DeveloperMetadataLocation'
  readonly desk: Desk
  readonly entry: Metadata

  constructor(desk: Desk, entry: Metadata) {
    super()
    this.desk = desk
    this.entry = entry
  }

  getLocationType(): Constant {
    return constantNamed(DeveloperMetadataLocationType, this.entry.location)
  }

  getSpreadsheet(): SpreadsheetService | null {
    return this.entry.location === 'SPREADSHEET' ? this.desk.make.spreadsheet(this.desk) : null
  }

  getSheet(): SheetService | null {
    const { location, sheetId } = this.entry
    return location === 'SHEET' && sheetId !== null
      ? this.desk.make.sheet(this.desk, sheetId)
      : null
  }

  getRow(): RangeService | null {
    return this.#lines('ROW')
  }

  getColumn(): RangeService | null {
    return this.#lines('COLUMN')
  }

  #lines(location: LocationType): RangeService | null {
    const { sheetId, line } = this.entry
    if (this.entry.location !== location || sheetId === null || line === null) return null
    const grid = sheetOf(this.desk, sheetId).grid()
    return location === 'ROW'
      ? this.desk.make.range(this.desk, sheetId, { ...grid, top: line, bottom: line }, false, true)
      : this.desk.make.range(this.desk, sheetId, { ...grid, left: line, right: line }, true, false)
  }
}
