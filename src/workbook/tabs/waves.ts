import { date } from '../kinds/date.ts'
import { decimal, number } from '../kinds/number.ts'
import { percent } from '../kinds/percent.ts'
import { text } from '../kinds/text.ts'
import { tab } from '../tab.ts'

/** Bundles of data to obtain together, ordered by gain per effort. */
export const waves = tab({
  id: 'waves',
  name: { fr: 'Vagues', en: 'Waves' },
  kind: 'computed',
  purpose: {
    fr: "Paquets de données à obtenir ensemble, dans l'ordre du gain par effort",
    en: 'Bundles of data to obtain together, ordered by gain per effort',
  },
  role: 'computed',
  clientSees: false,
  aims: ['collection'],
  key: ['wave'],
  first: {
    wave: number({
      name: { fr: 'Vague', en: 'Wave' },
      help: { fr: 'Ordre conseillé', en: 'Advised order' },
    }),
    'data-list': text({
      name: { fr: 'Données', en: 'Data' },
      help: { fr: 'À obtenir ensemble', en: 'To obtain together' },
    }),
    gain: percent({
      name: { fr: 'Gain (part du plan)', en: 'Gain (share of the plan)' },
      help: { fr: 'Part du plan rendue possible', en: 'Share of the plan made possible' },
    }),
  },
  rest: {
    owner: text({
      name: { fr: 'Responsable', en: 'Owner' },
      help: { fr: 'Personne', en: 'Person' },
      by: 'consultant',
      importance: 1,
    }),
    due: date({
      name: { fr: 'Échéance', en: 'Due date' },
      help: { fr: 'Mois visé', en: 'Target month' },
      by: 'consultant',
      importance: 1,
    }),
  },
  computed: {
    effort: decimal({
      name: { fr: 'Effort', en: 'Effort' },
      help: {
        fr: 'Mécaniques à mettre en place, chacune comptée une fois',
        en: 'Mechanics to set up, each counted once',
      },
    }),
    'scenarios-list': text({
      name: { fr: 'Scénarios rendus possibles', en: 'Scenarios made possible' },
      help: { fr: 'Liste', en: 'List' },
    }),
    coverage: percent({
      name: { fr: 'Part réalisable après', en: 'Achievable share after' },
      help: { fr: 'Part du plan réalisable', en: 'Share of the plan achievable' },
    }),
    mechanics: text({
      name: { fr: 'Mécaniques', en: 'Mechanics' },
      help: {
        fr: 'Ensemble le moins coûteux qui couvre les données, avec la part du plan de chacune',
        en: 'Cheapest set covering the data, with the share of the plan of each',
      },
    }),
    budget: text({
      name: { fr: 'Budget (fourchette)', en: 'Budget (range)' },
      help: {
        fr: 'Mise en place basse et haute, hypothèse du catalogue',
        en: 'Low and high set-up, catalogue assumption',
      },
    }),
  },
})
