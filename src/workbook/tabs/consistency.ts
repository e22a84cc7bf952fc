import { flag, list } from '../kinds/list.ts'
import { number } from '../kinds/number.ts'
import { percent } from '../kinds/percent.ts'
import { reference } from '../kinds/reference.ts'
import { text } from '../kinds/text.ts'
import { tab } from '../tab.ts'

/** Data held in several sources and reference source. */
export const consistency = tab({
  id: 'consistency',
  name: { fr: 'Cohérence', en: 'Consistency' },
  kind: 'computed',
  purpose: {
    fr: 'Données présentes dans plusieurs sources et source de référence',
    en: 'Data held in several sources and reference source',
  },
  role: 'computed',
  clientSees: false,
  aims: ['single-view', 'quality'],
  key: ['datum'],
  first: {
    datum: list('data', {
      name: { fr: 'Donnée', en: 'Datum' },
      help: { fr: 'Donnée présente au moins deux fois', en: 'Datum held at least twice' },
    }),
    'sources-list': text({
      name: { fr: 'Sources', en: 'Sources' },
      help: { fr: 'Où elle se trouve', en: 'Where it is held' },
    }),
    master: reference('sources', {
      name: { fr: 'Source de référence retenue', en: 'Reference source kept' },
      help: { fr: 'Une seule par donnée', en: 'Only one per datum' },
      by: 'consultant',
      importance: 2,
    }),
  },
  rest: {
    'same-definition': flag({
      name: { fr: 'Même définition', en: 'Same definition' },
      help: {
        fr: 'Les sources entendent-elles la même chose par cette donnée ? Sans réponse, la cohérence reste inconnue tant que les valeurs ne sont pas comparées',
        en: 'Do the sources mean the same thing by this datum? Without an answer, consistency stays unknown until values are compared',
      },
      by: 'consultant',
      importance: 1,
    }),
  },
  computed: {
    'same-format': flag({
      name: { fr: 'Même format', en: 'Same format' },
      help: {
        fr: 'Non dès que deux formats écrits dans Variables diffèrent ; oui quand tous sont écrits et identiques ; vide sinon',
        en: 'No as soon as two formats written in Variables differ; yes once all are written and alike; blank otherwise',
      },
    }),
    'same-values': flag({
      name: { fr: 'Mêmes codes', en: 'Same codes' },
      help: {
        fr: "Listes de « Valeurs admises » identiques, quel que soit leur ordre ; vide si l'une manque, ou pour une donnée sans liste de codes",
        en: 'Same lists in “Allowed values”, whatever their order; blank when one is missing, or for a datum without a list of codes',
      },
    }),
    'pairs-compared': number({
      name: { fr: 'Fiches rapprochées', en: 'Records matched' },
      help: {
        fr: "Fiches retrouvées d'une source à l'autre par une clé forte, où la valeur est présente des deux côtés ; un comptage, collé ici",
        en: 'Records found in both sources by a strong key, with a value on both sides; a count, pasted here',
      },
    }),
    'pairs-equal': number({
      name: { fr: 'dont valeurs identiques', en: 'of which same values' },
      help: { fr: 'Après normalisation', en: 'After standardisation' },
    }),
    rate: percent({
      name: { fr: 'Taux de cohérence', en: 'Consistency rate' },
      help: {
        fr: 'Identiques / rapprochées quand des fiches ont été comparées ; sinon la part de oui à même format, mêmes codes, même définition, quand tous sont connus. Compte dans le score des variables qui portent la donnée',
        en: 'Same / matched when records were compared; otherwise the share of yes to same format, same codes, same definition, once all are known. Counts in the score of the variables that hold the datum',
      },
    }),
    'rate-origin': text({
      name: { fr: "D'où vient le taux", en: 'Where the rate comes from' },
      help: {
        fr: 'Mesuré en comparant des valeurs, ou tiré de la structure seule',
        en: 'Measured by comparing values, or drawn from the structure only',
      },
    }),
    alert: text({
      name: { fr: 'Alerte', en: 'Alert' },
      help: {
        fr: 'Aucune ou plusieurs sources de référence ; celle retenue ici décide, sinon la seule nommée dans Variables',
        en: 'No or several reference sources; the one kept here decides, otherwise the only one named in Variables',
      },
    }),
  },
})
