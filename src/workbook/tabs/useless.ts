import { date } from '../kinds/date.ts'
import { list } from '../kinds/list.ts'
import { decimal, number } from '../kinds/number.ts'
import { reference } from '../kinds/reference.ts'
import { text } from '../kinds/text.ts'
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
      help: { fr: 'Candidate à la sortie', en: 'Candidate for exit' },
    }),
    reasons: text({
      name: { fr: 'Motifs', en: 'Reasons' },
      help: { fr: 'Tous les motifs trouvés', en: 'All reasons found' },
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
    reuse: text({
      name: { fr: "Scénarios qui pourraient l'employer", en: 'Scenarios that could use it' },
      help: {
        fr: "Avant de supprimer, vérifier l'usage possible",
        en: 'Before deleting, check possible use',
      },
    }),
    sensitivity: number({
      name: { fr: 'Sensibilité', en: 'Sensitivity' },
      help: { fr: 'De 0 à 3', en: 'From 0 to 3' },
    }),
    volume: number({
      name: { fr: 'Volumétrie', en: 'Volume' },
      help: { fr: 'Valeurs stockées', en: 'Values held' },
    }),
    cost: decimal({
      name: { fr: "Coût d'entretien", en: 'Upkeep cost' },
      help: {
        fr: 'Mise à jour et part du coût de la source',
        en: 'Update and share of source cost',
      },
    }),
  },
})
