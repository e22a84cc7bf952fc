// Points on which accounts of Google's behaviour differ: both are offered, and a script that is to
// be trusted must be right under each.
import type { EntrySwitches } from './store/entry.ts'

export interface Switches extends EntrySwitches {
  /** Does a copy of a sheet bring its developer metadata along? */
  readonly duplicateCopiesMetadata: boolean
  /** May metadata be put on `getRange(1, 3, maxRows, 1)`, or only on `getRange('C:C')`? */
  readonly boundedRangeIsWholeLine: boolean
  /** Does writing values past the grid make it grow, or does `getRange` refuse? */
  readonly writesGrowTheGrid: boolean
  /** Do others see what a run wrote only once it flushes, reads or ends? */
  readonly writesWaitForFlush: boolean
  /** Is what a killed run had not flushed lost? */
  readonly killLosesWrites: boolean
  /** Is a value that breaks a strict validation refused at the next flush or read, not at the call? */
  readonly validationThrownAtFlush: boolean
  /** May `const f = () => …` at the top of a file be run by name, like `function f()`? */
  readonly variablesAreFunctions: boolean
  /** May scripts use what came after ES2019: `?.`, `??`, `1_000`, `replaceAll`, `at`… up to ES2021’s syntax? */
  readonly newerLanguage: boolean
  /** How refusals quote the name of a sheet: "x", “x” or ‘x’. */
  readonly quotes: Quotes
  /** Does every cache forget what it was given? A circumstance: Google promises nothing. */
  readonly cacheForgets?: boolean
  /** Does the script run where no spreadsheet is open? A circumstance, not a doubt. */
  readonly noSpreadsheet?: boolean
}

export type Quotes = 'straight' | 'curly' | 'single'

/** What is taken for true unless told otherwise. */
export const SWITCHES: Switches = {
  textFormatProtectsFormula: true,
  apostropheConsumedInText: true,
  duplicateCopiesMetadata: true,
  boundedRangeIsWholeLine: false,
  writesGrowTheGrid: false,
  writesWaitForFlush: true,
  killLosesWrites: false,
  validationThrownAtFlush: false,
  variablesAreFunctions: false,
  newerLanguage: true,
  quotes: 'straight',
}

/** Every setting that is not the usual one, one at a time. */
export const OTHER_SETTINGS: ReadonlyArray<Partial<Switches>> = [
  { textFormatProtectsFormula: false },
  { apostropheConsumedInText: false },
  { textFormatProtectsFormula: false, apostropheConsumedInText: false },
  { duplicateCopiesMetadata: false },
  { boundedRangeIsWholeLine: true },
  { writesGrowTheGrid: true },
  { writesWaitForFlush: false },
  { killLosesWrites: true },
  { validationThrownAtFlush: true },
  { variablesAreFunctions: true },
  { newerLanguage: false },
  { quotes: 'curly' },
  { quotes: 'single' },
]
