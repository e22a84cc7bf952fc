import type { Symbols } from './kinds/list.ts'

/** How fresh a feed is, at a glance and without colour. */
export const freshnessSymbols: Symbols = {
  fresh: '●',
  due: '◐',
  late: '○',
  stale: '✕',
  'one-off': '–',
  unknown: '?',
}

/** How well a need is met. `?` wherever a measure or an answer would settle it. */
export const requirementSymbols: Symbols = {
  ok: '●',
  incomplete: '◐',
  stale: '◐',
  unmeasured: '?',
  'other-population': '?',
  'to-confirm': '?',
  invalid: '✕',
  absent: '✕',
  'consent-needed': '✕',
  forbidden: '✕',
  inaccessible: '✕',
}

export const scenarioSymbols: Symbols = { ready: '●', partial: '◐', blocked: '✕' }

/** Reasons are words of their own. */
export const noSymbols: Symbols = {}

export const qualitySymbols: Symbols = { good: '●', watch: '◐', poor: '✕', unknown: '?' }
