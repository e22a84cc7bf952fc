// Looking for developer metadata.
import type { Metadata } from '../store/book.ts'
import type { Area } from '../store/cell.ts'
import type { Constant } from './constants.ts'
import { type Desk, nameOf, sheetOf } from './desk.ts'
import { DeveloperMetadataService } from './metadata.ts'
import { Service } from './service.ts'

/** What a finder looks into: the whole workbook, a sheet, or an area of one. */
export interface MetadataScope {
  readonly sheetId: number | null
  readonly area: Area | null
}

/** A search, narrowed step by step. */
export class DeveloperMetadataFinderService extends Service {
  readonly kind = 'DeveloperMetadataFinder'
  readonly desk: Desk
  readonly scope: MetadataScope
  #tests: Array<(entry: Metadata) => boolean> = []
  #touching = false
  override readonly place = () => nameOf(this.desk, this.scope.sheetId)

  constructor(desk: Desk, scope: MetadataScope) {
    super()
    this.desk = desk
    this.scope = scope
  }

  withId(id: number): this {
    return this.#where((entry) => entry.id === id)
  }

  withKey(key: string): this {
    return this.#where((entry) => entry.key === key)
  }

  withValue(value: string): this {
    return this.#where((entry) => entry.value === value)
  }

  withVisibility(visibility: Constant): this {
    return this.#where((entry) => entry.visibility === visibility.name())
  }

  withLocationType(type: Constant): this {
    return this.#where((entry) => entry.location === type.name())
  }

  onIntersectingLocations(): this {
    this.#touching = true
    return this
  }

  find(): DeveloperMetadataService[] {
    return this.desk.book.metadata
      .filter((entry) => this.#isInScope(entry) && this.#tests.every((test) => test(entry)))
      .map((entry) => new DeveloperMetadataService(this.desk, entry))
  }

  #where(test: (entry: Metadata) => boolean): this {
    this.#tests.push(test)
    return this
  }

  /** A row or column is in an area that holds all of it, or, when asked so, that touches it. */
  #isInScope(entry: Metadata): boolean {
    const { sheetId, area } = this.scope
    if (sheetId === null) return true
    if (entry.sheetId !== sheetId) return this.#touching && entry.sheetId === null
    if (!area || entry.line === null) return area === null || this.#touching
    const grid = sheetOf(this.desk, sheetId).grid()
    const byRow = entry.location === 'ROW'
    const [from, to] = byRow ? [area.top, area.bottom] : [area.left, area.right]
    const whole = byRow
      ? area.left === 1 && area.right === grid.right
      : area.top === 1 && area.bottom === grid.bottom
    return entry.line >= from && entry.line <= to && (whole || this.#touching)
  }
}
