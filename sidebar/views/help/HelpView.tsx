import type { Text } from '../../../src/base/text.ts'
import { BackToPanel } from '../../kit/BackToPanel.tsx'
import { usePage } from '../../kit/page.ts'
import { View } from '../../kit/View.tsx'

const TITLE: Text = { fr: 'Aide', en: 'Help' }

interface Chapter {
  readonly title: Text
  readonly lines: readonly Text[]
}

const CHAPTERS: readonly Chapter[] = [
  {
    title: { fr: 'Par où commencer', en: 'Where to begin' },
    lines: [
      {
        fr: "Créer ou compléter le classeur : choisissez la langue, le public, les buts et un secteur ; les onglets suivent. Vous pouvez le relancer à tout moment, rien de ce qui est saisi n'est écrasé.",
        en: 'Create or complete the workbook: choose the language, the audience, the aims and a sector; the tabs follow. You can run it again at any time, nothing typed is overwritten.',
      },
      {
        fr: 'Remplissez Sources puis Variables. Une case orangée est attendue ; « Je ne sais pas » est toujours une réponse.',
        en: "Fill in Sources, then Variables. An orange cell is expected; “I don't know” is always an answer.",
      },
      {
        fr: "Recalculer tout met à jour les chiffres et le classement. Les colonnes grises sont à l'outil, les autres à vous.",
        en: 'Recompute all updates the figures and the ranking. Grey columns belong to the tool, the others to you.',
      },
    ],
  },
  {
    title: { fr: 'Lire le classement', en: 'Reading the ranking' },
    lines: [
      {
        fr: "Données manquantes classe ce qui manque à votre plan : la vague d'abord, puis la part du plan. Chaque ligne dit pourquoi en une phrase ; sa fiche montre les scénarios, les variables qui conviennent presque et comment l'obtenir.",
        en: 'Missing data ranks what your plan lacks: wave first, then share of the plan. Each row says why in a sentence; its card shows the scenarios, the variables that almost fit and how to obtain it.',
      },
      {
        fr: "Prouvé : mesuré et suffisant. Supposé : la donnée existe, mais rien n'est mesuré. Manquant : le reste.",
        en: 'Proven: measured and enough. Assumed: the datum exists, but nothing is measured. Missing: the rest.',
      },
    ],
  },
  {
    title: { fr: 'Lire la qualité', en: 'Reading quality' },
    lines: [
      {
        fr: "Le score d'une variable est la moyenne pondérée de six critères ; seuls ceux qui sont connus comptent, et la part du poids connue est toujours dite à côté.",
        en: 'The score of a variable is the weighted mean of six criteria; only known ones count, and the share of the weight that is known is always told beside it.',
      },
      {
        fr: "● À jour · ◐ À rafraîchir · ○ En retard · ✕ Périmée · ? Inconnue : l'âge au jour où vous l'avez constaté, comparé à la fréquence attendue.",
        en: '● Fresh · ◐ Due · ○ Late · ✕ Stale · ? Unknown: the age on the day you observed it, against the expected frequency.',
      },
    ],
  },
  {
    title: { fr: 'Si quelque chose ne va pas', en: 'If something goes wrong' },
    lines: [
      {
        fr: 'Le menu ne répond pas : rechargez le fichier. Plusieurs comptes Google ouverts dans le navigateur en sont souvent la cause : gardez-en un seul, ou ouvrez une fenêtre privée.',
        en: 'The menu does not answer: reload the file. Several Google accounts open in the browser are often the cause: keep one, or open a private window.',
      },
      {
        fr: "Une colonne ou un onglet a disparu : Ctrl+Z ou l'historique des versions le ramène ; Créer ou compléter le classeur remet ce qui manque.",
        en: 'A column or a tab is gone: Ctrl+Z or the version history brings it back; Create or complete the workbook adds what is missing.',
      },
    ],
  },
]

/** What to do first, how to read what is shown, what to do when something goes wrong. */
export function HelpView() {
  const { speak } = usePage()
  return (
    <View title={speak(TITLE)} takesFocus={false} isTitled>
      {CHAPTERS.map(({ title, lines }) => (
        <section key={title.fr}>
          <h2>{speak(title)}</h2>
          {lines.map((line) => (
            <p key={line.fr}>{speak(line)}</p>
          ))}
        </section>
      ))}
      <div class="actions">
        <BackToPanel />
      </div>
    </View>
  )
}
