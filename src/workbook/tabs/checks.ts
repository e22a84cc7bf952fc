import { date, datetime } from '../kinds/date.ts'
import { number } from '../kinds/number.ts'
import { reference } from '../kinds/reference.ts'
import { sentence } from '../kinds/text.ts'
import { tab } from '../tab.ts'

/** Counts from a sample: one dated result per variable, without personal data. */
export const checks = tab({
  id: 'checks',
  name: { fr: 'Contrôles', en: 'Checks' },
  kind: 'computed',
  purpose: {
    fr: "Comptages issus d'un échantillon : un résultat daté par variable, sans donnée personnelle",
    en: 'Counts from a sample: one dated result per variable, without personal data',
  },
  role: 'computed',
  clientSees: false,
  aims: ['quality'],
  key: ['variable', 'date'],
  first: {
    variable: reference('variables', {
      name: { fr: 'Variable', en: 'Variable' },
      help: { fr: 'Variable contrôlée', en: 'Variable checked' },
    }),
    date: datetime({
      name: { fr: 'Date', en: 'Date' },
      help: { fr: 'Date du contrôle', en: 'Date of check' },
    }),
  },
  rest: {
    distinct: number({
      name: { fr: 'Valeurs distinctes', en: 'Distinct values' },
      help: { fr: 'Valeurs différentes', en: 'Different values' },
    }),
    oldest: date({
      name: { fr: 'Mise à jour la plus ancienne', en: 'Earliest update' },
      help: { fr: 'Date minimale de mise à jour', en: 'Earliest update date' },
    }),
    'median-date': date({
      name: { fr: 'Date médiane de mise à jour', en: 'Median update date' },
      help: { fr: 'Date médiane de mise à jour', en: 'Median update date' },
    }),
  },
  computed: {
    records: number({
      name: { fr: 'Fiches lues', en: 'Records read' },
      help: { fr: "Taille de l'échantillon", en: 'Sample size' },
    }),
    applicable: number({
      name: { fr: 'Fiches concernées', en: 'Records concerned' },
      help: { fr: "Après la règle d'applicabilité", en: 'After the applicability rule' },
    }),
    empty: number({
      name: { fr: 'Vides', en: 'Empty' },
      help: { fr: 'Cellules vides', en: 'Empty cells' },
    }),
    placeholder: number({
      name: { fr: 'Valeurs fictives', en: 'Placeholders' },
      help: { fr: 'Valeurs de remplissage', en: 'Filler values' },
    }),
    valid: number({
      name: { fr: 'Valides', en: 'Valid' },
      help: { fr: 'Conformes au format', en: 'Compliant with format' },
    }),
    duplicates: number({
      name: { fr: 'Fiches en double', en: 'Duplicate records' },
      help: { fr: 'Fiches partageant la même clé', en: 'Records sharing the same key' },
    }),
    suggestion: sentence({
      name: { fr: 'Remarque', en: 'Remark' },
      help: {
        fr: 'Exemple : zéro initial perdu sur 412 codes postaux',
        en: 'Example: leading zero lost on 412 postal codes',
      },
    }),
    'yes-count': number({
      name: { fr: 'dont « oui »', en: 'of which yes' },
      help: { fr: 'Consentements : nombre de oui', en: 'Consents: number of yes' },
    }),
  },
})
