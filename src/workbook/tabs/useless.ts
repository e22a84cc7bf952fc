import { date } from '../kinds/date.ts'
import { list } from '../kinds/list.ts'
import { euros, number } from '../kinds/number.ts'
import { reference } from '../kinds/reference.ts'
import { sentence } from '../kinds/text.ts'
import { tab } from '../tab.ts'

/** Variables without proven use and exit decision. */
export const useless = tab({
  id: 'useless',
  name: { fr: 'Données inutiles', en: 'Useless data' },
  kind: 'computed',
  purpose: {
    fr: 'Variables sans usage démontré et décision de sortie',
    en: 'Variables without proven use and exit decision',
  },
  role: 'computed',
  clientSees: false,
  aims: ['gdpr'],
  key: ['variable'],
  first: {
    variable: reference('variables', {
      name: { fr: 'Variable', en: 'Variable' },
      help: {
        fr: "Candidate à la sortie : au moins un motif. N'y sont jamais une clé de reconnaissance, un consentement ou sa preuve, ni ce qu'une obligation légale impose de garder",
        en: 'Candidate for exit: one reason at least. Never here: a recognition key, a consent or its proof, what a legal obligation imposes to keep',
      },
    }),
    reasons: sentence({
      name: { fr: 'Motifs', en: 'Reasons' },
      help: {
        fr: "Tous les motifs trouvés, du plus grave au moins grave, puis la première proposition. Un taux inconnu ne donne aucun motif ; « Usages actuels » vide en donne un quand la ligne dit par ailleurs combien de fiches, et à quoi la donnée sert ou comment elle est tenue ; un seul motif : à examiner, jamais à supprimer. Seuils : presque vide sous 5 % de valeurs, périmée sous 30 % d'actualité sans moyen de mise à jour, format inexploitable sous 20 % de validité, excessive dès une sensibilité de 2 sans scénario",
        en: 'All reasons found, the gravest first, then the first suggestion. An unknown rate gives no reason; “Current uses” left blank gives one where the row says how many records otherwise, and what the datum is for or how it is kept; one reason alone: to review, never to delete. Thresholds: nearly empty under 5% of values, out of date under 30% of currency without means of update, unusable format under 20% of validity, excessive from a sensitivity of 2 without scenario',
      },
    }),
    decision: list('useless_decision', {
      name: { fr: 'Décision', en: 'Decision' },
      help: {
        fr: "Exploiter, arrêter, anonymiser, supprimer... Jamais une note sur le travail d'une personne",
        en: "Exploit, stop, anonymise, delete... Never a grade of a person's work",
      },
      by: 'client',
      importance: 3,
    }),
  },
  rest: {
    'known-to-owner': list('yes_no', {
      name: { fr: 'Connue du responsable', en: 'Known to the owner' },
      help: {
        fr: "L'entreprise savait-elle qu'elle la collectait ?",
        en: 'Did the company know it collected it?',
      },
      by: 'client',
      importance: 2,
    }),
    dpo: list('dpo_decision', {
      name: { fr: 'Avis du DPO', en: 'DPO opinion' },
      help: { fr: 'Avant toute suppression', en: 'Before any deletion' },
      by: 'dpo',
      importance: 2,
    }),
    due: date({
      name: { fr: 'Échéance', en: 'Due date' },
      help: { fr: 'Date', en: 'Date' },
      by: 'client',
      importance: 1,
    }),
    done: date({
      name: { fr: 'Fait le', en: 'Done on' },
      help: { fr: 'Date de sortie du SI', en: 'Date of exit' },
      by: 'it',
      importance: 1,
      past: true,
    }),
    'controller-decision': list('controller_decision', {
      name: { fr: 'Décision du responsable de traitement', en: 'Controller decision' },
      help: { fr: "Après l'avis du DPO", en: 'After the DPO opinion' },
      by: 'dpo',
      importance: 2,
    }),
  },
  computed: {
    rank: number({
      name: { fr: "Ordre d'examen", en: 'Review order' },
      help: {
        fr: "1 = à regarder d'abord. Classé par score de sortie : nombre de motifs + sensibilité + 1 si la mise à jour coûte 4 ou 5 + 1 si la source coûte plus que la moyenne des coûts connus. Ce n'est pas une note du travail d'une personne",
        en: "1 = to look at first. Ordered by exit score: number of reasons + sensitivity + 1 when the update costs 4 or 5 + 1 when the source costs more than the mean of the costs known. Never a grade of anybody's work",
      },
    }),
    reuse: sentence({
      name: { fr: "Scénarios qui pourraient l'employer", en: 'Scenarios that could use it' },
      help: {
        fr: "Avant de supprimer, vérifier l'usage possible : scénarios du plan qui demandent la donnée, puis ceux du catalogue qui conviennent au secteur et au public",
        en: 'Before deleting, check possible use: scenarios of the plan that ask for the datum, then those of the catalogue that fit the sector and the audience',
      },
    }),
    sensitivity: number({
      name: { fr: 'Sensibilité', en: 'Sensitivity' },
      help: {
        fr: 'De 0 (non personnelle) à 3 (articles 9 et 10, numéros nationaux, mineurs) : catégorie RGPD tapée sur la variable, sinon celle de la donnée du catalogue ; vide si aucune des deux',
        en: 'From 0 (not personal) to 3 (articles 9 and 10, national numbers, minors): GDPR category typed on the variable, otherwise that of the catalogue datum; blank without either',
      },
    }),
    volume: number({
      name: { fr: 'Volumétrie', en: 'Volume' },
      help: {
        fr: 'Valeurs stockées : comptées par le dernier contrôle, sinon fiches renseignées, sinon complétude × population',
        en: 'Values held: counted by the latest check, otherwise records filled, otherwise completeness × population',
      },
    }),
    cost: euros({
      name: { fr: "Coût d'entretien", en: 'Upkeep cost' },
      help: {
        fr: 'En euros par mois : coût mensuel de la source, partagé entre ses variables selon leur coût de mise à jour (1 à 5) ; vide si le coût de la source est inconnu',
        en: 'In euros a month: monthly cost of the source, shared among its variables by their update cost (1 to 5); blank when the cost of the source is unknown',
      },
    }),
  },
})
