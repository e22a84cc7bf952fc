/**
 * What a cell people fill says. Blank cells that take the value of their source or of the catalogue
 * are `inherited`, after what they inherit; a blank with nothing to inherit from is `blank`.
 */
export type InputState =
  | 'filled'
  | 'blank'
  | 'dont-know'
  | 'not-applicable'
  | 'invalid'
  | 'inherited'
  | 'inherited-dont-know'
  | 'inherited-blank'

/** A cell people fill: 3 matters most, 0 is never counted. */
export interface InputCell {
  readonly importance: number
  readonly state: InputState
}

export interface InventoryCompleteness {
  /** Share of the weight filled, 0 to 1; `null` when nothing is asked. */
  readonly completeness: number | null
  /** Share of the weight filled or answered by "I don't know". */
  readonly answered: number | null
}

/**
 * What the client still owes, over any cells: a row, a tab, the cells of one contributor.
 *
 * An inherited cell weighs half in both terms: a value typed on the row weighs more than one
 * inherited, and a row can reach 100 % without typing anything twice. House formula.
 *
 * @example weights 3 filled, 3 and 2 inherited, 2 blank → (3 + 1.5 + 1) / 7.5 = 0.73
 */
export function inventoryCompleteness(cells: readonly InputCell[]): InventoryCompleteness {
  let asked = 0
  let filled = 0
  let unknown = 0
  for (const { importance, state } of cells) {
    if (state === 'not-applicable') continue
    const weight = state.startsWith('inherited') ? importance / 2 : importance
    asked += weight
    if (state === 'filled' || state === 'inherited') filled += weight
    if (state === 'dont-know' || state === 'inherited-dont-know') unknown += weight
  }
  if (asked === 0) return { completeness: null, answered: null }
  return { completeness: filled / asked, answered: (filled + unknown) / asked }
}
