// Rich text: exact text, never read as a typed entry, whose characters may look differently.
import { refusal } from '../messages.ts'
import type { Cell, TextLook, TextRun } from '../store/cell.ts'
import { badSignature } from './grid.ts'
import { change } from './rangeCells.ts'
import type { RangePlace } from './rangePlace.ts'
import { Service } from './service.ts'
import { lookOf, TextStyleService } from './textStyle.ts'

/** A text and the looks of its characters; `start` is where it begins in the text it was cut from. */
export class RichTextValueService extends Service {
  readonly kind = 'RichTextValue'
  readonly text: string
  readonly runs: readonly TextRun[]
  readonly base: TextLook
  readonly start: number

  constructor(text: string, runs: readonly TextRun[] = [], base: TextLook = {}, start = 0) {
    super()
    this.text = text
    this.runs = runs
    this.base = base
    this.start = start
  }

  getText(): string {
    return this.text
  }

  getStartIndex(): number {
    return this.start
  }

  getEndIndex(): number {
    return this.start + this.text.length
  }

  getTextStyle(start = 0, end = this.text.length): TextStyleService {
    const { link: _, ...look } = shared(this.#looks(start, end))
    return new TextStyleService(look)
  }

  getLinkUrl(start = 0, end = this.text.length): string | null {
    return shared(this.#looks(start, end)).link ?? null
  }

  getRuns(): RichTextValueService[] {
    const runs = this.runs.length > 0 ? this.runs : whole(this.text)
    return runs.map(({ start, end, look }) => {
      const text = this.text.slice(start, end)
      return new RichTextValueService(text, whole(text, look), this.base, this.start + start)
    })
  }

  copy(): RichTextValueBuilderService {
    return new RichTextValueBuilderService(this.text, this.runs, this.base)
  }

  #looks(start: number, end: number): TextLook[] {
    const met = this.runs.filter((run) => run.start < end && run.end > start)
    if (met.length === 0) return [this.base]
    return met.map((run) => ({ ...this.base, ...run.look }))
  }
}

/** A rich text being made; it refuses the empty text. */
export class RichTextValueBuilderService extends Service {
  readonly kind = 'RichTextValueBuilder'
  text: string
  runs: readonly TextRun[]
  readonly base: TextLook

  constructor(text = '', runs: readonly TextRun[] = [], base: TextLook = {}) {
    super()
    this.text = text
    this.runs = runs
    this.base = base
  }

  setText(text: string): this {
    if (typeof text !== 'string') throw badSignature('RichTextValueBuilder.setText', text)
    if (text === '') throw refusal('emptyText')
    this.text = text
    this.runs = []
    return this
  }

  setTextStyle(...given: unknown[]): this {
    const [start, end, style] = this.#part('setTextStyle', given)
    if (style !== null && !(style instanceof TextStyleService)) {
      throw badSignature('RichTextValueBuilder.setTextStyle', ...given)
    }
    this.runs = overlaid(this.text, this.runs, start, end, ({ link }) => ({
      ...(style?.look ?? {}),
      ...(link === undefined ? {} : { link }),
    }))
    return this
  }

  setLinkUrl(...given: unknown[]): this {
    const [start, end, url] = this.#part('setLinkUrl', given)
    if (url !== null && typeof url !== 'string') {
      throw badSignature('RichTextValueBuilder.setLinkUrl', ...given)
    }
    this.runs = overlaid(this.text, this.runs, start, end, ({ link: _, ...look }) =>
      url === null ? look : { ...LINK_LOOK, ...look, link: url },
    )
    return this
  }

  build(): RichTextValueService {
    return new RichTextValueService(this.text, this.runs, this.base)
  }

  /** `(value)` stands for the whole text, `(start, end, value)` for a part of it. */
  #part(method: string, given: readonly unknown[]): [number, number, unknown] {
    if (given.length === 1) return [0, this.text.length, given[0] ?? null]
    const [start, end, value] = given
    if (typeof start !== 'number' || typeof end !== 'number') {
      throw badSignature(`RichTextValueBuilder.${method}`, ...given)
    }
    if (start < 0 || end > this.text.length || start > end) throw refusal('textOffsets')
    return [start, end, value ?? null]
  }
}

const LINK_LOOK: TextLook = { underline: true, color: '#1155cc' }

/** The rich text of a cell; null for a formula, a number, a truth value. */
export function richTextOf(cell: Cell | undefined): RichTextValueService | null {
  if (!cell) return new RichTextValueService('', [], lookOf(null))
  if (cell.formula !== null || typeof cell.value !== 'string') return null
  return new RichTextValueService(cell.value, cell.runs ?? [], lookOf(cell.style))
}

/** Lays rich texts into the cells of a range. */
export function layRichText<R extends RangePlace>(
  range: R,
  textAt: (i: number, j: number) => RichTextValueService | undefined,
): R {
  return change(range, (cell, i, j) => {
    const rich = textAt(i, j)
    if (!rich) return
    cell.value = rich.text
    cell.formula = null
    cell.runs = rich.runs.some((run) => Object.keys(run.look).length > 0) ? rich.runs : null
  })
}

function whole(text: string, look: TextLook = {}): TextRun[] {
  return [{ start: 0, end: text.length, look }]
}

/** The runs of a text with the look of a part of it changed; neighbours that look alike are one. */
function overlaid(
  text: string,
  runs: readonly TextRun[],
  start: number,
  end: number,
  change: (look: TextLook) => TextLook,
): TextRun[] {
  const cut = (runs.length > 0 ? runs : whole(text)).flatMap((run) => {
    const edges = [run.start, start, end, run.end].filter(
      (edge) => edge >= run.start && edge <= run.end,
    )
    return edges.slice(1).map((edge, i) => ({ ...run, start: edges[i] ?? edge, end: edge }))
  })
  const changed = cut
    .filter((run) => run.start < run.end)
    .map((run) => (run.start >= start && run.end <= end ? { ...run, look: change(run.look) } : run))
  return changed.reduce<TextRun[]>((joined, run) => {
    const last = joined[joined.length - 1]
    if (last && alike(last.look, run.look)) joined[joined.length - 1] = { ...last, end: run.end }
    else joined.push(run)
    return joined
  }, [])
}

function alike(one: TextLook, other: TextLook): boolean {
  const text = (look: TextLook) => JSON.stringify(Object.entries(look).sort())
  return text(one) === text(other)
}

/** What several looks agree on. */
function shared(looks: readonly TextLook[]): TextLook {
  const [first = {}, ...others] = looks
  const agreed = Object.entries(first).filter(([property, value]) =>
    others.every((look) => look[property as keyof TextLook] === value),
  )
  return Object.fromEntries(agreed)
}
