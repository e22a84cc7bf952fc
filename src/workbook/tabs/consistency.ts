import { flag, list } from '../kinds/list.ts'
import { number } from '../kinds/number.ts'
import { percent } from '../kinds/percent.ts'
import { reference } from '../kinds/reference.ts'
import { text } from '../kinds/text.ts'
import { tab } from '../tab.ts'

/** Data held in several sources and reference source. */
export const consistency = tab({
  id: 'consistency',
  name: { fr: 'Cohérence', en: 'Consistency' },
  kind: 'computed',
  purpose: {
    fr: 'Données présentes dans plusieurs sources et source de référence',
    en: 'Data held in several sources and reference source',
  },
  role: 'computed',
  clientSees: false,
  aims: ['single-view', 'quality'],
  key: ['datum'],
  first: {
    datum: list('data', {
      name: { fr: 'Donnée', en: 'Datum' },
      help: { fr: 'Donnée présente au moins deux fois', en: 'Datum held at least twice' },
    }),
    'sources-list': text({
      name: { fr: 'Sources', en: 'Sources' },
      help: { fr: 'Où elle se trouve', en: 'Where it is held' },
    }),
    master: reference('sources', {
      name: { fr: 'Source de référence retenue', en: 'Reference source kept' },
      help: { fr: 'Une seule par donnée', en: 'Only one per datum' },
      by: 'consultant',
      importance: 2,
    }),
  },
  rest: {},
  computed: {
    'same-format': flag({
      name: { fr: 'Même format', en: 'Same format' },
      help: { fr: 'Formats identiques', en: 'Same formats' },
    }),
    'same-values': flag({
      name: { fr: 'Mêmes codes', en: 'Same codes' },
      help: { fr: 'Listes identiques', en: 'Same lists' },
    }),
    'pairs-compared': number({
      name: { fr: 'Fiches rapprochées', en: 'Records matched' },
      help: { fr: 'Fiches rapprochées', en: 'Matched records' },
    }),
    'pairs-equal': number({
      name: { fr: 'dont valeurs identiques', en: 'of which same values' },
      help: { fr: 'Après normalisation', en: 'After standardisation' },
    }),
    rate: percent({
      name: { fr: 'Taux de cohérence', en: 'Consistency rate' },
      help: { fr: 'Identiques / rapprochées', en: 'Same / matched' },
    }),
    alert: text({
      name: { fr: 'Alerte', en: 'Alert' },
      help: {
        fr: 'Aucune ou plusieurs sources de référence',
        en: 'No or several reference sources',
      },
    }),
  },
})
