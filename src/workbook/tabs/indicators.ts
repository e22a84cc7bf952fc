import { list, multi } from '../kinds/list.ts'
import { decimal, scale } from '../kinds/number.ts'
import { percent } from '../kinds/percent.ts'
import { reference } from '../kinds/reference.ts'
import { identifier, sentence, text } from '../kinds/text.ts'
import { tab } from '../tab.ts'

/** Indicators and dashboards: use case, maintenance cost and priority. */
export const indicators = tab({
  id: 'indicators',
  name: { fr: 'Indicateurs', en: 'Indicators' },
  kind: 'input',
  purpose: {
    fr: "Indicateurs et tableaux de bord : cas d'usage, coût d'entretien et priorité",
    en: 'Indicators and dashboards: use case, maintenance cost and priority',
  },
  role: 'consultant',
  clientSees: false,
  aims: ['steering'],
  key: ['id'],
  first: {
    id: identifier('IND', 2),
    'use-case': text({
      name: { fr: "Cas d'usage du tableau de bord", en: 'Dashboard use case' },
      help: { fr: 'Pourquoi, avant comment', en: 'Why before how' },
      by: 'consultant',
      importance: 3,
    }),
    'user-group': list('user_group', {
      name: { fr: 'Utilisateurs', en: 'Users' },
      help: { fr: 'Qui décide avec', en: 'Who decides with it' },
      by: 'consultant',
      importance: 3,
    }),
    kpi: list('kpis', {
      name: { fr: 'Indicateur', en: 'Indicator' },
      help: { fr: 'Catalogue ou ajouté', en: 'Catalogue or added' },
      by: 'consultant',
      importance: 3,
    }),
    value: scale({
      name: { fr: 'Valeur pour la décision', en: 'Decision value' },
      help: { fr: '1 curiosité, 5 décisif', en: '1 curiosity, 5 decisive' },
      by: 'client',
      importance: 3,
    }),
    maintenance: scale({
      name: { fr: "Coût d'entretien", en: 'Maintenance cost' },
      help: { fr: '1 faible, 5 élevé', en: '1 low, 5 high' },
      by: 'it',
      importance: 3,
    }),
  },
  rest: {
    objective: reference('objectives', {
      name: { fr: 'Objectif suivi', en: 'Objective followed' },
      help: { fr: 'Rattachement', en: 'Link' },
      by: 'consultant',
      importance: 2,
    }),
    formula: text({
      name: { fr: 'Formule', en: 'Formula' },
      help: { fr: 'Numérateur / dénominateur', en: 'Numerator / denominator' },
      by: 'consultant',
      importance: 2,
    }),
    'data-needed': multi('data', {
      name: { fr: 'Données nécessaires', en: 'Data needed' },
      help: { fr: 'Données du catalogue', en: 'Catalogue data' },
      by: 'consultant',
      importance: 2,
    }),
    flow: reference('flows', {
      name: { fr: "Flux d'alimentation", en: 'Feeding flow' },
      help: { fr: "Ligne de l'onglet Flux", en: 'Row of the Flows tab' },
      by: 'it',
      importance: 2,
    }),
    tool: text({
      name: { fr: 'Outil de restitution', en: 'Reporting tool' },
      help: { fr: 'Outil choisi', en: 'Tool chosen' },
      by: 'consultant',
      importance: 1,
    }),
    frequency: list('frequencies', {
      name: { fr: 'Fréquence de lecture', en: 'Reading frequency' },
      help: { fr: 'Rythme', en: 'Rhythm' },
      by: 'consultant',
      importance: 2,
    }),
    wireframe: text({
      name: { fr: 'Maquette', en: 'Wireframe' },
      help: { fr: 'Lien vers la maquette', en: 'Link to the wireframe' },
      by: 'consultant',
      importance: 1,
    }),
    'build-state': list('build_state', {
      name: { fr: 'Avancement', en: 'Build state' },
      help: { fr: "De la maquette à l'outil", en: 'From wireframe to tool' },
      by: 'consultant',
      importance: 1,
    }),
    'decision-taken': text({
      name: { fr: 'Décision et action', en: 'Decision and action' },
      help: {
        fr: 'Boucle information, décision, action',
        en: 'Information, decision, action loop',
      },
      by: 'client',
      importance: 1,
    }),
  },
  computed: {
    feasible: percent({
      name: { fr: 'Réalisable', en: 'Feasible' },
      help: {
        fr: "Part exploitable de la moins bonne des données nécessaires ; vide quand l'une n'est pas mesurée",
        en: 'Usable share of the worst of the data needed; blank when one of them is not measured',
      },
    }),
    ratio: decimal({
      name: { fr: 'Valeur / coût', en: 'Value / cost' },
      help: {
        fr: "Valeur pour la décision / coût d'entretien (celui du catalogue à défaut) : à partir de 1, l'indicateur vaut son entretien",
        en: 'Value for the decision / upkeep cost (that of the catalogue by default): from 1 up, the indicator is worth its upkeep',
      },
    }),
    keep: sentence({
      name: { fr: 'Recommandation', en: 'Recommendation' },
      help: {
        fr: 'Garder : ratio de 1 ou plus et données utilisables à 80 % ; préparer : ratio suffisant seul ; écarter : ratio sous 1',
        en: 'Keep: ratio of 1 or more and data usable at 80%; prepare: ratio alone is enough; drop: ratio under 1',
      },
    }),
  },
})
