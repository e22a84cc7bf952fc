import { datetime } from '../kinds/date.ts'
import { number, score } from '../kinds/number.ts'
import { percent } from '../kinds/percent.ts'
import { sentence, text } from '../kinds/text.ts'
import { tab } from '../tab.ts'

/** One snapshot per computation: scores, statuses and coverage. */
export const history = tab({
  id: 'history',
  name: { fr: 'Historique', en: 'History' },
  kind: 'computed',
  purpose: {
    fr: 'Un instantané par calcul : scores, statuts et couverture',
    en: 'One snapshot per computation: scores, statuses and coverage',
  },
  role: 'computed',
  clientSees: false,
  aims: 'core',
  key: ['date'],
  first: {
    date: datetime({
      name: { fr: 'Date', en: 'Date' },
      help: { fr: 'Date du calcul', en: 'Date of computation' },
    }),
    coverage: percent({
      name: { fr: 'Part réalisable du plan', en: 'Achievable share of the plan' },
      help: {
        fr: "Égale à la part prouvée : ce qui n'est que supposé n'est pas réalisable",
        en: 'Same as the proven share: what is only assumed is not achievable',
      },
    }),
    proven: percent({
      name: { fr: 'Part prouvée', en: 'Proven share' },
      help: {
        fr: 'Part du plan réalisable avec les données mesurées ou déclarées',
        en: 'Share of the plan achievable with data measured or declared',
      },
    }),
    quality: score({
      name: { fr: 'Qualité moyenne', en: 'Average quality' },
      help: {
        fr: "Sur 100, pondérée par l'intérêt CRM ; vide quand moins de la moitié du poids des critères est connue",
        en: 'Out of 100, weighted by CRM interest; blank when less than half of the weight of the criteria is known',
      },
    }),
  },
  rest: {
    user: text({
      name: { fr: 'Lancé par', en: 'Run by' },
      help: {
        fr: 'Nom ou initiales donnés dans le panneau, vide sinon',
        en: 'Name or initials given in the panel, otherwise blank',
      },
    }),
    weights: text({
      name: { fr: 'Version des poids', en: 'Version of weights' },
      help: {
        fr: "Poids employés, dans l'ordre : complétude, validité, actualité, précision, cohérence, disponibilité",
        en: 'Weights used, in this order: completeness, validity, currency, accuracy, consistency, availability',
      },
    }),
  },
  computed: {
    inventory: percent({
      name: { fr: 'Inventaire rempli', en: 'Inventory filled' },
      help: {
        fr: 'Cases renseignées / cases attendues dans Sources, Variables et Flux, pondérées par leur importance',
        en: 'Cells filled / cells expected in Sources, Variables and Flows, weighted by their importance',
      },
    }),
    'late-sources': number({
      name: { fr: 'Sources en retard', en: 'Late sources' },
      help: {
        fr: 'Nombre de sources en retard ou périmées, au constat',
        en: 'Number of sources late or stale, when observed',
      },
    }),
    'missing-p1': number({
      name: { fr: 'Données manquantes P1', en: 'Missing data P1' },
      help: { fr: 'Nombre de données de priorité P1', en: 'Number of data of priority P1' },
    }),
    'useless-open': number({
      name: { fr: 'Données inutiles à arbitrer', en: 'Useless data to settle' },
      help: {
        fr: "Nombre de variables de Données inutiles dont la décision est vide ou « À décider » ; vide quand cet onglet n'existe pas",
        en: 'Number of variables of Useless data whose decision is blank or “To decide”; blank when there is no such tab',
      },
    }),
    assumed: percent({
      name: { fr: 'Part supposée', en: 'Assumed share' },
      help: {
        fr: "Part du plan qui s'ajouterait si les données tenues et jamais mesurées étaient bonnes",
        en: 'Share of the plan that would be added if data held and never measured were good',
      },
    }),
    trend: text({
      name: { fr: 'Tendance', en: 'Trend' },
      help: {
        fr: 'La part prouvée en barre : de ligne en ligne, la progression se voit',
        en: 'The proven share as a bar: line after line, progress can be seen',
      },
    }),
    changes: sentence({
      name: { fr: 'Ce qui a changé', en: 'What changed' },
      help: {
        fr: "Depuis le dernier jour calculé : parts, données qui manquent ou ne manquent plus, sources en retard, états des scénarios, poids. Recalculer le même jour ne l'allonge pas",
        en: 'Since the last day computed: shares, data missing or no longer missing, late sources, statuses of scenarios, weights. Computing again the same day does not lengthen it',
      },
    }),
  },
})
