import { fold } from '../base/fold.ts'
import type { Locale, Text } from '../base/text.ts'
import { say, sayPercent } from '../base/text.ts'
import { terms } from '../catalogue/lists.ts'
import type { Api } from './api.ts'
import { defaultChoices } from './commands/create.ts'
import type { Talk } from './ports.ts'

/** What the menu does: each entry asks what it must, runs, and tells what it did. */
export interface Conversations {
  recomputeAll(): void
  createWorkbook(): void
  importFieldList(): void
  confirmMatches(): void
}

const DONE: Text = {
  fr: 'Part réalisable prouvée : {proven} (supposée {assumed}, manquante {missing}). {issues|# cellule à revoir|# cellules à revoir}.',
  en: 'Proven achievable share: {proven} (assumed {assumed}, missing {missing}). {issues|# cell to review|# cells to review}.',
}
const STEP: Text = { fr: 'Étape {step} sur {of}', en: 'Step {step} of {of}' }
const CREATE: Text = { fr: 'Créer ou compléter le classeur', en: 'Create or complete the workbook' }
const WHICH_PACK: Text = {
  fr: "Tapez le numéro du pack sectoriel, ou 0 pour aucun :\n{packs}\nRien de ce qui existe n'est modifié.",
  en: 'Type the number of the sector pack, or 0 for none:\n{packs}\nNothing that exists is changed.',
}
const NO_SUCH_PACK: Text = {
  fr: "« {typed} » n'est pas un numéro de la liste. Rien n'a été fait.",
  en: '“{typed}” is not a number of the list. Nothing was done.',
}
const CREATED: Text = {
  fr: 'Le classeur est prêt. Ajouté : {added}.',
  en: 'The workbook is ready. Added: {added}.',
}
const COMPLETE: Text = { fr: 'rien, tout y était déjà', en: 'nothing, everything was there' }
const IMPORT: Text = { fr: 'Importer une liste de champs', en: 'Import a field list' }
const THIS_TAB: Text = {
  fr: "Lire l'onglet « {tab} » comme une liste de champs (source, table, nom, libellé, type, description) ? Les sources et variables nouvelles seront ajoutées, rien ne sera lié sans votre accord.",
  en: 'Read the “{tab}” tab as a field list (source, table, name, label, type, description)? New sources and variables will be added; nothing will be linked without your agreement.',
}
const IMPORTED: Text = {
  fr: '{sources|# source ajoutée|# sources ajoutées}, {variables|# variable ajoutée|# variables ajoutées}, {known} déjà connues, {proposed} avec une proposition. {problems|# ligne à revoir|# lignes à revoir}.',
  en: '{sources|# source added|# sources added}, {variables|# variable added|# variables added}, {known} already known, {proposed} with a proposal. {problems|# line to review|# lines to review}.',
}
const CONFIRM: Text = { fr: 'Confirmer les correspondances sûres', en: 'Confirm the sure matches' }
const SURE: Text = {
  fr: 'Confirmer toutes les propositions dont le libellé est identique ou synonyme ? Les autres restent à décider une par une dans Correspondances.',
  en: 'Confirm every proposal whose label is the same or a synonym? The others stay to be decided one by one in Matches.',
}
const CONFIRMED: Text = {
  fr: '{n|# correspondance confirmée|# correspondances confirmées}.',
  en: '{n|# match confirmed|# matches confirmed}.',
}

/** @param commands makes the commands once every question was answered. */
export function conversations(commands: () => Api, talk: Talk, locale: Locale): Conversations {
  return {
    recomputeAll() {
      const run = commands().recompute()
      const shares = { proven: run.proven, assumed: run.assumed, missing: run.missingShare }
      const said = Object.entries(shares).map(([name, share]) => [name, sayPercent(share, locale)])
      talk.toast(say(DONE, locale, { ...Object.fromEntries(said), issues: run.issues.length }))
    },
    createWorkbook() {
      const pack = askPack(talk, locale)
      if (pack === undefined) return
      const { of } = commands().startCreation(defaultChoices(locale, pack))
      const added: string[] = []
      for (let step = 1; step <= of; step++) {
        talk.toast(say(STEP, locale, { step, of }))
        added.push(...(commands().continueCreation()?.added ?? []))
      }
      commands().recompute()
      const told = added.length > 0 ? added.join(', ') : say(COMPLETE, locale)
      talk.say(say(CREATE, locale), say(CREATED, locale, { added: told }))
    },
    importFieldList() {
      const tab = talk.activeTab()
      if (!talk.confirm(say(IMPORT, locale), say(THIS_TAB, locale, { tab: tab.name }))) return
      const done = commands().importFields(asText(tab.rows), tab.name)
      const { sourcesAdded: sources, variablesAdded: variables, known, proposed } = done
      const problems = done.problems.length
      talk.say(
        say(IMPORT, locale),
        say(IMPORTED, locale, { sources, variables, known, proposed, problems }),
      )
    },
    confirmMatches() {
      if (!talk.confirm(say(CONFIRM, locale), say(SURE, locale))) return
      const { decided } = commands().confirmSureMatches(['exact'])
      talk.toast(say(CONFIRMED, locale, { n: decided }))
    },
  }
}

/** The pack chosen, `null` for none, `undefined` when the person gave up or mistyped. */
function askPack(talk: Talk, locale: Locale): string | null | undefined {
  const packs = terms('packs')
  const list = packs.map(({ label }, index) => `${index + 1}. ${say(label, locale)}`).join('\n')
  const typed = talk.ask(say(CREATE, locale), say(WHICH_PACK, locale, { packs: list }))
  if (typed === null) return undefined
  if (typed.trim() === '0' || typed.trim() === '') return null
  const named = packs.find(({ label }) =>
    [label.fr, label.en].some((one) => fold(one) === fold(typed)),
  )
  const chosen = named ?? packs[Number(typed) - 1]
  if (!chosen) talk.say(say(CREATE, locale), say(NO_SUCH_PACK, locale, { typed }))
  return chosen?.id
}

/** A tab as the text of a list: one line a row, cells quoted. */
function asText(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => `"${cell.replace(/"/g, '""')}"`
  return rows.map((row) => row.map(quoted).join('\t')).join('\n')
}
