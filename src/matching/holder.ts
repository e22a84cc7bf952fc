import type { Normaliser } from './normalise.ts'
import { SUBJECTS, type Subject } from './subjects.ts'
import { lazyWordSet, wordSet } from './wordSet.ts'

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
const HISTORY = 'history historique histo change changement'
const PAST_EVENTS = new Set(['order', 'payment', 'donation', 'booking', 'return', 'consent'])

/** Tables of things and of colleagues, when the word is the head: last in English, first in French. */
const HEADS_LAST = `owner employee staff agent rep team role group campaign segment form product sku
  category tag store shop branch warehouse supplier vendor brand currency country language channel
  rule plan price coupon promotion discount article page level unit allocation file attachment
  document media image folder report dashboard index`
const HEADS_FIRST = `vendeur commercial salarie employe collaborateur equipe role groupe campagne segment
  formulaire produit categorie famille tag magasin boutique restaurant entrepot fournisseur marque
  devise pays langue canal regle tarif prix promotion remise document rapport niveau article stock`

/** Colleagues where another table holds the customers, customers where none does. */
const USERS = 'user utilisateur'

/** Words that tell nothing of what a table holds. */
const NEUTRAL = `data donnee table base info information default defaut primary primaire principal
  principale master dim fact stg raw all full crm erp export extract extraction fichier liste view vue
  core main new record fiche general actif active b2b b2c pro professionnel import importation staging tmp temp temporary temporaire entete
  recurring regular regulier partial mensuel annuel public dbo sale lookup partner partenaire ps wp wc
  tbl f t v`

/** A card is a loyalty card unless another word says which. */
const CARDS = 'card carte'
const OTHER_CARDS = 'gift cadeau credit bank bancaire payment paiement business visite'

const system = lazyWordSet(SYSTEM)
const history = lazyWordSet(HISTORY)
const headsLast = lazyWordSet(HEADS_LAST)
const headsFirst = lazyWordSet(HEADS_FIRST)
const users = lazyWordSet(USERS)
const neutral = lazyWordSet(NEUTRAL)
const cards = lazyWordSet(CARDS)
const otherCards = lazyWordSet(OTHER_CARDS)

let subjectByWord: ReadonlyMap<string, Subject> | null = null

function subjectOf(word: string): Subject | undefined {
  if (!subjectByWord) {
    const entries = SUBJECTS.map((subject) =>
      Array.from(wordSet(subject.words), (known) => [known, subject] as const),
    )
    subjectByWord = new Map(entries.flat())
  }
  return subjectByWord.get(word)
}

/**
 * Tells what a table holds from its name: `npe01__OppPayment__c` holds payments, `deal_pipeline`
 * nothing about customers. A word nobody knows makes the whole unknown: `customer_segment`.
 * `peopleElsewhere` says that another table of the source holds the customers.
 */
export function holder(table: string, read: Normaliser, peopleElsewhere: boolean): Holder {
  const words = read(table).filter((word) => !/^\d+$/.test(word))
  const subjects = subjectsOf(words)
  const named = words.length > 0
  if (isForeign(words, subjects, peopleElsewhere)) return { holds: 'none', subjects, named }
  const past = subjects.some(({ id }) => PAST_EVENTS.has(id))
  const understood = words.every(
    (word) =>
      subjectOf(word) !== undefined ||
      users().has(word) ||
      neutral().has(word) ||
      (past && history().has(word)),
  )
  return { holds: understood && subjects.length > 0 ? 'known' : 'unknown', subjects, named }
}

/** The subjects the words announce, the most particular first. */
function subjectsOf(words: readonly string[]): readonly Subject[] {
  const told = new Set(words.flatMap((word) => subjectOf(word)?.id ?? []))
  if (words.some((word) => users().has(word))) told.add('person')
  if (told.has('person') && words.some(isAccount)) told.delete('company')
  // A subscription to messages is a consent, not a contract.
  if (told.has('message') && told.delete('contract')) told.add('consent')
  return SUBJECTS.filter(({ id }) => told.has(id))
}

/** The account of a customer is the customer; an account by itself is a company. */
function isAccount(word: string): boolean {
  return word === 'account' || word === 'compte'
}

function isForeign(
  words: readonly string[],
  subjects: readonly Subject[],
  peopleElsewhere: boolean,
): boolean {
  if (words.some((word) => system().has(word))) return true
  if (peopleElsewhere && words.some((word) => users().has(word))) return true
  if (words.some((word) => cards().has(word)) && words.some((word) => otherCards().has(word)))
    return true
  const past = subjects.some(({ id }) => PAST_EVENTS.has(id))
  if (!past && words.some((word) => history().has(word))) return true
  return headsLast().has(words[words.length - 1] ?? '') || headsFirst().has(words[0] ?? '')
}
