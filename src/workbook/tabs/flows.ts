import { date } from '../kinds/date.ts'
import { list, multi, status } from '../kinds/list.ts'
import { duration } from '../kinds/number.ts'
import { reference } from '../kinds/reference.ts'
import { identifier, text } from '../kinds/text.ts'
import { freshnessSymbols } from '../symbols.ts'
import { tab } from '../tab.ts'

/** One row per data flow between two sources or tools. */
export const flows = tab({
  id: 'flows',
  name: { fr: 'Flux', en: 'Flows' },
  kind: 'input',
  purpose: {
    fr: 'Une ligne par circulation de données entre deux sources ou outils',
    en: 'One row per data flow between two sources or tools',
  },
  role: 'it',
  clientSees: false,
  aims: 'core',
  key: ['id'],
  first: {
    id: identifier('FLX', 3),
    from: reference('sources', {
      name: { fr: 'Depuis', en: 'From' },
      help: { fr: 'Source ou outil de départ', en: 'Origin' },
      by: 'it',
      importance: 3,
    }),
    to: reference('sources', {
      name: { fr: 'Vers', en: 'To' },
      help: { fr: "Source ou outil d'arrivée", en: 'Destination' },
      by: 'it',
      importance: 3,
    }),
    'data-families': multi('data_family', {
      name: { fr: 'Familles de données', en: 'Data families' },
      help: { fr: 'Ce qui circule', en: 'What flows' },
      by: 'it',
      importance: 3,
    }),
    mode: list('feed_mode', {
      name: { fr: "Mode d'alimentation", en: 'Feed mode' },
      help: { fr: 'Temps réel, par lots, manuel', en: 'Real time, batch, manual' },
      by: 'it',
      importance: 3,
    }),
    frequency: list('frequencies', {
      name: { fr: 'Fréquence', en: 'Frequency' },
      help: { fr: 'Rythme du chargement', en: 'Batch rhythm' },
      by: 'it',
      importance: 3,
    }),
    status: list('flow_status', {
      name: { fr: 'État', en: 'Status' },
      help: {
        fr: 'Existant, prévu, possible, en panne',
        en: 'Existing, planned, possible, broken',
      },
      by: 'it',
      importance: 3,
    }),
  },
  rest: {
    integration: list('integration', {
      name: { fr: "Technique d'échange", en: 'Exchange technique' },
      help: { fr: 'API, CSV...', en: 'API, CSV...' },
      by: 'it',
      importance: 2,
    }),
    key: list('keys', {
      name: { fr: 'Clé de rapprochement', en: 'Matching key' },
      help: { fr: 'Identifiant commun', en: 'Common identifier' },
      by: 'it',
      importance: 2,
    }),
    'last-run': date({
      name: { fr: 'Dernier chargement réussi', en: 'Last successful load' },
      help: {
        fr: "Date du dernier chargement réussi, telle que vous la constatez aujourd'hui",
        en: 'Date of the last successful load, as you see it today',
      },
      by: 'it',
      importance: 1,
      past: true,
    }),
    transform: text({
      name: { fr: 'Traitement appliqué', en: 'Processing applied' },
      help: { fr: 'Normalisation, score, filtre...', en: 'Standardisation, score, filter...' },
      by: 'it',
      importance: 1,
    }),
  },
  computed: {
    'status-freshness': status('freshness_status', freshnessSymbols, {
      name: { fr: 'Fraîcheur du flux', en: 'Flow freshness' },
      help: {
        fr: 'Âge au constat comparé à la fréquence : à jour, à rafraîchir, en retard, périmée ; inconnue sans date ou sans fréquence. Vide pour un flux prévu ou possible',
        en: 'Age when observed against the frequency: fresh, due, late, stale; unknown without a date or a frequency. Blank for a planned or possible flow',
      },
    }),
    'observed-on': date({
      name: { fr: 'Constaté le', en: 'Observed on' },
      help: {
        fr: "Jour où la date de dernier chargement a été saisie ; l'âge du flux se compte entre ces deux dates et ne grandit jamais seul",
        en: 'Day the last load was typed; the age of the flow is counted between the two dates and never grows alone',
      },
    }),
    'feed-age': duration({
      name: { fr: 'Âge du flux au constat', en: 'Flow age when observed' },
      help: {
        fr: 'Constaté le moins dernier chargement réussi, en jours',
        en: 'Observed on minus last successful load, in days',
      },
    }),
  },
})
