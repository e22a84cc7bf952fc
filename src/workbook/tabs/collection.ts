// One declaration a column: long because the tab is.
import { date } from '../kinds/date.ts'
import { list, multi } from '../kinds/list.ts'
import { decimal, euros, number, scale } from '../kinds/number.ts'
import { percent } from '../kinds/percent.ts'
import { identifier, text } from '../kinds/text.ts'
import { tab } from '../tab.ts'

/** Collection ideas: touchpoint, mechanic, feasibility and decision. */
export const collection = tab({
  id: 'collection',
  name: { fr: 'Plan de collecte', en: 'Collection plan' },
  kind: 'input',
  purpose: {
    fr: 'Idées de collecte : point de contact, mécanique, faisabilité et décision',
    en: 'Collection ideas: touchpoint, mechanic, feasibility and decision',
  },
  role: 'consultant',
  clientSees: true,
  aims: ['collection'],
  key: ['id'],
  first: {
    id: identifier('COL', 3),
    mechanic: list('mechanics', {
      name: { fr: 'Mécanique de collecte', en: 'Collection mechanic' },
      help: { fr: 'Idée retenue', en: 'Idea' },
      by: 'consultant',
      importance: 3,
    }),
    'data-list': multi('data', {
      name: { fr: 'Données visées', en: 'Data targeted' },
      help: {
        fr: "Données que l'idée obtient ou améliore, prises dans Données manquantes",
        en: 'Data the idea obtains or betters, taken from Missing data',
      },
      by: 'consultant',
      importance: 3,
    }),
    touchpoint: list('touchpoint', {
      name: { fr: 'Point de collecte', en: 'Collection point' },
      help: {
        fr: 'Choisi parmi les points retenus dans Parcours',
        en: 'Chosen among the points kept in Journeys',
      },
      by: 'consultant',
      importance: 3,
    }),
    biz: scale({
      name: { fr: 'Faisabilité business', en: 'Business feasibility' },
      help: { fr: '1 difficile, 5 facile', en: '1 hard, 5 easy' },
      by: 'client',
      importance: 3,
    }),
    it: scale({
      name: { fr: 'Faisabilité IT', en: 'IT feasibility' },
      help: { fr: '1 difficile, 5 facile', en: '1 hard, 5 easy' },
      by: 'it',
      importance: 3,
    }),
    budget: scale({
      name: { fr: 'Faisabilité budgétaire', en: 'Budget feasibility' },
      help: { fr: '1 hors de portée, 5 très économique', en: '1 out of reach, 5 very cheap' },
      by: 'client',
      importance: 3,
    }),
    decision: list('idea_decision', {
      name: { fr: 'Décision', en: 'Decision' },
      help: { fr: 'À tester, retenue, écartée...', en: 'To test, selected, rejected...' },
      by: 'consultant',
      importance: 3,
    }),
  },
  rest: {
    stage: list('journey_stage', {
      name: { fr: 'Étape du parcours', en: 'Journey stage' },
      help: { fr: 'Étape', en: 'Stage' },
      by: 'consultant',
      importance: 2,
    }),
    description: text({
      name: { fr: 'Description', en: 'Description' },
      help: { fr: 'Comment cela se passe', en: 'How it works' },
      by: 'consultant',
      importance: 2,
    }),
    mode: list('collection_mode', {
      name: { fr: "Mode d'obtention", en: 'Mode' },
      help: {
        fr: "Interne ou acquis auprès d'un tiers",
        en: 'Internal or acquired from a third party',
      },
      by: 'consultant',
      importance: 2,
    }),
    provider: text({
      name: { fr: 'Prestataire', en: 'Provider' },
      help: { fr: 'Outil ou partenaire', en: 'Tool or partner' },
      by: 'consultant',
      importance: 1,
    }),
    continuous: list('yes_no', {
      name: { fr: 'Collecte continue', en: 'Continuous collection' },
      help: {
        fr: 'Action permanente ou opération ponctuelle',
        en: 'Permanent action or one-off operation',
      },
      by: 'consultant',
      importance: 1,
    }),
    'audience-volume': number({
      name: { fr: 'Personnes exposées par mois', en: 'People exposed per month' },
      help: { fr: 'Volume', en: 'Volume' },
      by: 'client',
      unit: { fr: 'personnes', en: 'people' },
      importance: 2,
    }),
    'expected-yield': percent({
      name: { fr: 'Taux de collecte attendu', en: 'Expected collection rate' },
      help: { fr: 'Hypothèse à vérifier par le test', en: 'Assumption to verify by the test' },
      by: 'consultant',
      importance: 2,
    }),
    friction: scale({
      name: { fr: 'Effort demandé au client', en: 'Customer effort' },
      help: { fr: '1 nul, 5 fort', en: '1 none, 5 strong' },
      by: 'consultant',
      importance: 2,
    }),
    'staff-benefit': text({
      name: { fr: "Bénéfice pour l'équipe qui saisit", en: 'Benefit for the team typing it' },
      help: { fr: 'Motif pour les équipes', en: 'Reason for staff' },
      by: 'consultant',
      importance: 1,
    }),
    'entry-help': text({
      name: { fr: 'Aide à la saisie', en: 'Entry assistance' },
      help: { fr: 'Contrôle, complément, montée de fiche', en: 'Control, completion, screen pop' },
      by: 'it',
      importance: 1,
    }),
    'setup-cost': euros({
      name: { fr: 'Coût de mise en place', en: 'Set-up cost' },
      help: { fr: 'Montant', en: 'Amount' },
      by: 'client',
      importance: 2,
    }),
    'unit-cost': euros({
      name: { fr: 'Coût unitaire', en: 'Unit cost' },
      help: { fr: 'Par donnée recueillie', en: 'Per datum collected' },
      by: 'client',
      importance: 2,
    }),
    'consent-plan': text({
      name: { fr: 'Information et consentement', en: 'Notice and consent' },
      help: { fr: 'Texte et preuve', en: 'Wording and proof' },
      by: 'dpo',
      importance: 2,
    }),
    owner: text({
      name: { fr: 'Responsable', en: 'Owner' },
      help: { fr: 'Personne', en: 'Person' },
      by: 'client',
      importance: 2,
    }),
    start: date({
      name: { fr: 'Début', en: 'Start' },
      help: { fr: 'Date', en: 'Date' },
      by: 'client',
      importance: 1,
    }),
    'update-means': text({
      name: { fr: 'Moyen de mise à jour', en: 'Means of update' },
      help: { fr: 'Comment la donnée restera juste', en: 'How the datum will stay right' },
      by: 'consultant',
      importance: 2,
    }),
    'update-cost': scale({
      name: { fr: 'Coût de mise à jour', en: 'Update cost' },
      help: { fr: '1 faible, 5 élevé', en: '1 low, 5 high' },
      by: 'consultant',
      importance: 1,
    }),
  },
  computed: {
    effort: decimal({
      name: { fr: 'Effort calculé', en: 'Computed effort' },
      help: {
        fr: '6 - (0,4 x business + 0,35 x IT + 0,25 x budget), plus 0,25 par cran de coût de mise à jour au-dessus de 1 ; de 1 facile à 5 difficile, vide sans les trois notes. Sans coût de mise à jour, celui des données visées au catalogue',
        en: '6 - (0.4 x business + 0.35 x IT + 0.25 x budget), plus 0.25 for each step of update cost above 1; from 1 easy to 5 hard, blank without the three grades. Without an update cost, that of the data targeted in the catalogue',
      },
    }),
    points: percent({
      name: { fr: 'Part du plan visée', en: 'Share of the plan targeted' },
      help: {
        fr: "Part du plan que retiennent aujourd'hui les données visées, additionnée ; 0 % quand plus rien ne manque, données écartées non comptées",
        en: 'Share of the plan the data targeted hold back today, added up; 0% when nothing lacks any more, data set aside not counted',
      },
    }),
    'monthly-values': number({
      name: { fr: 'Valeurs attendues par mois', en: 'Expected values per month' },
      help: {
        fr: 'Personnes exposées par mois x taux de collecte attendu',
        en: 'People exposed per month x expected collection rate',
      },
    }),
    'months-to-target': decimal({
      name: { fr: 'Mois pour atteindre le seuil', en: 'Months to threshold' },
      help: {
        fr: '(taux demandé - part exploitable) x population du scénario / valeurs par mois, pour la plus lente des données visées ; 0 quand toutes y sont, vide quand un nombre manque',
        en: '(rate required - usable share) x population of the scenario / values per month, for the slowest of the data targeted; 0 when all are there, blank when a number lacks',
      },
    }),
    score: decimal({
      name: { fr: "Score de l'idée", en: 'Idea score' },
      help: {
        fr: 'Points du plan (part visée x 100) / effort : 28 points pour un effort de 2,5 donnent 11,2',
        en: 'Points of the plan (share targeted x 100) / effort: 28 points for an effort of 2.5 give 11.2',
      },
    }),
    kind: list('mechanic_effect', {
      name: { fr: 'Effet', en: 'Effect' },
      help: {
        fr: "Obtenir dès qu'une donnée visée n'est tenue nulle part, sinon améliorer ce qui est présent",
        en: 'Obtain as soon as a datum targeted is held nowhere, else improve what is held',
      },
    }),
  },
})
