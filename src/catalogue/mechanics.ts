import type { Text } from '../base/text.ts'
import { amount, items, oneOf, words } from './cells.ts'
import { packed as packedMechanicData } from './mechanic_data.csv'
import { packed } from './mechanics.csv'
import { byId, type Row, table } from './table.ts'

/** A way to obtain data, or to improve those held. Costs and yields are hypotheses a test replaces. */
export interface Mechanic {
  readonly id: string
  readonly label: Text
  readonly touchpoint: string
  readonly mode: string
  readonly moments: readonly string[]
  /** What it costs the customer, 1 low to 5 high. */
  readonly friction: number
  /** How feasible it is for each of the three, 1 hard to 5 easy. */
  readonly feasibility: { readonly business: number; readonly it: number; readonly budget: number }
  /** 1 hard to 5 easy: 0.4 × business + 0.35 × IT + 0.25 × budget (house formula). */
  readonly ease: number
  /** 6 − ease, before the cost of keeping the data true. */
  readonly effort: number
  /** Lowest and highest cost to set it up, in euros. */
  readonly setupCost: readonly [number, number]
  /** Lowest and highest cost of one answer, in euros. */
  readonly unitCost: readonly [number, number]
  /** Lowest and highest share of people asked who give the data, 0–1. */
  readonly yield: readonly [number, number]
  readonly sectors: readonly string[]
  readonly kpi: string
  /** How to try it before paying for it. */
  readonly test: Text
  /** What data protection asks of it. */
  readonly privacy: Text
}

/** What a mechanic does to a datum: brings it, or betters what is held. */
export type Effect = 'obtain' | 'improve'

/** The mechanics of the catalogue by id. */
export const mechanics = byId(table(packed, mechanic))

function mechanic(row: Row): Mechanic {
  const feasibility = {
    business: amount(row, 'business_feasibility'),
    it: amount(row, 'it_feasibility'),
    budget: amount(row, 'budget_feasibility'),
  }
  const ease = cents(0.4 * feasibility.business + 0.35 * feasibility.it + 0.25 * feasibility.budget)
  return {
    id: row('id'),
    label: words(row),
    touchpoint: row('touchpoint'),
    mode: row('collection_mode'),
    moments: items(row, 'moments'),
    friction: amount(row, 'friction'),
    feasibility,
    ease,
    effort: cents(6 - ease),
    setupCost: [amount(row, 'setup_cost_low_eur'), amount(row, 'setup_cost_high_eur')],
    unitCost: [amount(row, 'unit_cost_low_eur'), amount(row, 'unit_cost_high_eur')],
    yield: [amount(row, 'yield_low_pct') / 100, amount(row, 'yield_high_pct') / 100],
    sectors: items(row, 'sectors'),
    kpi: row('kpi'),
    test: words(row, 'poc_'),
    privacy: words(row, 'gdpr_'),
  }
}

/** Notes have two decimals: 0.4 × 3 must not read 1.2000000000000002. */
function cents(value: number): number {
  return Math.round(value * 100) / 100
}

const effects = table(packedMechanicData, (row) => ({
  mechanic: row('mechanic_id'),
  datum: row('data_id'),
  effect: oneOf<Effect>(row, 'effect', ['obtain', 'improve']),
}))

let byMechanic: ReadonlyMap<string, ReadonlyMap<string, Effect>> | null = null

/** What each mechanic brings: mechanic id → datum id → effect. */
export function mechanicData(): ReadonlyMap<string, ReadonlyMap<string, Effect>> {
  if (byMechanic) return byMechanic
  const groups = new Map<string, Map<string, Effect>>()
  for (const { mechanic, datum, effect } of effects()) {
    const brought = groups.get(mechanic) ?? new Map<string, Effect>()
    groups.set(mechanic, brought.set(datum, effect))
  }
  byMechanic = groups
  return byMechanic
}
