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
      help: {
        fr: "Ordre conseillé : le plus de part du plan pour l'effort d'abord, les vagues précédentes faites",
        en: 'Advised order: most of the plan for the effort first, earlier waves done',
      },
    }),
    'data-list': text({
      name: { fr: 'Données', en: 'Data' },
      help: { fr: 'À obtenir ensemble', en: 'To obtain together' },
    }),
    gain: percent({
      name: { fr: 'Gain (part du plan)', en: 'Gain (share of the plan)' },
      help: {
        fr: "Part du plan qu'elle ferait passer à prouvé, si les mesures sont bonnes et les vagues précédentes faites",
        en: 'Share of the plan it would make proven, if measures are good and earlier waves are done',
      },
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
        fr: 'Somme des efforts (1 à 5 chacun) des moyens à mettre en place, chacun compté une fois',
        en: 'Sum of the efforts (1 to 5 each) of the means to set up, each counted once',
      },
    }),
    'scenarios-list': text({
      name: { fr: 'Scénarios rendus possibles', en: 'Scenarios made possible' },
      help: {
        fr: "Ceux qu'elle fait démarrer ou rend prêts",
        en: 'Those it starts or makes ready',
      },
    }),
    coverage: percent({
      name: { fr: 'Part réalisable après', en: 'Achievable share after' },
      help: {
        fr: 'Part prouvée du plan une fois cette vague et les précédentes faites',
        en: 'Proven share of the plan once this wave and the earlier ones are done',
      },
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
