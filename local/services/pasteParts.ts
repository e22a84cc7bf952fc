// What each of Google's ways of pasting lays down.
import type { PasteParts } from '../store/paste.ts'

export const ALL_PARTS: PasteParts = {
  values: true,
  formulas: true,
  dress: true,
  borders: true,
  rules: true,
  notes: true,
  tints: true,
  merges: true,
}

const PARTS: Record<string, PasteParts> = {
  PASTE_NORMAL: ALL_PARTS,
  PASTE_NO_BORDERS: { ...ALL_PARTS, borders: false },
  PASTE_FORMAT: { dress: true, borders: true, tints: true, merges: true },
  PASTE_FORMULA: { values: true, formulas: true },
  PASTE_DATA_VALIDATION: { rules: true },
  PASTE_VALUES: { values: true },
  PASTE_CONDITIONAL_FORMATTING: { tints: true },
  PASTE_COLUMN_WIDTHS: { widths: true },
}

/** The parts of cells that a way of pasting lays down. */
export function partsOf(name: string): PasteParts {
  return PARTS[name] ?? ALL_PARTS
}
