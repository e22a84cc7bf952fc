import type { Normaliser } from './normalise.ts'
import { SUBJECTS, type Subject } from './subjects.ts'

/**
 * What a table holds. `none`: nothing about customers (settings, logs, staff, catalogues of products).
 * `known`: records of these subjects. `unknown`: the name tells nothing, or there is no name.
 */
export interface Holder {
  readonly holds: 'none' | 'known' | 'unknown'
  readonly subjects: readonly Subject[]
  /** Whether the list names a table at all. */
  readonly named: boolean
}

/** Tables of the tool about itself, wherever the word stands. */
const SYSTEM = `log setting config configuration parametre parameter metadata audit mapping property
  propertie batch job queue cache migration schema trigger handler endpoint webhook sync pipeline stage
  error erreur merge merged archive backup sauvegarde autonumber sequence option header rollup schedule
  scheduled schedulable template checklist deployment`

/** The past of a record is the tool's business, except for what is a list of past events anyway. */
const HISTORY = 'history historique histo'
const PAST_EVENTS = new Set(['order', 'payment', 'donation', 'booking', 'return'])

/** Tables of things and of colleagues, when the word is the head: last in English, first in French. */
const HEADS_LAST = `owner employee staff agent rep team role group campaign list segment form product sku
  category tag store shop branch warehouse supplier vendor brand currency country language channel
  rule plan price coupon promotion discount article page asset_type level unit allocation file
  attachment document media image folder report dashboard index`
const HEADS_FIRST = `vendeur commercial salarie employe collaborateur utilisateur equipe role groupe campagne
  liste segment formulaire produit categorie famille tag magasin boutique restaurant entrepot
  fournisseur marque devise pays langue canal regle tarif prix promotion remise fichier document
  rapport niveau article stock`

/** Words that tell nothing of what a table holds. */
const NEUTRAL = `data donnee table base info information detail master dim fact stg raw all full crm erp
  export extract extraction fichier file liste list view vue core main new record fiche general
  actif active b2b b2c pro professionnel import importation staging tbl f t v`

const system = wordSet(SYSTEM)
const history = wordSet(HISTORY)
const headsLast = wordSet(HEADS_LAST)
const headsFirst = wordSet(HEADS_FIRST)
const neutral = wordSet(NEUTRAL)
const subjectOf = new Map(
  SUBJECTS.flatMap((subject) =>
    [...wordSet(subject.words)].map((word) => [word, subject] as const),
  ),
)

/**
 * Tells what a table holds from its name: `npe01__OppPayment__c` holds payments, `deal_pipeline`
 * nothing about customers. A word nobody knows makes the whole unknown: `customer_segment`.
 */
export function holder(table: string, read: Normaliser): Holder {
  const list = read(table).filter((word) => !/^\d+$/.test(word))
  const subjects = [...new Set(list.flatMap((word) => subjectOf.get(word) ?? []))]
  const named = list.length > 0
  if (isForeign(list, subjects)) return { holds: 'none', subjects, named }
  const past = subjects.some(({ id }) => PAST_EVENTS.has(id))
  const understood = list.every(
    (word, at) =>
      subjectOf.has(word) ||
      (past && history.has(word)) ||
      (neutral.has(word) && !isListHead(list, at)),
  )
  const known = understood && subjects.length > 0
  return { holds: known ? 'known' : 'unknown', subjects, named }
}

function isForeign(list: readonly string[], subjects: readonly Subject[]): boolean {
  if (list.some((word) => system.has(word))) return true
  const past = subjects.some(({ id }) => PAST_EVENTS.has(id))
  if (!past && list.some((word) => history.has(word))) return true
  const first = list[0] ?? ''
  const last = list[list.length - 1] ?? ''
  return isForeignHead(last, headsLast) || isForeignHead(first, headsFirst)
}

/** `liste` and `fichier` say nothing by themselves, any other foreign head does. */
function isForeignHead(word: string, heads: ReadonlySet<string>): boolean {
  return heads.has(word) && !neutral.has(word)
}

/** An English `contact_list` may be a list of lists as well as a list of contacts. */
function isListHead(list: readonly string[], at: number): boolean {
  return list[at] === 'list' && at === list.length - 1 && at > 0
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean))
}
