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
  readonly fontFamily?: string
  /** `underline`, `line-through`, or both with a space between. */
  readonly fontLine?: string
  readonly textDirection?: string
  /** Degrees, or `vertical` for letters standing one upon another. */
  readonly textRotation?: number | 'vertical'
  readonly showHyperlink?: boolean
  /** The theme's name of a colour that is kept in its own place as a code. */
  readonly backgroundTheme?: string
  readonly fontColorTheme?: string
  /** Each border as its style and its colour: `SOLID #000000`. */
  readonly borderTop?: string
  readonly borderLeft?: string
  readonly borderBottom?: string
  readonly borderRight?: string
}

/** The look of some characters of a text, where it differs from its cell's. */
export interface TextLook {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly strikethrough?: boolean
  readonly fontFamily?: string
  readonly fontSize?: number
  readonly color?: string
  readonly colorTheme?: string
  readonly link?: string
}

/** Characters from `start` up to `end`, left out, that share a look. */
export interface TextRun {
  readonly start: number
  readonly end: number
  readonly look: TextLook
}

export interface Cell {
  value: Scalar
  formula: string | null
  format: string | null
  note: string
  style: Style | null
  rule: ValidationRule | null
  /** The looks inside a rich text, in order; missing or null in any other cell. */
  runs?: readonly TextRun[] | null
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

const shared = new Map<string, Style | null>()
/** By style, then by property, what each value of the property makes of it. */
const changes = new Map<Style | null, Map<string, Map<unknown, Style | null>>>()

/** The shared style equal to `style` with one property changed; null removes the property. */
export function restyled<K extends keyof Style>(
  style: Style | null,
  property: K,
  value: Style[K] | null,
): Style | null {
  if ((style?.[property] ?? null) === value) return style
  const known = within(within(changes, style), property)
  const made = known.get(value)
  if (made !== undefined) return made
  const next = interned({ ...style, [property]: value })
  known.set(value, next)
  return next
}

/** The map under a key, added when there is none. */
function within<Key, Inner, Value>(maps: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  const known = maps.get(key)
  if (known) return known
  const added = new Map<Inner, Value>()
  maps.set(key, added)
  return added
}

/** The one style with these properties, null when they are all null. */
function interned(properties: Readonly<Record<string, unknown>>): Style | null {
  const chosen = Object.entries(properties)
    .filter(([, value]) => value !== null && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const key = JSON.stringify(chosen)
  const known = shared.get(key)
  if (known !== undefined) return known
  const style = chosen.length === 0 ? null : (Object.freeze(Object.fromEntries(chosen)) as Style)
  shared.set(key, style)
  return style
}
