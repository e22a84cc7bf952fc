import type { Tables } from '../tables.ts'

/** A figure that must lie between two bounds, both included. */
type Bound = readonly [what: string, value: number | null, low: number, high: number]

/** No scenario asks for more than 98 %: nobody has it. */
const HIGHEST_MINIMUM = 0.98

/** Figures stay where they mean something, and a low bound never passes its high one. */
export function boundProblems(tables: Tables): readonly string[] {
  return bounds(tables)
    .filter(([, value, low, high]) => value !== null && !(value >= low && value <= high))
    .map(([what, value, low, high]) => `${what} is ${value}, not between ${low} and ${high}`)
}

function bounds(tables: Tables): readonly Bound[] {
  return [
    ...dataBounds(tables),
    ...needBounds(tables),
    ...mechanicBounds(tables),
    ...frequencyBounds(tables),
    ...[...tables.kpis.values()].map(
      ({ id, maintenanceCost }): Bound => [`cost of the indicator ${id}`, maintenanceCost, 1, 5],
    ),
  ]
}

function dataBounds({ data }: Tables): readonly Bound[] {
  return [...data.values()].flatMap((datum): readonly Bound[] => [
    [`sensitivity of ${datum.id}`, datum.sensitivity, 0, 3],
    [`collection cost of ${datum.id}`, datum.collectionCost, 1, 5],
    [`update cost of ${datum.id}`, datum.updateCost, 1, 5],
  ])
}

function needBounds({ requirements, contactRules }: Tables): readonly Bound[] {
  const needs = requirements.flatMap((need): readonly Bound[] => [
    [`minimum of ${need.datum} for ${need.scenario}`, need.min, 0.001, HIGHEST_MINIMUM],
    [`latency of ${need.datum} for ${need.scenario}`, need.maxLatency, 1 / 24 / 60, 366],
  ])
  const rules = contactRules.flatMap((rule): readonly Bound[] => [
    [
      `consent minimum of contact rule ${rule.rank}`,
      rule.consent?.min ?? null,
      0.001,
      HIGHEST_MINIMUM,
    ],
    [
      `objection minimum of contact rule ${rule.rank}`,
      rule.objection?.min ?? null,
      0.001,
      HIGHEST_MINIMUM,
    ],
  ])
  return [...needs, ...rules]
}

function mechanicBounds({ mechanics }: Tables): readonly Bound[] {
  return [...mechanics.values()].flatMap((mechanic): readonly Bound[] => [
    [`friction of ${mechanic.id}`, mechanic.friction, 1, 5],
    [`ease of ${mechanic.id}`, mechanic.ease, 1, 5],
    [`lowest yield of ${mechanic.id}`, mechanic.yield[0], 0, mechanic.yield[1]],
    [`highest yield of ${mechanic.id}`, mechanic.yield[1], 0, 1],
    [`lowest set-up cost of ${mechanic.id}`, mechanic.setupCost[0], 0, mechanic.setupCost[1]],
    [`lowest unit cost of ${mechanic.id}`, mechanic.unitCost[0], 0, mechanic.unitCost[1]],
  ])
}

function frequencyBounds({ frequencies }: Tables): readonly Bound[] {
  return [...frequencies.values()].flatMap(
    ({ id, periodHours, warnHours, errorHours }): readonly Bound[] => [
      [`period of ${id}`, periodHours, 0, warnHours ?? 0],
      [`warning of ${id}`, warnHours, 0, errorHours ?? 0],
    ],
  )
}
