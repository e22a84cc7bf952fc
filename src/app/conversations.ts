import { fold } from '../base/fold.ts'
import { shownPercents } from '../base/shownPercents.ts'
import type { Locale, Text } from '../base/text.ts'
import { say, sayPercent } from '../base/text.ts'
import { terms } from '../catalogue/lists.ts'
import type { Api } from './api.ts'
import type { Talk } from './ports.ts'
import { defaultChoices } from './seeds/choices.ts'
import type { ToldIssue } from './toldIssue.ts'

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
const RECOMPUTE: Text = { fr: 'Recalculer tout', en: 'Recompute all' }
const STEP: Text = { fr: 'Étape {step} sur {of}', en: 'Step {step} of {of}' }
const CREATE: Text = { fr: 'Créer ou compléter le classeur', en: 'Create or complete the workbook' }
const WHICH_PACK: Text = {
  fr: "Tapez le numéro du pack sectoriel, ou 0 pour aucun :\n{packs}\nRien de ce qui existe n'est modifié.",
  en: 'Type the number of the sector pack, or 0 for none:\n{packs}\nNothing that exists is changed.',
}
const SAME_PACK: Text = {
  fr: "Compléter le classeur avec le pack « {pack} » ?\nRien de ce qui existe n'est modifié. Pour un autre pack, changez d'abord « Pack sectoriel » dans Paramètres.",
  en: 'Complete the workbook with the “{pack}” pack?\nNothing that exists is changed. For another pack, first change “Sector pack” in Settings.',
}
const NO_SUCH_PACK: Text = {
  fr: "« {typed} » n'est pas un numéro de la liste. Rien n'a été fait.",
  en: '“{typed}” is not a number of the list. Nothing was done.',
}
const CREATED: Text = {
  fr: 'Le classeur est prêt. Ajouté : {added}.',
  en: 'The workbook is ready. Added: {added}.',
}
const NOT_ALL: Text = {
  fr: "Le classeur n'est pas complet : corrigez ce qui suit, puis relancez « Créer ou compléter le classeur ». Ajouté : {added}.",
  en: 'The workbook is not complete: correct what follows, then run “Create or complete the workbook” again. Added: {added}.',
}
const COMPLETE: Text = { fr: 'rien, tout y était déjà', en: 'nothing, everything was there' }
const IMPORT: Text = { fr: 'Importer une liste de champs', en: 'Import a field list' }
const THIS_TAB: Text = {
  fr: "Lire l'onglet « {tab} » comme une liste de champs (source, table, nom, libellé, type, description) ? Les sources et variables nouvelles seront ajoutées, rien ne sera lié sans votre accord.",
  en: 'Read the “{tab}” tab as a field list (source, table, name, label, type, description)? New sources and variables will be added; nothing will be linked without your agreement.',
}
const IMPORTED: Text = {
  fr: '{sources|# source ajoutée|# sources ajoutées}, {variables|# variable ajoutée|# variables ajoutées}, {known|# déjà connue|# déjà connues}, {proposed} avec une proposition. {problems|# ligne à revoir|# lignes à revoir}.',
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

const MORE: Text = { fr: '… et {n|# autre|# autres}', en: '… and {n|# other|# others}' }

/** How many things to review a box shows. */
const SHOWN = 5

/** @param commands makes the commands, at the instant they run. */
export function conversations(commands: () => Api, talk: Talk, locale: Locale): Conversations {
  const tell = (title: Text, message: string, review: readonly { readonly message: string }[]) => {
    if (review.length === 0) talk.toast(message)
    else talk.say(say(title, locale), [message, ...firstOf(review, locale)].join('\n'))
  }
  return {
    recomputeAll() {
      const run = commands().recompute()
      const { proven, assumed, missingShare, unallocated, issues } = run
      // Rounded together, as Accueil shows them.
      const shown = shownPercents([proven, assumed, missingShare, unallocated])
      const [first, second, third] = shown.map((share) => sayPercent(share, locale))
      const shares = { proven: first ?? '', assumed: second ?? '', missing: third ?? '' }
      tell(RECOMPUTE, say(DONE, locale, { ...shares, issues: issues.length }), issues)
    },
    createWorkbook() {
      const recorded = commands().recordedChoices()
      const pack =
        recorded.pack === null ? askPack(talk, locale) : agreed(recorded.pack, talk, locale)
      if (pack === undefined) return
      const { added, issues } = created(defaultChoices(recorded, locale, pack))
      const review = unwrittenFirst([...issues, ...commands().recompute().issues])
      const told = added.length > 0 ? added.join(', ') : say(COMPLETE, locale)
      const isReady = !review.some(isUnwritten)
      const message = say(isReady ? CREATED : NOT_ALL, locale, { added: told })
      talk.say(say(CREATE, locale), [message, ...firstOf(review, locale)].join('\n'))
    },
    importFieldList() {
      const tab = talk.activeTab()
      if (!talk.confirm(say(IMPORT, locale), say(THIS_TAB, locale, { tab: tab.name }))) return
      const done = commands().importFields(tab.rows, tab.name)
      const { sourcesAdded: sources, variablesAdded: variables, known, proposed } = done
      const problems = done.problems.length
      const counted = say(IMPORTED, locale, { sources, variables, known, proposed, problems })
      const review = [...done.problems, ...done.issues]
      talk.say(say(IMPORT, locale), [counted, ...firstOf(review, locale)].join('\n'))
    },
    confirmMatches() {
      if (!talk.confirm(say(CONFIRM, locale), say(SURE, locale))) return
      const { decided, issues } = commands().confirmSureMatches(['exact'])
      tell(CONFIRM, say(CONFIRMED, locale, { n: decided }), issues)
    },
  }

  /** Goes through the steps of the creation, to the end. */
  function created(choices: Parameters<Api['startCreation']>[0]) {
    const { of } = commands().startCreation(choices)
    const added: string[] = []
    const issues: ToldIssue[] = []
    for (let step = 1; ; step++) {
      talk.toast(say(STEP, locale, { step, of }))
      const done = commands().continueCreation()
      added.push(...(done?.added ?? []))
      issues.push(...(done?.issues ?? []))
      if (!done || done.done) return { added, issues }
    }
  }
}

/** What kept a tab from being written. */
function isUnwritten({ code }: ToldIssue): boolean {
  return ['not-written', 'tab-missing', 'column-missing', 'protected'].includes(code)
}

/** What kept a tab from being written comes first; what several steps met is told once. */
function unwrittenFirst(issues: readonly ToldIssue[]): ToldIssue[] {
  const each = [...new Map(issues.map((issue) => [issue.message, issue])).values()]
  return [...each.filter(isUnwritten), ...each.filter((issue) => !isUnwritten(issue))]
}

/** The first sentences to review, and how many others there are. */
function firstOf(review: readonly { readonly message: string }[], locale: Locale): string[] {
  const lines = review.slice(0, SHOWN).map(({ message }) => `• ${message}`)
  const others = review.length - lines.length
  return others > 0 ? [...lines, say(MORE, locale, { n: others })] : lines
}

/** The pack the workbook already follows, once the person agreed to go on; `undefined` when they did not. */
function agreed(pack: string, talk: Talk, locale: Locale): string | undefined {
  const label = terms('packs').find(({ id }) => id === pack)?.label ?? { fr: pack, en: pack }
  const question = say(SAME_PACK, locale, { pack: say(label, locale) })
  return talk.confirm(say(CREATE, locale), question) ? pack : undefined
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
