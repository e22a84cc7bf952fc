// One cell: what it holds and how it is dressed. Styles are shared between cells and never changed.

/** A stored value: text, number (dates are serial numbers), boolean, or '' for an empty cell. */
export type Scalar = string | number | boolean

export interface Style {
  readonly background?: string
  readonly fontColor?: string
  readonly fontWeight?: string
  readonly fontStyle?: string
  readonly fontSize?: number
  readonly wrapStrategy?: string
  readonly verticalAlignment?: string
  readonly horizontalAlignment?: string
}

export interface Cell {
  value: Scalar
  formula: string | null
  format: string | null
  note: string
  style: Style | null
  rule: ValidationRule | null
}

/** A validation rule as stored. A list taken from a range keeps that range, which follows edits. */
export interface ValidationRule {
  readonly criteria: string
  readonly values: readonly unknown[]
  readonly source: RangeAnchor | null
  readonly allowInvalid: boolean
  readonly helpText: string | null
}

/** A block of cells that follows insertions, deletions and moves; `area` is null once it is gone. */
export interface RangeAnchor {
  readonly sheetId: number
  area: Area | null
}

/** A rectangle of cells, 1-based and inclusive. */
export interface Area {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** The number format a cell shows when nobody chose one. */
export const PLAIN_FORMAT = '0.###############'

/** An empty, undressed cell. */
export function blankCell(): Cell {
  return { value: '', formula: null, format: null, note: '', style: null, rule: null }
}

/** Whether a cell holds a value or a formula. */
export function isFilled(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && (cell.value !== '' || cell.formula !== null)
}

const shared = new Map<string, Style>()

/** The shared style equal to `style` with one property changed; null removes the property. */
export function restyled<K extends keyof Style>(
  style: Style | null,
  property: K,
  value: Style[K] | null,
): Style | null {
  if ((style?.[property] ?? null) === value) return style
  const next: Record<string, unknown> = { ...style, [property]: value ?? undefined }
  if (value === null) delete next[property]
  const names = Object.keys(next).sort()
  if (names.length === 0) return null
  const key = names.map((name) => `${name}=${next[name]}`).join(';')
  const known = shared.get(key)
  if (known) return known
  shared.set(key, Object.freeze(next))
  return shared.get(key) ?? null
}
