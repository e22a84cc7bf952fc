import { fingerprint, type Normaliser, type Words } from './normalise.ts'

/** A field name freed of what its tool puts around it, and the path it was found under. */
export interface PlainName {
  readonly name: string
  /** `customer.address.` of `customer.address.city`: what the field belongs to inside its table. */
  readonly path: string
}

const NAMESPACE = /^[a-z][a-z0-9]*__(?=.*__[a-z]+$)/i
const CUSTOM_SUFFIX = /__(c|pc|r|s|e|kav|mdt)$/i
const ZONE_SUFFIX = /_(gmt|utc|tz)$/i
const TOOL_PREFIX =
  /^(?:(?:property|properties|hs|custom|cf|udf|attr|attribute|fld|field|champ|col|studio|lib|flg|flag|x|u|c)_+)+(?=\p{L})/iu
const DEFAULT_ADDRESS =
  /^(?:(?:default|main|primary)[ _]*address|adresse[ _]*(?:par[ _]*defaut|principale))[ _]*(?=\p{L})/iu

/**
 * Frees a name of the affixes of tools: `npe01__HomeEmail__c` → `HomeEmail`, `property_hs_email` →
 * `email`, `customer.address.city` → `city` under `customer.address`. Never gives an empty name.
 */
export function plainName(name: string): PlainName {
  const pieces = /\s/.test(name) ? [name] : name.split(/\.|->|::|\/|\[|\]/).filter(Boolean)
  const last = pieces[pieces.length - 1] ?? name
  const bare = [NAMESPACE, CUSTOM_SUFFIX, ZONE_SUFFIX, TOOL_PREFIX, DEFAULT_ADDRESS].reduce(
    (rest, affix) => rest.replace(affix, ''),
    last,
  )
  return { name: bare || last, path: pieces.slice(0, -1).join(' ') }
}

/** Words of tables where rows wait, change or are kept aside: nothing in them is the record itself. */
const PASSING =
  /^(import|importation|staging|stg|tmp|temp|temporary|temporaire|backup|bak|archive|sauvegarde|change|changement)s?$/

/** Whether a table only holds rows on their way, changes, or copies kept aside: `DataImport__c`. */
export function isPassing(table: string, read: Normaliser): boolean {
  return read(table).some((word) => PASSING.test(word))
}

/** Frees a table's name of the affixes of tools; a dotted name is kept whole. */
export function plainTableName(table: string): string {
  const { name, path } = plainName(table)
  return path === '' ? name : `${path} ${name}`
}

/** The share of a table's fields that must bear a prefix for it to tell nothing. */
const COMMON = 0.6
const ENOUGH = 4

/**
 * The first word that most names of a table begin with: `CT` of an accounting file, `property` of a
 * marketing tool. A word that qualifies (`billing`) is never one. '' when there is none.
 */
export function commonPrefix(
  names: readonly string[],
  qualifies: (word: string) => boolean,
): string {
  const counts = new Map<string, number>()
  for (const name of names) {
    const prefix = /^(\p{L}[\p{L}\d]*)_+(?=[\p{L}\d])/u.exec(name)?.[1]?.toLowerCase()
    if (prefix) counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
  }
  for (const [prefix, count] of counts) {
    if (count >= ENOUGH && count >= names.length * COMMON && !qualifies(prefix)) return prefix
  }
  return ''
}

/** The name without the prefix its table puts everywhere. */
export function withoutPrefix(name: string, prefix: string): string {
  if (prefix === '' || !name.toLowerCase().startsWith(`${prefix}_`)) return name
  return name.slice(prefix.length).replace(/^_+/, '') || name
}

/** The ways a label can be read: whole, without its parenthesis, and each side of a slash. */
export function labelReadings(label: string, read: Normaliser): Words[] {
  const outside = label.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
  const sides = outside.includes('/') ? outside.split('/') : []
  const seen = new Set<string>()
  return [label, outside, ...sides].map(read).filter((words) => {
    const key = fingerprint(words)
    if (key === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}
