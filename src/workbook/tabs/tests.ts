import { date } from '../kinds/date.ts'
import { list } from '../kinds/list.ts'
import { difference, euros, number } from '../kinds/number.ts'
import { fineRate, percent } from '../kinds/percent.ts'
import { reference } from '../kinds/reference.ts'
import { identifier, sentence, text } from '../kinds/text.ts'
import { tab } from '../tab.ts'

/** Collection tests, measurement and return on investment. */
export const tests = tab({
  id: 'tests',
  name: { fr: 'Tests', en: 'Tests' },
  kind: 'input',
  purpose: {
    fr: 'Tests de collecte, mesure et retour sur investissement',
    en: 'Collection tests, measurement and return on investment',
  },
  role: 'consultant',
  clientSees: false,
  aims: ['collection'],
  key: ['id'],
  first: {
    id: identifier('TST', 2),
    idea: reference('collection', {
      name: { fr: 'Idée testée', en: 'Idea tested' },
      help: { fr: 'Ligne du plan', en: 'Row of the plan' },
      by: 'consultant',
      importance: 3,
    }),
    hypothesis: text({
      name: { fr: 'Hypothèse', en: 'Hypothesis' },
      help: { fr: 'Résultat attendu et seuil', en: 'Expected result and threshold' },
      by: 'consultant',
      importance: 3,
    }),
    kpi: list('kpis', {
      name: { fr: 'Indicateur', en: 'Indicator' },
      help: { fr: 'Mesure principale', en: 'Main measure' },
      by: 'consultant',
      importance: 3,
    }),
    'group-a': number({
      name: { fr: 'Groupe A (témoin) : exposés', en: 'Group A (control): exposed' },
      help: { fr: 'Nombre', en: 'Number' },
      by: 'client',
      unit: { fr: 'personnes', en: 'people' },
      importance: 3,
    }),
    'success-a': number({
      name: { fr: 'Groupe A : données recueillies', en: 'Group A: data collected' },
      help: { fr: 'Valeurs valides recueillies', en: 'Valid values collected' },
      by: 'client',
      unit: { fr: 'valeurs', en: 'values' },
      importance: 3,
    }),
    'group-b': number({
      name: { fr: 'Groupe B (test) : exposés', en: 'Group B (test): exposed' },
      help: { fr: 'Nombre', en: 'Number' },
      by: 'client',
      unit: { fr: 'personnes', en: 'people' },
      importance: 3,
    }),
    'success-b': number({
      name: { fr: 'Groupe B : données recueillies', en: 'Group B: data collected' },
      help: { fr: 'Valeurs valides recueillies', en: 'Valid values collected' },
      by: 'client',
      unit: { fr: 'valeurs', en: 'values' },
      importance: 3,
    }),
  },
  rest: {
    start: date({
      name: { fr: 'Début', en: 'Start' },
      help: { fr: 'Date', en: 'Date' },
      by: 'client',
      importance: 2,
    }),
    end: date({
      name: { fr: 'Fin', en: 'End' },
      help: { fr: 'Date', en: 'Date' },
      by: 'client',
      importance: 2,
    }),
    cost: euros({
      name: { fr: 'Coût du test', en: 'Test cost' },
      help: { fr: 'Mise en place et fonctionnement', en: 'Set-up and run' },
      by: 'client',
      importance: 2,
    }),
    'value-per-datum': euros({
      name: { fr: "Valeur d'une donnée", en: 'Value of one datum' },
      help: {
        fr: 'Ordre de grandeur : marge annuelle par client actif x gain attendu',
        en: 'Order of magnitude: yearly margin per active customer x expected gain',
      },
      by: 'client',
      importance: 2,
    }),
    status: list('test_status', {
      name: { fr: 'État', en: 'Status' },
      help: { fr: 'Avancement', en: 'Progress' },
      by: 'consultant',
      importance: 2,
    }),
    decision: list('test_decision', {
      name: { fr: 'Décision', en: 'Decision' },
      help: { fr: 'Généraliser, ajuster, abandonner', en: 'Scale up, adjust, stop' },
      by: 'consultant',
      importance: 2,
    }),
    learning: text({
      name: { fr: 'Enseignement', en: 'Learning' },
      help: { fr: "Ce que l'on retient", en: 'What is learned' },
      by: 'consultant',
      importance: 1,
    }),
  },
  computed: {
    'rate-a': fineRate({
      name: { fr: 'Taux A', en: 'Rate A' },
      help: {
        fr: "Données recueillies en A / personnes exposées en A ; vide tant qu'un nombre manque ou ne tient pas",
        en: 'Data collected in A / people exposed in A; blank while a number lacks or cannot be',
      },
    }),
    'rate-b': fineRate({
      name: { fr: 'Taux B', en: 'Rate B' },
      help: {
        fr: "Données recueillies en B / personnes exposées en B ; vide tant qu'un nombre manque ou ne tient pas",
        en: 'Data collected in B / people exposed in B; blank while a number lacks or cannot be',
      },
    }),
    uplift: difference({
      name: { fr: 'Écart (points)', en: 'Difference (points)' },
      help: {
        fr: 'Taux B moins taux A, en points : +4,5 pour 12 % contre 16,5 %',
        en: 'Rate B minus rate A, in points: +4.5 for 12% against 16.5%',
      },
    }),
    interval: text({
      name: { fr: 'Intervalle à 95 %', en: '95% interval' },
      help: {
        fr: "Entre quoi et quoi se tient le vrai écart, 95 fois sur 100 (Newcombe) ; s'il contient 0, le hasard suffit à l'expliquer",
        en: 'Where the true difference stands, 95 times in 100 (Newcombe); when it holds 0, chance alone may explain it',
      },
    }),
    verdict: sentence({
      name: { fr: 'Conclusion', en: 'Conclusion' },
      help: {
        fr: "Concluant quand l'intervalle exclut 0 ; effectif insuffisant sous 30 personnes par groupe, ou sous 10 données recueillies ou refusées en tout ; dit aussi quoi faire",
        en: 'Conclusive when the interval excludes 0; too small under 30 people a group, or under 10 data given or refused in all; also says what to do',
      },
    }),
    'cost-per-datum': euros({
      name: { fr: 'Coût par donnée', en: 'Cost per datum' },
      help: {
        fr: 'Coût du test / données recueillies en B',
        en: 'Test cost / data collected in B',
      },
    }),
    roi: percent({
      name: { fr: 'ROI du test', en: 'Test ROI' },
      help: {
        fr: "(données de B x valeur d'une donnée - coût) / coût : 50 % rapporte une fois et demie la dépense, -100 % perd tout",
        en: '(data of B x value of one datum - cost) / cost: 50% brings back one and a half times the spending, -100% loses it all',
      },
    }),
  },
})
