import { date } from '../kinds/date.ts'
import { list } from '../kinds/list.ts'
import { decimal, number } from '../kinds/number.ts'
import { percent } from '../kinds/percent.ts'
import { identifier, name, text } from '../kinds/text.ts'
import { tab } from '../tab.ts'

/** Objectives by user group, weight and indicator. */
export const objectives = tab({
  id: 'objectives',
  name: { fr: 'Objectifs', en: 'Objectives' },
  kind: 'input',
  purpose: {
    fr: "Objectifs par groupe d'utilisateurs, poids et indicateur",
    en: 'Objectives by user group, weight and indicator',
  },
  role: 'consultant',
  clientSees: false,
  aims: 'core',
  key: ['id'],
  first: {
    id: identifier('OBJ', 2),
    label: name({
      name: { fr: 'Objectif', en: 'Objective' },
      help: { fr: 'Verbe et résultat attendu', en: 'Verb and expected result' },
      by: 'consultant',
      importance: 3,
    }),
    'user-group': list('user_group', {
      name: { fr: "Groupe d'utilisateurs", en: 'User group' },
      help: { fr: 'Qui en bénéficie', en: 'Who benefits' },
      by: 'consultant',
      importance: 3,
    }),
    weight: decimal({
      name: { fr: 'Poids', en: 'Weight' },
      help: { fr: 'Sur 100 au total', en: 'Out of 100 in total' },
      by: 'consultant',
      importance: 3,
    }),
    kpi: list('kpis', {
      name: { fr: 'Indicateur principal', en: 'Main indicator' },
      help: { fr: 'Mesure de réussite', en: 'Success measure' },
      by: 'consultant',
      importance: 3,
    }),
  },
  rest: {
    'user-benefit': text({
      name: { fr: "Bénéfice pour l'utilisateur", en: 'User benefit' },
      help: { fr: 'Ce qui devient plus simple', en: 'What becomes easier' },
      by: 'client',
      importance: 1,
    }),
    baseline: decimal({
      name: { fr: 'Valeur actuelle', en: 'Current value' },
      help: { fr: 'Point de départ', en: 'Baseline' },
      by: 'client',
      importance: 2,
    }),
    target: decimal({
      name: { fr: 'Valeur visée', en: 'Target value' },
      help: { fr: 'Cible et échéance', en: 'Target and date' },
      by: 'consultant',
      importance: 2,
    }),
    deadline: date({
      name: { fr: 'Échéance', en: 'Deadline' },
      help: { fr: 'Date', en: 'Date' },
      by: 'consultant',
      importance: 1,
    }),
  },
  computed: {
    'scenarios-count': number({
      name: { fr: 'Scénarios rattachés', en: 'Linked scenarios' },
      help: {
        fr: 'Nombre de scénarios actifs de ses programmes ; zéro signale un trou dans le plan',
        en: 'Number of active scenarios of its programmes; zero reveals a hole in the plan',
      },
    }),
    coverage: percent({
      name: { fr: 'Part réalisable', en: 'Achievable share' },
      help: {
        fr: 'Prouvé : part de ses points que ses scénarios peuvent tenir avec les données mesurées ou déclarées',
        en: 'Proven: share of its points that its scenarios can hold with data measured or declared',
      },
    }),
  },
})
