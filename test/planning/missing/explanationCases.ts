// Small plans, each made to show one kind of sentence. Long because there are many kinds.
import type { Text } from '../../../src/base/text.ts'
import type { Means, Mechanic } from '../../../src/planning/collection/means.ts'
import { type Background, type Holding, UNHELD } from '../../../src/planning/missing/background.ts'
import type { Clearance, Need, Plan, Satisfaction } from '../../../src/planning/plan/plan.ts'
import { exampleMeans, examplePlan } from '../plan/example.ts'

/** A plan, and the data whose sentences are told. */
export interface Case {
  readonly title: string
  readonly plan: Plan
  readonly means: Means
  readonly told: readonly string[]
  readonly holdings?: Readonly<Record<string, Partial<Holding>>>
}

const OK: Satisfaction = { status: 'ok', proven: 1, assumed: 1 }
const ABSENT: Satisfaction = { status: 'absent', proven: 0, assumed: 0 }
const HALF: Satisfaction = { status: 'incomplete', proven: 0.5, assumed: 0.5 }
const UNMEASURED: Satisfaction = { status: 'unmeasured', proven: 0, assumed: 1 }

type Row = readonly [datum: string, of: Satisfaction, place?: string]

/** Scenarios of equal weight; `a.1` places a need in a branch, `optional` says so. */
function plan(
  scenarios: Readonly<Record<string, readonly Row[]>>,
  clearances: Readonly<Record<string, Clearance>> = {},
  weights: Readonly<Record<string, number>> = {},
): Plan {
  const need = (scenario: string, [datum, satisfaction, place]: Row) => {
    const [group = null, branch = null] = place === 'optional' ? [] : (place?.split('.') ?? [])
    const asked = { min: 0.6, maxLatency: null, role: 'target' }
    const mandatory = place !== 'optional'
    return { ...asked, scenario, datum, mandatory, group, branch, satisfaction } satisfies Need & {
      satisfaction: Satisfaction
    }
  }
  const data = Object.values(scenarios).flatMap((rows) => rows.map(([datum]) => datum))
  return {
    objectives: [{ id: 'o', weight: 1 }],
    programmes: [{ id: 'p', priority: 1, objectives: ['o'] }],
    scenarios: Object.keys(scenarios).map((id) => {
      return { id, programme: 'p', priority: 1, confidence: 1, reach: weights[id] ?? 1 }
    }),
    needs: Object.entries(scenarios).flatMap(([id, rows]) => rows.map((row) => need(id, row))),
    data: new Map(
      data.map((id) => [id, { sensitivity: 1, clearance: clearances[id] ?? 'open' }] as const),
    ),
  }
}

/** Mechanics written `id effort`: data obtained, with `~` before those only improved. */
function means(mechanics: Readonly<Record<string, string>>): Means {
  const read = ([name, brought]: [string, string]): Mechanic => {
    const [id = '', effort] = name.split(' ')
    const brings = brought.split(' ').map((datum) => {
      return datum.startsWith('~')
        ? ([datum.slice(1), 'improve'] as const)
        : ([datum, 'obtain'] as const)
    })
    return { id, effort: Number(effort), brings: new Map(brings) }
  }
  return {
    ideas: [],
    mechanics: Object.entries(mechanics).map(read),
    direct: new Map([['email', 2.5]]),
  }
}

const card = means({ 'loyalty-enrolment 2.35': 'email birth-day mobile optin-email' })

/** The cases, from the most usual to the rarest. */
export const cases: readonly Case[] = [
  {
    title: 'The worked example',
    plan: examplePlan(),
    means: exampleMeans,
    told: ['order-customer-link', 'birth-day', 'email', 'optin-email', 'product-category'],
  },
  {
    title: 'Birthdays are set aside',
    plan: examplePlan({}, ['birth-day']),
    means: exampleMeans,
    told: ['birth-day'],
  },
  {
    title: 'Nothing is known, one mechanic brings it all',
    plan: plan({
      welcome: [['email', ABSENT]],
      birthday: [
        ['email', ABSENT],
        ['birth-day', ABSENT],
        ['mobile', ABSENT, 'optional'],
      ],
      newsletter: [
        ['email', ABSENT],
        ['optin-email', ABSENT],
      ],
    }),
    means: card,
    told: ['email'],
    holdings: { email: { tools: ['pos'] } },
  },
  {
    title: 'A tool of the project holds it',
    plan: plan({
      birthday: [
        ['email', OK],
        ['birth-day', ABSENT],
      ],
    }),
    means: means({ 'system-connection@pos 2': 'birth-day', 'loyalty-enrolment 2.35': 'birth-day' }),
    told: ['birth-day'],
    holdings: { 'birth-day': { tools: ['pos'] } },
  },
  {
    title: 'A tool nobody declared may hold it',
    plan: plan({
      birthday: [
        ['email', HALF],
        ['birth-day', ABSENT],
      ],
    }),
    means: means({ 'system-connection@helpdesk 2': 'email birth-day' }),
    told: ['birth-day', 'email'],
  },
  {
    title: 'Alone it would cost as much, or less, by another mechanic than that of its wave',
    plan: plan({
      birthday: [
        ['birth-day', ABSENT],
        ['email', ABSENT],
        ['mobile', ABSENT],
      ],
    }),
    means: means({
      'system-connection@pos 3': 'birth-day email mobile',
      'form-control 3': 'email',
      'loyalty-enrolment 2.35': 'mobile',
    }),
    told: ['birth-day', 'email', 'mobile'],
  },
  {
    title: 'It can be computed',
    plan: plan({ 'win-back': [['last-purchase-date', ABSENT]] }),
    means: means({ 'score-computation@last-purchase-date 3': 'last-purchase-date' }),
    told: ['last-purchase-date'],
  },
  {
    title: 'No mechanic brings it',
    plan: plan({ welcome: [['email', ABSENT]] }),
    means: means({}),
    told: ['email'],
  },
  {
    title: 'Complete, correct, refresh',
    plan: plan({
      welcome: [
        ['email', HALF],
        ['mobile', { ...HALF, status: 'invalid' }],
      ],
      birthday: [['birth-day', { ...HALF, status: 'stale' }]],
    }),
    means: means({
      'loyalty-enrolment 2.35': '~email',
      'form-control 1.5': '~mobile',
      'yearly-review 3': '~birth-day',
    }),
    told: ['email', 'mobile', 'birth-day'],
    holdings: { email: { others: 1 }, mobile: { others: 2 } },
  },
  {
    title: 'Never measured, and short at best',
    plan: plan({
      welcome: [['email', { ...UNMEASURED, assumed: 0.5 }]],
      newsletter: [
        ['email', { ...UNMEASURED, assumed: 0.5 }],
        ['optin-email', UNMEASURED],
      ],
    }),
    means: means({ 'loyalty-enrolment 5': 'email' }),
    told: ['email', 'optin-email'],
  },
  {
    title: 'Counted on someone else',
    plan: plan({ 'win-back': [['order-date', { ...UNMEASURED, status: 'other-population' }]] }),
    means: means({}),
    told: ['order-date'],
    holdings: { 'order-date': { counted: { on: 'receipts', target: 'customers' } } },
  },
  {
    title: 'A match to confirm, an access to open',
    plan: plan({
      welcome: [['email', { ...UNMEASURED, status: 'to-confirm' }]],
      birthday: [['birth-day', { ...ABSENT, status: 'inaccessible' }]],
    }),
    means: card,
    told: ['email', 'birth-day'],
  },
  {
    title: 'Consent to collect, consent to measure',
    plan: plan({
      welcome: [['email', { ...ABSENT, status: 'consent-needed' }]],
      birthday: [['mobile', { ...UNMEASURED, status: 'consent-needed' }]],
    }),
    means: card,
    told: ['email', 'mobile'],
  },
  {
    title: 'The DPO has not spoken',
    plan: plan(
      { birthday: [['birth-day', { ...ABSENT, status: 'forbidden' }]], welcome: [['email', OK]] },
      { 'birth-day': 'pending' },
    ),
    means: card,
    told: ['birth-day'],
  },
  {
    title: 'An alternative comes first, or a datum set aside stops everything',
    plan: plan(
      {
        'visit-survey': [
          ['email', HALF, 'a.1'],
          ['order-date', HALF, 'a.1'],
          ['mobile', ABSENT, 'a.2'],
        ],
        birthday: [
          ['optin-email', ABSENT],
          ['birth-day', { ...ABSENT, status: 'forbidden' }],
        ],
        newsletter: [['mobile', ABSENT]],
      },
      { 'birth-day': 'set-aside' },
    ),
    means: means({
      'loyalty-enrolment 2': 'mobile',
      'form-control 5': 'email',
      'yearly-review 5': 'order-date',
    }),
    told: ['email', 'optin-email'],
  },
  {
    title: 'It only enriches, and weighs little',
    plan: plan(
      {
        welcome: [
          ['email', OK],
          ['product-category', HALF, 'optional'],
        ],
        newsletter: [['email', OK]],
      },
      {},
      { welcome: 0.05, newsletter: 1 },
    ),
    means: means({ 'product-file 2': 'product-category' }),
    told: ['product-category'],
  },
  {
    title: 'The last wave shown stands for all that is left',
    plan: plan({
      welcome: [['mobile', ABSENT]],
      newsletter: [
        ['email', OK],
        ['product-category', HALF, 'optional'],
        ['cart-date', HALF, 'optional'],
        ['cart-items', UNMEASURED, 'optional'],
      ],
    }),
    means: means({
      'loyalty-enrolment 1': 'mobile',
      'product-file 3': 'product-category',
      'cart-feed 4': 'cart-date',
    }),
    told: ['mobile', 'product-category'],
  },
  {
    title: 'One datum is left, to measure and then to complete',
    plan: plan({
      welcome: [
        ['email', OK],
        ['product-category', { ...UNMEASURED, assumed: 0.5 }, 'optional'],
      ],
    }),
    means: means({ 'product-file 5': 'product-category' }),
    told: ['product-category'],
  },
  {
    title: 'It holds back, blocks, waits and enriches',
    plan: plan({
      welcome: [['email', ABSENT]],
      birthday: [['email', HALF]],
      newsletter: [['email', UNMEASURED]],
      'win-back': [
        ['order-date', OK],
        ['email', HALF, 'optional'],
      ],
    }),
    means: card,
    told: ['email'],
  },
]

const names: Readonly<Record<string, Text>> = {
  email: { fr: 'E-mail', en: 'E-mail' },
  mobile: { fr: 'Mobile', en: 'Mobile' },
  'birth-day': { fr: "Jour d'anniversaire", en: 'Birthday' },
  'optin-email': { fr: 'Consentement e-mail', en: 'E-mail consent' },
  'order-customer-link': { fr: 'Lien ticket-client', en: 'Receipt-customer link' },
  'order-date': { fr: 'Date de commande', en: 'Order date' },
  'last-purchase-date': { fr: 'Date du dernier achat', en: 'Last purchase date' },
  'product-category': { fr: 'Catégorie de produit', en: 'Product category' },
  'cart-date': { fr: 'Date du panier', en: 'Cart date' },
  'cart-items': { fr: 'Contenu du panier', en: 'Cart items' },
  helpdesk: { fr: 'Service client', en: 'Helpdesk' },
  pos: { fr: 'Caisse', en: 'Till' },
  receipts: { fr: 'Tickets ou commandes', en: 'Receipts or orders' },
  customers: { fr: 'Clients', en: 'Customers' },
  'loyalty-enrolment': { fr: 'Adhésion par QR code', en: 'QR code enrolment' },
  'email-verification': { fr: "Vérification d'e-mail", en: 'E-mail verification' },
  'checkout-form': { fr: 'Formulaire de commande', en: 'Checkout form' },
  'cart-feed': { fr: 'Flux panier', en: 'Cart feed' },
  'product-file': { fr: 'Fichier produits', en: 'Product file' },
  'form-control': { fr: 'Contrôle à la saisie', en: 'Form control' },
  'yearly-review': { fr: 'Revue annuelle', en: 'Yearly review' },
}

/** Names and holdings of a case; a thing without a name is called by its id. */
export function background({ holdings = {} }: Pick<Case, 'holdings'>): Background {
  const named = (id: string): Text => names[id] ?? { fr: id, en: id }
  return {
    names: { datum: named, mechanic: named, tool: named, population: named },
    isOwned: (tool) => tool === 'pos',
    holding: (datum) => ({ ...UNHELD, ...holdings[datum] }),
  }
}
