import { refusal } from '../messages.ts'
import { meets } from '../store/criteria.ts'
import { displayed } from '../store/entry.ts'
import type { Sheet, SheetFilter } from '../store/sheet.ts'
import { sortRows } from '../store/sort.ts'
import type { Desk } from './desk.ts'
import { FilterCriteriaService } from './filterCriteria.ts'
import { badSignature } from './grid.ts'
import { OnSheet } from './onSheet.ts'
import type { RangeService } from './range.ts'

/** The basic filter of a sheet. */
export class FilterService extends OnSheet {
  readonly kind = 'Filter'

  getRange(): RangeService {
    return this.beside(this.#filter().area)
  }

  getColumnFilterCriteria(column: number): FilterCriteriaService | null {
    const kept = this.#filter().criteria?.find(([one]) => one === column)
    return kept ? new FilterCriteriaService(kept[1]) : null
  }

  setColumnFilterCriteria(column: number, criteria: FilterCriteriaService | null): this {
    if (criteria !== null && !(criteria instanceof FilterCriteriaService)) {
      throw badSignature('Filter.setColumnFilterCriteria', column, criteria)
    }
    const filter = this.#edited()
    if (column < filter.area.left || column > filter.area.right) throw refusal('outsideFilter')
    const others = (filter.criteria ?? []).filter(([one]) => one !== column)
    filter.criteria = criteria ? [...others, [column, criteria.criteria]] : others
    hideFiltered(this.desk, this.sheet(), filter)
    return this
  }

  removeColumnFilterCriteria(column: number): this {
    return this.setColumnFilterCriteria(column, null)
  }

  /** Sorts the rows under the header. */
  sort(column: number, ascending: boolean): this {
    const { area } = this.#edited()
    const sheet = this.sheet()
    if (column < area.left || column > area.right) throw refusal('outsideFilter')
    if (area.top < area.bottom)
      sortRows(sheet, { ...area, top: area.top + 1 }, [{ column, ascending }])
    hideFiltered(this.desk, sheet, this.#filter())
    return this
  }

  remove(): void {
    const sheet = this.edited(this.sheet().filter?.area ?? null)
    sheet.filter = null
    sheet.filteredRows.clear()
  }

  #filter(): SheetFilter {
    const { filter } = this.sheet()
    if (!filter) throw refusal('filterGone')
    return filter
  }

  #edited(): SheetFilter {
    const filter = this.#filter()
    this.edited(filter.area)
    return filter
  }
}

/** Hides the rows that some column's criteria leave out; the header always shows. */
function hideFiltered(desk: Desk, sheet: Sheet, filter: SheetFilter): void {
  const { locale, zone } = desk.book
  const place = { locale, zone, now: desk.clock.now }
  sheet.filteredRows.clear()
  for (let row = filter.area.top + 1; row <= filter.area.bottom; row++) {
    const shown = (filter.criteria ?? []).every(([column, { hidden, visible, ...condition }]) => {
      const cell = sheet.cell(row, column)
      const text = displayed(cell, locale)
      if (hidden.includes(text)) return false
      if (visible.length > 0 && !visible.includes(text)) return false
      return meets(condition, cell, place)
    })
    if (!shown) sheet.filteredRows.set(row, true)
  }
}
