import type { Text } from '../../../src/base/text.ts'

/** The titles and headers of the summary. */
export const WORDS = {
  headline: { fr: 'Chiffres clés', en: 'Key figures' },
  reach: { fr: 'Base joignable par canal', en: 'Reachable base by channel' },
  objectives: {
    fr: 'Le plan par objectif : prouvé, supposé, manquant',
    en: 'The plan by objective: proven, assumed, missing',
  },
  missing: { fr: 'Les dix premières données manquantes', en: 'The ten first missing data' },
  datum: { fr: 'Donnée', en: 'Datum' },
  why: { fr: 'Pourquoi ce rang', en: 'Why this rank' },
  waves: { fr: 'Vagues', en: 'Waves' },
  wave: { fr: 'Vague', en: 'Wave' },
  data: { fr: 'Données', en: 'Data' },
  gain: { fr: 'Gain', en: 'Gain' },
  mechanics: { fr: 'Mécaniques', en: 'Mechanics' },
  budget: { fr: 'Budget', en: 'Budget' },
  month: { fr: 'Mois visé', en: 'Target month' },
  owner: { fr: 'Responsable', en: 'Owner' },
  ranked: {
    fr: 'Mécaniques, par part du plan que chacune apporte seule',
    en: 'Mechanics, by the share of the plan each brings alone',
  },
  mechanic: { fr: 'Mécanique', en: 'Mechanic' },
  share: { fr: 'Part du plan', en: 'Share of the plan' },
  decisions: { fr: 'Décisions à prendre', en: 'Decisions to take' },
  subject: { fr: 'Sujet', en: 'Subject' },
  suggestion: { fr: 'Proposition', en: 'Suggestion' },
  due: { fr: 'Échéance', en: 'Due date' },
  scenarios: { fr: 'Scénarios × données', en: 'Scenarios × data' },
  sources: { fr: 'Données × sources', en: 'Data × sources' },
  others: { fr: 'et {n|# autre|# autres}', en: 'and {n|# other|# others}' },
  none: { fr: 'Rien dans le classeur à ce sujet.', en: 'Nothing in the workbook about this.' },
} as const satisfies Record<string, Text>
