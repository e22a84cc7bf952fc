import { type Draw, draw } from './random.ts'

/** The product, bundled apart. */
export type Product = typeof import('./product.ts')

/** What a person types in the columns of one row, by column id. */
export type TypedRow = Readonly<Record<string, string | number>>

/** What a person types in each tab. */
export type TypedTabs = Readonly<Record<string, readonly TypedRow[]>>

const SOURCES = 60
const OBJECTIVES = 8
const PROGRAMMES = 12
const SCENARIOS = 60
const NEEDS = 400

/**
 * An inventory of so many variables as a client types it, the same every time: sixty sources, sixty
 * scenarios and four hundred needs; half of the variables measured, most of them linked to the catalogue.
 */
export function workbook(variables: number, product: Product, seed = 42): TypedTabs {
  const on: Shelf = { ...draw(seed), ...words(product) }
  return {
    sources: times(SOURCES, (n) => source(n, on)),
    variables: times(variables, (n) => variable(n, on)),
    objectives: times(OBJECTIVES, (n) => ({
      label: `Objectif ${n}`,
      'user-group': on.one(on.labels('user_group')),
      weight: 10 + on.below(20),
    })),
    programmes: times(PROGRAMMES, (n) => ({
      label: `Programme ${n}`,
      objectives: numbered('OBJ', 2, 1 + (n % OBJECTIVES)),
      priority: on.one(on.labels('moscow')),
    })),
    scenarios: times(SCENARIOS, (n) => ({
      label: `Scénario ${n}`,
      programme: numbered('PRG', 2, 1 + (n % PROGRAMMES)),
      priority: on.one(on.labels('moscow')),
    })),
    needs: times(NEEDS, (n) => need(n, on)),
    checks: times(variables / 2, (n) => check(n, on)),
  }
}

interface Shelf extends Draw {
  readonly labels: (list: string) => readonly string[]
  readonly data: readonly string[]
}

function words({ terms, data }: Product): Omit<Shelf, keyof Draw> {
  return {
    labels: (list) => terms(list).map(({ label }) => label.fr),
    data: [...data().values()].map(({ label }) => label.fr),
  }
}

function times<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index + 1))
}

function numbered(prefix: string, digits: number, number: number): string {
  return `${prefix}-${String(number).padStart(digits, '0')}`
}

function source(n: number, on: Shelf): TypedRow {
  return {
    name: `Outil ${n}`,
    role: on.one(on.labels('source_role')),
    volume: 1000 * (1 + on.below(500)),
    'volume-unit': 'fiches',
    frequency: on.one(on.labels('frequencies')),
    'last-update': `${1 + on.below(20)}/11/2026`,
    population: 'Base contacts',
    'integration-level': on.one(on.labels('integration_level')),
    owner: `Responsable ${n % 7}`,
  }
}

/** One variable in twenty is linked to nothing, under a name nothing in the catalogue resembles. */
function variable(n: number, on: Shelf): TypedRow {
  const isOwn = n % 20 === 0
  const datum = on.one(on.data)
  const given = {
    name: isOwn ? `zz_${n}_xq` : `table_${n % 300}.champ_${n}`,
    source: `Outil ${1 + on.below(SOURCES)}`,
    ...(isOwn ? {} : { canonical: datum, label: datum }),
  }
  if (n % 2 === 0) return given
  return {
    ...given,
    'declared-rate': `${5 + on.below(95)} %`,
    'age-band': on.one(on.labels('age_band')),
    provenance: on.one(on.labels('provenance')),
  }
}

function need(n: number, on: Shelf): TypedRow {
  return {
    scenario: numbered('SCN', 3, 1 + (n % SCENARIOS)),
    // A step without common factor with the number of data: no scenario asks twice for one datum.
    datum: on.data[(n * 7) % on.data.length] ?? '',
    need: on.one(on.labels('need')),
    'min-completeness': `${40 + on.below(55)} %`,
  }
}

/** Counts of a sample, for every other variable. */
function check(n: number, on: Shelf): TypedRow {
  const empty = on.below(400)
  const placeholder = on.below(30)
  return {
    variable: numbered('VAR', 4, 2 * n - 1),
    date: '10/11/2026',
    records: 1000,
    applicable: 1000,
    empty,
    placeholder,
    valid: 1000 - empty - placeholder - on.below(60),
  }
}
