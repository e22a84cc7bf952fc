import { listed } from '../../base/listed.ts'
import type { Text } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import { terms } from '../../catalogue/lists.ts'
import { tabOf } from '../../workbook/workbook.ts'
import type { Counted, Merged } from '../seeds/merge.ts'
import { chosenOne, chosenSome } from './choosing.ts'
import type { Conversation } from './conversation.ts'
import { withReview } from './review.ts'

const PACK: Text = { fr: 'Ajouter un pack sectoriel', en: 'Add a sector pack' }
const WHICH_PACK: Text = {
  fr: "Tapez le numéro du pack à ajouter :\n{packs}\nCe qu'il apporte et qui n'est pas encore là sera ajouté sous vos lignes. Rien de ce qui existe n'est modifié.",
  en: 'Type the number of the pack to add:\n{packs}\nWhat it brings and is not there yet will be added below your rows. Nothing that exists is changed.',
}
const FOLLOWED: Text = { fr: '{pack} (celui du classeur)', en: '{pack} (the one of the workbook)' }
const SOURCES: Text = { fr: 'Ajouter des sources types', en: 'Add usual sources' }
const WHICH_SOURCES: Text = {
  fr: "Tapez les numéros ou les noms des sources à ajouter, séparés par « ; » :\n{sources}\nChacune vient avec ses variables habituelles, à vérifier. Rien de ce qui existe n'est modifié.",
  en: 'Type the numbers or the names of the sources to add, separated by “;”:\n{sources}\nEach comes with its usual variables, to be checked. Nothing that exists is changed.',
}
const ALL_THERE: Text = {
  fr: 'Toutes les sources du catalogue sont déjà dans le classeur.',
  en: 'All the sources of the catalogue are in the workbook already.',
}
const DATUM: Text = {
  fr: 'Ajouter une donnée hors catalogue',
  en: 'Add a datum outside the catalogue',
}
const WHICH_NAME: Text = {
  fr: "Comment cette donnée s'appelle-t-elle ? Par exemple : Plat préféré",
  en: 'What is this datum called? For example: Favourite dish',
}
const WHICH_FAMILY: Text = {
  fr: 'Tapez le numéro de la famille de « {name} » :\n{families}',
  en: 'Type the number of the family of “{name}”:\n{families}',
}
const DATUM_ADDED: Text = {
  fr: "Ajoutée : « {datum} ». Choisissez-la dans Besoins pour qu'un scénario la demande, et dans Variables, colonne « Donnée du catalogue », pour dire où elle est tenue. Sa catégorie RGPD et son vieillissement sont des hypothèses : vérifiez-les dans Paramètres, rubrique « Données hors catalogue ».",
  en: 'Added: “{datum}”. Choose it in Needs so that a scenario asks for it, and in Variables, column “Catalogue datum”, to say where it is held. Its GDPR category and its decay are hypotheses: check them in Settings, section “Data outside the catalogue”.',
}
const DATUM_THERE: Text = {
  fr: "Rien n'a été ajouté : « {name} » est déjà là, sous le nom « {datum} ».",
  en: 'Nothing was added: “{name}” is there already, under the name “{datum}”.',
}
const NOT_WRITTEN: Text = {
  fr: "Rien n'a été ajouté : corrigez ce qui suit, puis relancez.",
  en: 'Nothing was added: correct what follows, then run it again.',
}
const NOT_IN_LIST: Text = {
  fr: "« {typed} » n'est pas dans la liste. Rien n'a été fait.",
  en: '“{typed}” is not in the list. Nothing was done.',
}
const ADDED: Text = { fr: 'Ajouté : {rows}.', en: 'Added: {rows}.' }
const THERE: Text = {
  fr: 'Déjà là, laissé tel quel : {rows}.',
  en: 'There already, left as it is: {rows}.',
}
const NEW_ROWS: Text = {
  fr: '{n|une ligne|# lignes} dans {tab}',
  en: '{n|one row|# rows} in {tab}',
}
const NOTHING: Text = { fr: 'rien, tout y était déjà', en: 'nothing, everything was there' }
const WEIGHTS: Text = {
  fr: 'Les poids des objectifs se partagent 100 points : revoyez-les dans Objectifs.',
  en: 'The weights of the objectives share 100 points: go over them in Objectives.',
}

/** Asks which pack, adds it, computes, and tells what was added and what was there. */
export function packConversation(conversation: Conversation): void {
  const { commands, talk, locale } = conversation
  const followed = commands().recordedChoices().pack
  const packs = terms('packs')
  const named = packs.map(({ id, label }) => {
    const pack = say(label, locale)
    return id === followed ? say(FOLLOWED, locale, { pack }) : pack
  })
  const question = say(WHICH_PACK, locale, { packs: numbered(named).join('\n') })
  const typed = talk.ask(say(PACK, locale), question)
  if (typed === null) return
  const chosen = chosenOne(typed, packs)
  if (chosen) tellMerged(PACK, commands().addPack(chosen.id), conversation)
  else talk.say(say(PACK, locale), say(NOT_IN_LIST, locale, { typed }))
}

/** Asks which usual sources, adds them with their variables, computes, and tells. */
export function sourcesConversation(conversation: Conversation): void {
  const { commands, talk, locale } = conversation
  const title = say(SOURCES, locale)
  const lacking = commands().usualSources()
  if (lacking.length === 0) {
    talk.say(title, say(ALL_THERE, locale))
    return
  }
  const sources = numbered(lacking.map(({ label }) => say(label, locale))).join(' · ')
  const typed = talk.ask(title, say(WHICH_SOURCES, locale, { sources }))
  if (typed === null) return
  const { chosen, unknown } = chosenSome(typed, lacking)
  if (unknown.length > 0 || chosen.length === 0) {
    talk.say(title, say(NOT_IN_LIST, locale, { typed: listed(unknown, locale) }))
    return
  }
  tellMerged(SOURCES, commands().addSources(chosen.map(({ id }) => id)), conversation)
}

/** Asks for the name and the family of a datum the catalogue lacks, adds it, and says where to use it. */
export function datumConversation({ commands, talk, locale }: Conversation): void {
  const title = say(DATUM, locale)
  const name = talk.ask(title, say(WHICH_NAME, locale))?.trim() ?? ''
  if (name === '') return
  const families = terms('data_family')
  const list = numbered(families.map(({ label }) => say(label, locale))).join('\n')
  const typed = talk.ask(title, say(WHICH_FAMILY, locale, { name, families: list }))
  if (typed === null) return
  const family = chosenOne(typed, families)
  if (!family) {
    talk.say(title, say(NOT_IN_LIST, locale, { typed }))
    return
  }
  const { label, added, issues } = commands().addDatum(name, family.id)
  const datum = label ?? name
  const message = added ? DATUM_ADDED : label === null ? NOT_WRITTEN : DATUM_THERE
  talk.say(title, withReview(say(message, locale, { name, datum }), issues, locale))
}

function tellMerged(title: Text, done: Merged, { commands, talk, locale }: Conversation): void {
  const isAnew = [done.added, done.there].every((rows) => rows.some(isObjectives))
  const review = [...done.issues, ...(done.isWritten ? commands().recompute().issues : [])]
  const told = done.isWritten
    ? [
        say(ADDED, locale, { rows: counted(done.added, locale) || say(NOTHING, locale) }),
        done.there.length > 0 ? say(THERE, locale, { rows: counted(done.there, locale) }) : '',
        isAnew ? say(WEIGHTS, locale) : '',
      ]
    : [say(NOT_WRITTEN, locale)]
  const message = told.filter((part) => part !== '').join(' ')
  const once = [...new Map(review.map((one) => [one.message, one])).values()]
  talk.say(say(title, locale), withReview(message, once, locale))
}

const isObjectives = ({ tab }: Counted) => tab === 'objectives'

function counted(rows: readonly Counted[], locale: Conversation['locale']): string {
  return rows
    .map(({ tab, rows: n }) => say(NEW_ROWS, locale, { n, tab: say(tabOf(tab).name, locale) }))
    .join(', ')
}

/** `1. Caisse`, `2. Site web`… */
function numbered(labels: readonly string[]): string[] {
  return labels.map((label, index) => `${index + 1}. ${label}`)
}
