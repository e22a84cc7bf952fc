import { percent } from '../kinds/percent.ts'
import { reference } from '../kinds/reference.ts'
import { tab } from '../tab.ts'

/** One row per scenario, one column per datum: available, partial, to measure, missing. */
export const matrixScenarios = tab({
  id: 'matrix-scenarios',
  name: { fr: 'Matrice scénarios × données', en: 'Scenarios × data matrix' },
  kind: 'drawn',
  purpose: {
    fr: 'Une ligne par scénario, une colonne par donnée : disponible, partielle, à mesurer, manquante',
    en: 'One row per scenario, one column per datum: available, partial, to measure, missing',
  },
  role: 'computed',
  clientSees: false,
  aims: ['collection', 'steering'],
  key: [],
  /** One column a datum follows the declared ones. */
  dynamic: {
    id: 'data-marks',
    name: { fr: 'Données', en: 'Data' },
    help: {
      fr: 'Une colonne par donnée demandée, par famille : ● disponible, ◐ partielle, ○ à mesurer, ✕ manquante',
      en: 'One column per required datum, by family: ● available, ◐ partial, ○ to measure, ✕ missing',
    },
    of: 'data',
  },
  first: {
    scenario: reference('scenarios', {
      name: { fr: 'Scénario', en: 'Scenario' },
      help: { fr: 'Une ligne par scénario actif', en: 'One row per active scenario' },
    }),
  },
  rest: {},
  computed: {
    readiness: percent({
      name: { fr: 'Part réalisable', en: 'Achievable share' },
      help: { fr: 'Comme dans Scénarios', en: 'As in Scenarios' },
    }),
    points: percent({
      name: { fr: 'Part du plan', en: 'Share of the plan' },
      help: { fr: 'En % du plan', en: 'In % of the plan' },
    }),
  },
})
