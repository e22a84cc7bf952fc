import type { MinimisationGrounds } from '../../../src/planning/useless/minimisation.ts'
import { type Candidate, minimisation } from '../../../src/planning/useless/minimisation.ts'
import type { VariableFigures } from '../../../src/planning/variables/variableFigures.ts'
import { purposes } from '../../../src/workbook/tabs/purposes.ts'
import { scenarios } from '../../../src/workbook/tabs/scenarios.ts'
import { sources } from '../../../src/workbook/tabs/sources.ts'
import { variables } from '../../../src/workbook/tabs/variables.ts'
import { row } from '../../support/rows.ts'

/** What the figures of a variable say when nothing is known. */
function figures(id: string, over: Partial<VariableFigures> = {}): VariableFigures {
  return {
    id,
    source: 'SRC-001',
    links: { confirmed: [], suggested: [] },
    population: null,
    sourcePopulation: null,
    frequency: null,
    completeness: null,
    origin: null,
    counted: null,
    checkedOn: null,
    placeholderRate: null,
    validity: null,
    usable: null,
    accuracy: null,
    consistency: null,
    availability: null,
    actuality: null,
    feed: { status: 'unknown', score: null },
    quality: { score: null, coverage: 0 },
    uniqueness: null,
    interest: 'medium',
    ageDays: null,
    valueAges: null,
    stored: null,
    accessible: true,
    yesShare: null,
    issues: [],
    ...over,
  }
}

type Typed = Parameters<typeof row<NonNullable<typeof variables.types>>>[2]

/** A variable of the till, what people typed on it and what it holds. */
export interface Held {
  readonly id?: string
  readonly typed?: Typed
  readonly holds?: readonly string[]
  readonly suggests?: readonly string[]
  readonly known?: Partial<VariableFigures>
}

export const BILLING = row(purposes, 'TRT-001', {
  purpose: 'Facturer',
  'legal-basis': 'contract',
  'retention-months': 36,
})

/** What a case changes of the chain below. */
type Changed = Partial<Omit<MinimisationGrounds, 'rows'>> & {
  readonly rows?: Partial<MinimisationGrounds['rows']>
}

/** A restaurant chain with one active scenario, asking for e-mail, and one given up, for the cart. */
export function grounds(held: readonly Held[], over: Changed = {}): MinimisationGrounds {
  const ids = held.map(({ id }, index) => id ?? `VAR-000${index + 1}`)
  const { rows: others, ...rest } = over
  return {
    rows: {
      sources: [row(sources, 'SRC-001', { name: 'Caisse' })],
      variables: held.map(({ typed }, at) =>
        row(variables, ids[at] ?? '', { source: 'SRC-001', ...typed }),
      ),
      purposes: [BILLING],
      scenarios: [
        row(scenarios, 'SCN-001', { label: 'Bienvenue' }),
        row(scenarios, 'SCN-002', { label: 'Panier abandonné' }),
      ],
      consistency: [],
      ...others,
    },
    sources: new Map(),
    figures: new Map(
      held.map(({ holds = [], suggests = [], typed, known }, at) => {
        const id = ids[at] ?? ''
        const links = { confirmed: holds, suggested: suggests }
        return [id, figures(id, { links, source: typed?.source ?? 'SRC-001', ...known })]
      }),
    ),
    asked: [
      { scenario: 'SCN-001', datum: 'email' },
      { scenario: 'SCN-001', datum: 'first-name' },
      { scenario: 'SCN-002', datum: 'cart-items' },
    ],
    active: new Set(['SCN-001']),
    hasRegister: true,
    project: { audience: 'b2c', sector: 'restaurant' },
    ...rest,
  }
}

/** The candidate one variable makes, if it makes one. */
export function candidate(held: Held, over: Changed = {}): Candidate | null {
  const found = minimisation(grounds([held], over))
  return found.candidates.values().next().value ?? null
}
