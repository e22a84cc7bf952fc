// What a run wrote and has not sent yet. Its own reads see it, since they send it first; nobody
// else does, until the run flushes, reads or ends. The cells are changed at once, and put back for
// as long as somebody else looks.
import { type Refusal, refusal } from '../messages.ts'
import { type Area, blankCell, type Cell } from '../store/cell.ts'
import type { Sheet } from '../store/sheet.ts'

type Cells = Array<Array<Cell | undefined>>

/** Cells as they were before the run wrote in them. */
interface Block {
  readonly sheet: Sheet
  readonly area: Area
  readonly before: Cells
}

/** What hides the writes of runs that stepped aside from whoever looks at the workbook. */
export class Curtain {
  private readonly aside = new Set<WriteBuffer>()

  /** Somebody looks: nothing of what waits is to be seen. */
  look(): void {
    for (const buffer of this.aside) buffer.draw()
  }

  add(buffer: WriteBuffer): void {
    this.aside.add(buffer)
  }

  remove(buffer: WriteBuffer): void {
    this.aside.delete(buffer)
  }
}

/** What a buffer needs of its run. */
export interface BufferPlace {
  /** Whether a sheet is still in a workbook. */
  readonly isThere: (sheet: Sheet) => boolean
  readonly curtain: Curtain
  /** Whether writes wait at all. */
  readonly waits: boolean
  /** Whether the person may still change an area, once others have acted. */
  readonly mayEdit: (sheet: Sheet, area: Area) => boolean
  /** Computes formulas, once what they depend on was sent. */
  readonly recalculate: () => void
}

/** The writes of one run that are not sent. */
export class WriteBuffer {
  private readonly place: BufferPlace
  private blocks: Block[] = []
  private owed: Refusal | null = null
  /** Lays what was hidden over the workbook again; null while nothing is hidden. */
  private showAgain: (() => void) | null = null
  private dirty = false

  constructor(place: BufferPlace) {
    this.place = place
  }

  /** Whether something was written since the last flush or read. */
  get isDirty(): boolean {
    return this.dirty
  }

  /** Takes note of cells about to be changed. */
  note(sheet: Sheet, area: Area): void {
    this.dirty = true
    if (this.place.waits) {
      this.blocks.push({ sheet, area, before: copies(sheet, area) })
    }
  }

  /** Takes note of a change that does not wait. */
  touch(): void {
    this.dirty = true
  }

  /** Keeps a refusal for the moment the writes are sent; the first one is told. */
  owe(error: Refusal): void {
    this.dirty = true
    this.owed ??= error
  }

  /** Sends what waits, and throws what was owed. */
  send(): void {
    if (!this.dirty) return
    const { owed } = this
    this.forget()
    this.place.recalculate()
    if (owed) throw owed
  }

  /** Sends what waits at the end of a run that failed: nobody is left to hear of a refusal. */
  sendSilently(): void {
    this.comeBack()
    this.owed = null
    this.send()
  }

  /** Loses what waits: the run was killed. */
  lose(): void {
    this.draw()
    this.place.curtain.remove(this)
    this.forget()
  }

  /** Lets others act; should they look at the workbook, they see nothing of what waits. */
  aside(act: () => void): void {
    this.stepAside()
    try {
      act()
    } finally {
      this.comeBack()
    }
  }

  /** The run leaves the stage to others. */
  stepAside(): void {
    this.place.curtain.add(this)
  }

  /** The run is back: what it wrote is there again, and nothing of what the others wait to send. */
  comeBack(): void {
    const { curtain } = this.place
    curtain.remove(this)
    curtain.look()
    this.showAgain?.()
    this.showAgain = null
  }

  /** Hides what waits, until the run is back. */
  draw(): void {
    if (this.blocks.length > 0) this.showAgain ??= this.hide()
  }

  private forget(): void {
    this.blocks = []
    this.owed = null
    this.dirty = false
    this.showAgain = null
  }

  /** Puts back what the cells held; gives what lays the writes again over whatever others did. */
  private hide(): () => void {
    const hidden = this.blocks.map((block) => ({
      ...block,
      after: copies(block.sheet, block.area),
    }))
    for (const { sheet, area, before } of [...hidden].reverse()) lay(sheet, area, before)
    return () => {
      this.blocks = []
      for (const block of hidden) this.rewrite(block, block.after)
    }
  }

  private rewrite({ sheet, area, before }: Block, after: Cells): void {
    const refused = this.refused(sheet, area)
    if (refused) {
      this.owe(refused)
      return
    }
    this.note(sheet, area)
    after.forEach((row, i) => {
      row.forEach((cell, j) => {
        const change = difference(before[i]?.[j], cell)
        if (change) Object.assign(sheet.makeCell(area.top + i, area.left + j), change)
      })
    })
  }

  /** Why cells can no longer be written, now that others have acted. */
  private refused(sheet: Sheet, area: Area): Refusal | null {
    if (!this.place.isThere(sheet)) return refusal('sheetNotFound')
    if (area.bottom > sheet.maxRows || area.right > sheet.maxColumns) return refusal('outsideGrid')
    return this.place.mayEdit(sheet, area) ? null : refusal('protectedCell')
  }
}

function copies(sheet: Sheet, area: Area): Cells {
  return sheet.map(area, (cell) => (cell ? { ...cell } : undefined))
}

function lay(sheet: Sheet, area: Area, cells: Cells): void {
  cells.forEach((row, i) => {
    const at = area.top - 1 + i
    if (!sheet.rows[at] && row.every((cell) => cell === undefined)) return
    const line = sheet.rows[at] ?? []
    row.forEach((cell, j) => {
      line[area.left - 1 + j] = cell && { ...cell }
    })
    sheet.rows[at] = line
  })
}

/** What a run changed of a cell; null for nothing. */
function difference(before: Cell | undefined, after: Cell | undefined): Partial<Cell> | null {
  const was: Cell = { ...PLAIN, ...before }
  const is: Cell = { ...PLAIN, ...after }
  const changed = (Object.keys(is) as Array<keyof Cell>).filter((part) => was[part] !== is[part])
  if (changed.length === 0) return null
  return Object.fromEntries(changed.map((part) => [part, is[part]]))
}

/** Every part of a cell that holds nothing. */
const PLAIN: Required<Cell> = { ...blankCell(), runs: null }
