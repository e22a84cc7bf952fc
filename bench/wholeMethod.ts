import { cost } from './cost.ts'
import { paper } from './paper.ts'
import { draw } from './random.ts'
import { ask, MAIN_JOB, typedWorkbook } from './typing.ts'
import { type Product, type TypedTabs, workbook } from './workbook.ts'

const RUNS = 5
const VARIABLES = 5_000

/** What computing the whole method costs, against the main job over the same variables. */
export interface WholeMethod {
  readonly variables: number
  readonly rows: number
  /** Milliseconds of pure computation. */
  readonly whole: number
  readonly mainJob: number
}

/** Every aim on, over the largest pack, with rows in the tabs around; side by side with the main job. */
export function wholeMethod(product: Product, folder: string): WholeMethod {
  const typed = workbook(VARIABLES, product)
  const around = tabsAround(product)
  const all = { ...MAIN_JOB, aims: aims(product), pack: largest(product), typicalSources: true }
  const roads = [
    paper(computed(typedWorkbook(typed, product, folder)), product),
    paper(computed(typedWorkbook({ ...typed, ...around }, product, folder, all)), product),
  ].map((ports) => () => product.recompute(ports))
  const [mainJob = 0, whole = 0] = roads.map((road) => cost(RUNS, road))
  const rows = Object.values({ ...typed, ...around }).reduce((sum, one) => sum + one.length, 0)
  return { variables: VARIABLES, rows, whole, mainJob }
}

function computed(host: ReturnType<typeof typedWorkbook>) {
  ask(host, 'recompute')
  return host
}

function aims({ terms }: Product): string[] {
  return terms('aim').map(({ id }) => id)
}

/** The pack that asks for the most scenarios, sources and objectives. */
function largest({ packs }: Product): string {
  const sized = [...packs().values()].map(({ id, scenarios, sources, objectives }) => ({
    id,
    size: scenarios.length + sources.length + objectives.length,
  }))
  return sized.reduce((best, one) => (one.size > best.size ? one : best)).id
}

/** What people type in the tabs the other aims bring. */
function tabsAround(product: Product): TypedTabs {
  const on = draw(7)
  const label = (list: string) => on.one(product.terms(list).map(({ label }) => label.fr))
  const datum = () => on.one([...product.data().values()].map(({ label }) => label.fr))
  const times = (count: number, make: (n: number) => Record<string, string | number>) =>
    Array.from({ length: count }, (_, index) => make(index + 1))
  const tool = () => `Outil ${1 + on.below(60)}`
  return {
    flows: times(150, () => ({
      from: tool(),
      to: tool(),
      mode: label('feed_mode'),
      frequency: label('frequencies'),
      'last-run': `${1 + on.below(20)}/11/2026`,
    })),
    purposes: times(80, (n) => ({
      purpose: `Finalité ${n}`,
      source: tool(),
      'legal-basis': label('legal_basis'),
      'retention-months': 6 + on.below(60),
    })),
    journeys: times(60, (n) => ({
      journey: `Parcours ${n % 9}`,
      touchpoint: label('touchpoint'),
      stage: label('journey_stage'),
      eligible: label('eligibility'),
    })),
    collection: times(80, () => ({
      mechanic: label('mechanics'),
      'data-list': [datum(), datum()].join(' ; '),
      biz: 1 + on.below(5),
      it: 1 + on.below(5),
      budget: 1 + on.below(5),
    })),
    tests: times(60, (n) => ({
      idea: `COL-${String(1 + (n % 80)).padStart(3, '0')}`,
      'group-a': 500,
      'success-a': 40 + on.below(60),
      'group-b': 500,
      'success-b': 40 + on.below(60),
    })),
    'quality-plan': times(40, () => ({
      mechanism: label('dqm_mechanism'),
      scope: datum(),
      frequency: label('frequencies'),
      'last-run': `${1 + on.below(20)}/10/2026`,
    })),
  }
}
