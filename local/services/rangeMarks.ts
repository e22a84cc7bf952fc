// What is laid on a range beside its contents: notes, validation, checkboxes, filter, protection,
// groups, alternating colours, metadata. Long because Google's class is.
import { refusal } from '../messages.ts'
import { overlaps } from '../store/area.ts'
import type { Cell, ValidationRule } from '../store/cell.ts'
import { collapse, groupsOf, shiftDepth } from '../store/groups.ts'
import type { Axis } from '../store/shift.ts'
import { applyBanding, BandingService } from './banding.ts'
import { isChecked, layCheckboxes, takeCheckboxes, tick } from './checkboxes.ts'
import type { Constant } from './constants.ts'
import { mayEdit } from './desk.ts'
import { FilterService } from './filter.ts'
import { badSignature, refuseMisfit } from './grid.ts'
import {
  addMetadata,
  type DeveloperMetadataService,
  type MetadataPlace,
  metadataAt,
} from './metadata.ts'
import { DeveloperMetadataFinderService } from './metadataFinder.ts'
import { ProtectionService } from './protection.ts'
import { change, editedUnder, firstCell, mapCells, sheetUnder } from './rangeCells.ts'
import { RangeDress } from './rangeDress.ts'
import { TextFinderService } from './textFinder.ts'
import { DataValidationBuilderService, DataValidationService } from './validation.ts'

type BandingWords = [theme?: Constant, header?: boolean, footer?: boolean]

/** A range and what is laid on it. */
export class RangeMarks extends RangeDress {
  // Notes

  getNotes(): string[][] {
    return mapCells(this, (cell) => cell?.note ?? '')
  }

  getNote(): string {
    return firstCell(this)?.note ?? ''
  }

  setNotes(notes: Array<Array<string | null>>): this {
    refuseMisfit(notes, this.area, 'Range.setNotes')
    return change(this, (cell, i, j) => {
      const note: unknown = notes[i]?.[j]
      // A whole number among many comes out as Google's own 25.0.
      cell.note = Number.isInteger(note) ? `${note}.0` : noteText(note)
    })
  }

  setNote(note: string | null): this {
    return change(this, (cell) => {
      cell.note = noteText(note)
    })
  }

  // Validation

  getDataValidations(): Array<Array<DataValidationService | null>> {
    // A rule is one object however many cells bear it: nothing a script does can change it.
    const known = new Map<ValidationRule, DataValidationService>()
    const served = (rule: ValidationRule): DataValidationService => {
      const service = known.get(rule) ?? new DataValidationService(this.desk, rule)
      known.set(rule, service)
      return service
    }
    return mapCells(this, (cell) => (cell?.rule ? served(cell.rule) : null))
  }

  getDataValidation(): DataValidationService | null {
    const rule = firstCell(this)?.rule
    return rule ? new DataValidationService(this.desk, rule) : null
  }

  setDataValidations(rules: Array<Array<DataValidationService | null>>): this {
    refuseMisfit(rules, this.area, 'Range.setDataValidations')
    return change(this, (cell, i, j) => this.#applyRule(cell, rules[i]?.[j] ?? null))
  }

  setDataValidation(rule: DataValidationService | null): this {
    return change(this, (cell) => this.#applyRule(cell, rule))
  }

  insertCheckboxes(...values: [checked?: unknown, unchecked?: unknown]): this {
    const rule = new DataValidationBuilderService(this.desk).requireCheckbox(...values).build()
    return layCheckboxes(this, rule)
  }

  removeCheckboxes(): this {
    return takeCheckboxes(this)
  }

  check(): this {
    return tick(this, true)
  }

  uncheck(): this {
    return tick(this, false)
  }

  isChecked(): boolean | null {
    return isChecked(this)
  }

  // Filter, finder, protection

  createFilter(): FilterService {
    const sheet = editedUnder(this)
    if (sheet.filter) throw refusal('secondFilter')
    sheet.filter = { area: this.area }
    return new FilterService(this.desk, this.sheetId)
  }

  /** The sheet's filter, wherever it lies: seen on live sheets. */
  getFilter(): FilterService | null {
    return sheetUnder(this).filter ? new FilterService(this.desk, this.sheetId) : null
  }

  createTextFinder(text: string): TextFinderService {
    return new TextFinderService(this.desk, text, () => [this])
  }

  protect(): ProtectionService {
    const sheet = editedUnder(this)
    const id = this.desk.book.freshId()
    const protection = { id, area: this.area, description: '', warningOnly: false, editors: null }
    sheet.protections.push(protection)
    return new ProtectionService(this.desk, this.sheetId, protection)
  }

  canEdit(): boolean {
    return mayEdit(this.desk, sheetUnder(this), this.area)
  }

  // Groups and alternating colours

  shiftColumnGroupDepth(delta: number): this {
    const sheet = this.edited(null)
    shiftDepth(sheet, this.area.left, this.area.right, delta)
    return this
  }

  shiftRowGroupDepth(delta: number): this {
    const sheet = this.edited(null)
    shiftDepth(sheet, this.area.top, this.area.bottom, delta, 'rows')
    return this
  }

  collapseGroups(): this {
    return this.#fold(true)
  }

  expandGroups(): this {
    return this.#fold(false)
  }

  applyRowBanding(...given: BandingWords): BandingService {
    return applyBanding(this, 'rows', given)
  }

  applyColumnBanding(...given: BandingWords): BandingService {
    return applyBanding(this, 'columns', given)
  }

  getBandings(): BandingService[] {
    return sheetUnder(this)
      .bandings.filter((banding) => overlaps(banding.area, this.area))
      .map((banding) => new BandingService(this.desk, this.sheetId, banding))
  }

  // Developer metadata

  addDeveloperMetadata(key: string, value?: string | Constant, visibility?: Constant): this {
    const place = this.#line()
    if (!place) throw refusal('metadataPlace')
    addMetadata(this.desk, place, 'Range', [key, value, visibility])
    return this
  }

  getDeveloperMetadata(): DeveloperMetadataService[] {
    const place = this.#line()
    return place ? metadataAt(this.desk, place) : []
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinderService {
    return new DeveloperMetadataFinderService(this.desk, { sheetId: this.sheetId, area: this.area })
  }

  #applyRule(cell: Cell, rule: DataValidationService | null): void {
    if (rule !== null && !(rule instanceof DataValidationService)) {
      throw badSignature('Range.setDataValidation', rule)
    }
    cell.rule = rule?.rule ?? null
    if (rule?.rule.source) this.desk.book.anchors.add(rule.rule.source)
    if (cell.rule?.criteria === 'CHECKBOX' && cell.value === '') {
      cell.value = cell.rule.values.length > 1 ? (cell.rule.values[1] as string) : false
    }
  }

  #fold(folded: boolean): this {
    const sheet = this.edited(null)
    const { top, bottom, left, right } = this.area
    const within = (axis: Axis, first: number, last: number) => {
      for (const group of groupsOf(sheet, axis)) {
        if (group.first >= first && group.last <= last) collapse(sheet, group, folded, axis)
      }
    }
    within('columns', left, right)
    within('rows', top, bottom)
    return this
  }

  /** The single whole row or column this range is, null when it is none. */
  #line(): MetadataPlace | null {
    const { area, sheetId } = this
    const grid = sheetUnder(this).grid()
    const lenient = this.desk.switches.boundedRangeIsWholeLine
    const tall = this.openRows || (lenient && area.top === 1 && area.bottom === grid.bottom)
    const wide = this.openColumns || (lenient && area.left === 1 && area.right === grid.right)
    if (tall && area.left === area.right) return { location: 'COLUMN', sheetId, line: area.left }
    if (wide && area.top === area.bottom) return { location: 'ROW', sheetId, line: area.top }
    return null
  }
}

function noteText(note: unknown): string {
  return note === null || note === undefined ? '' : String(note)
}
