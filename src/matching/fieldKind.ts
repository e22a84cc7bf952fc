import { fold } from '../base/fold.ts'

/** What the values of a field look like, as far as its type or its name tells. */
export type FieldKind =
  | 'boolean'
  | 'date'
  | 'number'
  | 'amount'
  | 'email'
  | 'phone'
  | 'url'
  | 'reference'
  | 'place'
  | 'unknown'

/** Declared types of databases, CRMs and spreadsheets: the first pattern that fits. */
const TYPES: readonly (readonly [RegExp, FieldKind])[] = [
  [/^(bool|checkbox|case a cocher|oui.non|yes.no|tinyint\(1\)|bit$|flag)/, 'boolean'],
  [/^(date|timestamp|time|horodat|jour)/, 'date'],
  [/^(currency|money|moneta|montant|devise|amount|prix)/, 'amount'],
  [/^(e-?mail|courriel)/, 'email'],
  [/^(phone|telephone|tel$)/, 'phone'],
  [/^(url|uri|lien|link|hyperlink)/, 'url'],
  [
    /^(lookup|master|reference|foreign|relation|recherche|many2|one2|metadatarel|hierarch)/,
    'reference',
  ],
  [/^(location|geo)/, 'place'],
  [
    /^(int|bigint|smallint|tinyint|num|nombre|decimal|float|double|real|percent|pourcent)/,
    'number',
  ],
  [/^(entier|long$|summary|roll-?up)/, 'number'],
]

/** What the name of a field tells when no type does. */
const NAMES: readonly (readonly [RegExp, FieldKind])[] = [
  [/^(is|has|est|flag|allow|enable|exclude|use) |( flag| enabled| yn| bool)$/, 'boolean'],
  [/( at| on| date| datetime| timestamp| ts| utc)$|^(date|dt) /, 'date'],
  [/( id| ids| guid| uuid| key| fk| gid)$|^(id|fk) /, 'reference'],
  [/( url| uri| link)$/, 'url'],
]

/** The kind of a field; `unknown` when neither type nor name tells, or when it is any text. */
export function fieldKind(type: string, name: string): FieldKind {
  const declared = fold(type)
  if (declared !== '') return kindOf(TYPES, declared)
  const apart = name.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').replace(/[^\p{L}\d]+/gu, ' ')
  return kindOf(NAMES, fold(apart))
}

function kindOf(patterns: readonly (readonly [RegExp, FieldKind])[], text: string): FieldKind {
  return patterns.find(([pattern]) => pattern.test(text))?.[1] ?? 'unknown'
}

/** What is known of the values of a datum. */
export interface Nature {
  readonly id: string
  readonly valueType: string
  readonly format: string
}

/** Data that are links to another record rather than values. */
const LINKS = new Set([
  'account-owner',
  'company-name',
  'preferred-store',
  'store-id',
  'referred-by',
  'parent-company',
  'order-customer-link',
  'order-items',
  'opportunity-stage',
  'product-owned',
])
/** Lists that a tool may keep as a plain yes or no. */
const FLAGS = new Set([
  'address-quality',
  'email-deliverability',
  'payment-status',
  'company-state',
  'decision-role',
])
const BANDS = new Set(['revenue-band', 'income-band', 'headcount-band', 'budget-range'])
const WORDED = new Set(['person-name', 'email', 'url', 'opt-in'])
const PERIODS = new Set(['date', 'datetime', 'list'])

const HOLDS: Readonly<Record<FieldKind, (nature: Nature) => boolean>> = {
  unknown: () => true,
  boolean: ({ valueType, id }) => valueType === 'boolean' || FLAGS.has(id),
  date: ({ valueType, id }) =>
    valueType === 'date' || valueType === 'datetime' || id === 'birthday',
  amount: ({ format, id }) => format === 'amount' || BANDS.has(id),
  // A quantity tells part of the items of an order.
  number: ({ valueType, format, id }) =>
    id === 'order-items' || (!WORDED.has(format) && !PERIODS.has(valueType)),
  email: ({ format }) => format === 'email',
  phone: ({ format }) => format === 'phone',
  url: ({ format, id }) => format === 'url' || id === 'social-handle',
  reference: ({ valueType, format, id }) => valueType === 'id' || format === 'id' || LINKS.has(id),
  place: ({ format }) => format === 'geo',
}

/**
 * Whether values of this kind can be this datum: a yes or no is not a date, a link to another record
 * is not a name. An unknown kind can be anything.
 */
export function believable(kind: FieldKind, nature: Nature): boolean {
  return HOLDS[kind](nature)
}
