import { list } from '../kinds/list.ts'
import { number } from '../kinds/number.ts'
import { reference } from '../kinds/reference.ts'
import { tab } from '../tab.ts'

/** Who holds what, reference source highlighted. */
export const matrixSources = tab({
  id: 'matrix-sources',
  name: { fr: 'Matrice données × sources', en: 'Data × sources matrix' },
  kind: 'drawn',
  purpose: {
    fr: 'Qui détient quoi, source de référence en évidence',
    en: 'Who holds what, reference source highlighted',
  },
  role: 'computed',
  clientSees: false,
  aims: ['inventory', 'single-view', 'collection'],
  key: [],
  /** One column a source follows the declared ones. */
  dynamic: {
    id: 'source-marks',
    name: { fr: 'Sources', en: 'Sources' },
    help: {
      fr: 'Une colonne par source : ★ référence, ● détenue',
      en: 'One column per source: ★ reference, ● held',
    },
    of: 'sources',
  },
  first: {
    datum: list('data', {
      name: { fr: 'Donnée', en: 'Datum' },
      help: { fr: 'Une ligne par donnée rattachée', en: 'One row per linked datum' },
    }),
    reference: reference('sources', {
      name: { fr: 'Source de référence', en: 'Reference source' },
      help: {
        fr: "Celle de l'onglet Cohérence, sinon de Variables",
        en: 'From Consistency, otherwise from Variables',
      },
    }),
  },
  rest: {},
  computed: {
    'sources-count': number({
      name: { fr: 'Nombre de sources', en: 'Number of sources' },
      help: { fr: 'Sources qui la détiennent', en: 'Sources holding it' },
    }),
  },
})
