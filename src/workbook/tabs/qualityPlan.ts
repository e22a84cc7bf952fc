import { date } from '../kinds/date.ts'
import { list, multi } from '../kinds/list.ts'
import { euros } from '../kinds/number.ts'
import { identifier, text } from '../kinds/text.ts'
import { tab } from '../tab.ts'

/** Data maintenance mechanisms: one-off, recurring, permanent. */
export const qualityPlan = tab({
  id: 'quality-plan',
  name: { fr: 'Dispositif qualité', en: 'Quality plan' },
  kind: 'input',
  purpose: {
    fr: "Mécanismes d'entretien des données : ponctuels, récurrents, permanents",
    en: 'Data maintenance mechanisms: one-off, recurring, permanent',
  },
  role: 'consultant',
  clientSees: false,
  aims: ['quality'],
  key: ['id'],
  first: {
    id: identifier('DQM', 2),
    mechanism: list('dqm_mechanism', {
      name: { fr: 'Mécanisme', en: 'Mechanism' },
      help: {
        fr: 'Normalisation, dédoublonnage, nettoyage, redressement...',
        en: 'Standardisation, deduplication, cleansing, correction...',
      },
      by: 'consultant',
      importance: 3,
    }),
    scope: multi('quality_scope', {
      name: { fr: 'Données ou sources', en: 'Data or sources' },
      help: { fr: 'Périmètre', en: 'Scope' },
      by: 'consultant',
      importance: 3,
    }),
    rhythm: list('dqm_rhythm', {
      name: { fr: 'Rythme', en: 'Rhythm' },
      help: { fr: 'Ponctuel, récurrent, permanent', en: 'One-off, recurring, permanent' },
      by: 'consultant',
      importance: 3,
    }),
  },
  rest: {
    frequency: list('frequencies', {
      name: { fr: 'Fréquence', en: 'Frequency' },
      help: { fr: 'Si récurrent', en: 'If recurring' },
      by: 'consultant',
      importance: 2,
    }),
    tool: text({
      name: { fr: 'Outil ou prestataire', en: 'Tool or provider' },
      help: { fr: 'Choix envisagé', en: 'Choice considered' },
      by: 'it',
      importance: 2,
    }),
    owner: text({
      name: { fr: 'Responsable', en: 'Owner' },
      help: { fr: 'Personne', en: 'Person' },
      by: 'client',
      importance: 2,
    }),
    cost: euros({
      name: { fr: 'Coût annuel', en: 'Yearly cost' },
      help: { fr: 'Montant', en: 'Amount' },
      by: 'client',
      importance: 1,
    }),
    criterion: list('quality_criterion', {
      name: { fr: 'Critère amélioré', en: 'Criterion improved' },
      help: { fr: 'Critère visé', en: 'Target criterion' },
      by: 'consultant',
      importance: 2,
    }),
    'last-run': date({
      name: { fr: 'Dernière exécution', en: 'Last run' },
      help: { fr: 'Date', en: 'Date' },
      by: 'it',
      importance: 1,
      past: true,
    }),
  },
  computed: {
    'next-run': date({
      name: { fr: 'Prochaine échéance', en: 'Next due date' },
      help: {
        fr: 'Dernière exécution + la période de la fréquence (semaine 7 jours, mois 30, trimestre 90). Vide pour un mécanisme ponctuel ou permanent, ou sans dernière exécution',
        en: 'Last run + the period of the frequency (week 7 days, month 30, quarter 90). Blank for a one-off or permanent mechanism, or without a last run',
      },
    }),
  },
})
