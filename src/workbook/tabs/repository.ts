import { flag, list } from '../kinds/list.ts'
import { percent, whole } from '../kinds/percent.ts'
import { text } from '../kinds/text.ts'
import { tab } from '../tab.ts'

/** Recognition keys, matching and survivorship rules per datum. */
export const repository = tab({
  id: 'repository',
  name: { fr: 'RCU', en: 'Single view' },
  kind: 'input',
  purpose: {
    fr: "Clés de reconnaissance, règles de rapprochement et d'arbitrage par donnée",
    en: 'Recognition keys, matching and survivorship rules per datum',
  },
  role: 'consultant',
  clientSees: false,
  aims: ['single-view'],
  key: ['datum'],
  first: {
    datum: list('data', {
      name: { fr: 'Donnée', en: 'Datum' },
      help: { fr: 'Donnée portée par le référentiel', en: 'Datum carried by the repository' },
      by: 'consultant',
      importance: 3,
    }),
    role: list('repository_role', {
      name: { fr: 'Rôle', en: 'Role' },
      help: { fr: 'Clé ou attribut', en: 'Key or attribute' },
      by: 'consultant',
      importance: 3,
    }),
  },
  rest: {
    'source-order': text({
      name: { fr: 'Ordre de confiance des sources', en: 'Source trust order' },
      help: {
        fr: 'Sources de la plus sûre à la moins sûre',
        en: 'Sources from most to least reliable',
      },
      by: 'consultant',
      importance: 2,
    }),
    survivorship: list('survivorship', {
      name: { fr: "Règle d'arbitrage", en: 'Arbitration rule' },
      help: { fr: 'Valeur gardée en cas de conflit', en: 'Value kept in case of conflict' },
      by: 'consultant',
      importance: 2,
    }),
    normalisation: text({
      name: { fr: 'Normalisation', en: 'Standardisation' },
      help: { fr: 'Règle appliquée avant comparaison', en: 'Rule before comparison' },
      by: 'consultant',
      importance: 1,
    }),
    history: flag({
      name: { fr: 'Historisée', en: 'History kept' },
      help: { fr: 'Conserver les anciennes valeurs', en: 'Keep former values' },
      by: 'it',
      importance: 1,
    }),
  },
  computed: {
    coverage: percent({
      name: { fr: 'Couverture de la clé', en: 'Key coverage' },
      help: {
        fr: "Part exploitable (complétude × validité) de la clé, dans la plus sûre des sources qui la portent : la première de l'ordre de confiance, sinon la source de référence. Vide pour un attribut",
        en: 'Usable share (completeness × validity) of the key, in the surest of the sources that hold it: the first of the trust order, otherwise the reference source. Blank for an attribute',
      },
    }),
    uniqueness: whole({
      name: { fr: 'Unicité de la clé', en: 'Key uniqueness' },
      help: {
        fr: 'Valeurs distinctes / valeurs présentes, du dernier contrôle : 100 % quand aucune valeur ne revient',
        en: 'Distinct values / values present, from the latest check: 100% when no value is repeated',
      },
    }),
    reconcilability: percent({
      name: { fr: 'Clients rapprochables', en: 'Reconcilable customers' },
      help: {
        fr: 'Fiches avec au moins une clé forte valide, dans cette source : au moins la part de sa meilleure clé forte, faute de les avoir comptées ensemble',
        en: 'Records with at least one valid strong key, in this source: at least the share of its best strong key, as nobody counted them together',
      },
    }),
  },
})
