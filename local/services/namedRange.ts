import { refusal } from '../messages.ts'
import type { Book, NamedRange } from '../store/book.ts'
import { type Desk, refuseViewer } from './desk.ts'
import type { RangeService } from './range.ts'
import { Service } from './service.ts'

/** A name given to a range. */
export class NamedRangeService extends Service {
  readonly kind = 'NamedRange'
  readonly desk: Desk
  readonly named: NamedRange

  constructor(desk: Desk, named: NamedRange) {
    super()
    this.desk = desk
    this.named = named
  }

  getName(): string {
    return this.named.name
  }

  setName(name: string): this {
    refuseViewer(this.desk)
    refuseName(name)
    this.named.name = name
    return this
  }

  getRange(): RangeService {
    const { sheetId, area } = this.named.anchor
    if (!area) throw refusal('rangeNotFound')
    return this.desk.make.range(this.desk, sheetId, area)
  }

  setRange(range: RangeService): this {
    refuseViewer(this.desk)
    this.desk.book.anchors.delete(this.named.anchor)
    this.named.anchor = anchored(this.desk.book, range)
    return this
  }

  remove(): void {
    refuseViewer(this.desk)
    removeName(this.desk.book, this.named.name)
  }
}

/** Gives a range a name, in place of the range that had it; a name that is none throws. */
export function nameRange(book: Book, name: string, range: RangeService): void {
  refuseName(name)
  removeName(book, name)
  book.namedRanges.push({ name, anchor: anchored(book, range) })
}

/** Takes a name away; one that nobody gave is no fault. */
export function removeName(book: Book, name: string): void {
  const folded = name.toLowerCase()
  for (const one of book.namedRanges) {
    if (one.name.toLowerCase() === folded) book.anchors.delete(one.anchor)
  }
  book.namedRanges = book.namedRanges.filter((one) => one.name.toLowerCase() !== folded)
}

function anchored(book: Book, range: RangeService) {
  const anchor = { sheetId: range.sheetId, area: range.area }
  book.anchors.add(anchor)
  return anchor
}

/** Letters, digits and underscores, no digit first, and nothing that reads as a cell. */
function refuseName(name: string): void {
  const isWord = /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name)
  const isCell = /^([a-z]{1,3}\d+|r\d*c\d*|true|false)$/i.test(name)
  if (!isWord || isCell) throw refusal('badRangeName', name)
}
