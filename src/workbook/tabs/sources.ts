// One declaration a column: long because the tab is.
import { date } from '../kinds/date.ts'
import { flag, list, multi, status } from '../kinds/list.ts'
import { duration, euros, number, score } from '../kinds/number.ts'
import { percent } from '../kinds/percent.ts'
import { references } from '../kinds/reference.ts'
import { identifier, name, text } from '../kinds/text.ts'
import { freshnessSymbols } from '../symbols.ts'
import { tab } from '../tab.ts'

/** One row per source, database or tool of the customer information system. */
export const sources = tab({
  id: 'sources',
  name: { fr: 'Sources', en: 'Sources' },
  kind: 'input',
  purpose: {
    fr: "Une ligne par source, base ou outil du système d'information client",
    en: 'One row per source, database or tool of the customer information system',
  },
  role: 'client',
  clientSees: true,
  aims: 'core',
  key: ['id'],
  first: {
    id: identifier('SRC', 3),
    name: name({
      name: { fr: 'Nom de la source', en: 'Source name' },
      help: { fr: "Nom employé dans l'entreprise", en: 'Name used in the company' },
      by: 'client',
      importance: 3,
    }),
    role: list('source_role', {
      name: { fr: 'Rôle dans le SI', en: 'Role in the system' },
      help: {
        fr: 'Collecte, stockage, activation, référentiel ou pilotage',
        en: 'Collection, storage, activation, repository or reporting',
      },
      by: 'it',
      importance: 3,
    }),
    'data-types': multi('data_type', {
      name: { fr: 'Types de données collectées', en: 'Types of data collected' },
      help: { fr: 'Plusieurs choix possibles', en: 'Several choices allowed' },
      by: 'client',
      importance: 3,
    }),
    'tool-kind': list('tool_kind', {
      name: { fr: "Type d'outil", en: 'Tool kind' },
      help: { fr: "Nature technique de l'outil", en: 'Technical nature of the tool' },
      by: 'client',
      importance: 3,
    }),
    volume: number({
      name: { fr: 'Volumétrie', en: 'Volume' },
      help: { fr: 'Nombre, sans unité', en: 'Number without unit' },
      by: 'client',
      unit: { column: 'volume-unit' },
      importance: 3,
    }),
    'volume-unit': text({
      name: { fr: 'Unité de volumétrie', en: 'Volume unit' },
      help: { fr: 'Proposée selon le type de source', en: 'Suggested from the source type' },
      by: 'client',
      importance: 3,
    }),
    frequency: list('frequencies', {
      name: { fr: 'Fréquence de mise à jour', en: 'Update frequency' },
      help: {
        fr: 'Rythme attendu ; vaut pour toutes ses variables, sauf exception notée sur la variable',
        en: 'Expected rhythm; applies to all its variables unless noted on the variable',
      },
      by: 'client',
      importance: 3,
    }),
    'last-update': date({
      name: { fr: 'Dernière mise à jour', en: 'Last update' },
      help: {
        fr: "Date du dernier chargement réussi, telle que vous la constatez aujourd'hui",
        en: 'Date of the last successful load, as you see it today',
      },
      by: 'client',
      importance: 3,
      past: true,
    }),
    integrations: multi('integration', {
      name: { fr: 'Intégrations disponibles', en: 'Integrations available' },
      help: { fr: 'API, CSV...', en: 'API, CSV...' },
      by: 'it',
      importance: 3,
    }),
  },
  rest: {
    'catalogue-source': list('sources', {
      name: { fr: 'Source type', en: 'Source type' },
      help: { fr: 'Source du catalogue la plus proche', en: 'Closest catalogue source' },
      by: 'client',
      importance: 2,
    }),
    category: list('source_type', {
      name: { fr: 'Famille de source', en: 'Source family' },
      help: { fr: "Où la donnée entre dans l'entreprise", en: 'Where data enter the company' },
      by: 'client',
      importance: 2,
    }),
    'tool-name': text({
      name: { fr: 'Outil et éditeur', en: 'Tool and vendor' },
      help: { fr: 'Nom commercial et version si connue', en: 'Product name and version if known' },
      by: 'client',
      importance: 2,
    }),
    'collection-devices': text({
      name: { fr: 'Dispositifs de collecte', en: 'Collection devices' },
      help: {
        fr: 'Formulaires, bornes, scripts, cartes...',
        en: 'Forms, kiosks, scripts, cards...',
      },
      by: 'client',
      importance: 2,
    }),
    population: list('populations', {
      name: { fr: 'Population couverte', en: 'Population covered' },
      help: {
        fr: 'Clients, adhérents, tickets, comptes... ; vaut pour toutes ses variables',
        en: 'Customers, members, receipts, accounts...; applies to all its variables',
      },
      by: 'client',
      importance: 2,
    }),
    potential: number({
      name: { fr: 'Volume potentiel', en: 'Potential volume' },
      help: {
        fr: 'Volume atteignable si la source est bien exploitée',
        en: 'Volume reachable with full use',
      },
      by: 'consultant',
      unit: { column: 'volume-unit' },
      importance: 1,
    }),
    'feed-mode': list('feed_mode', {
      name: { fr: "Mode d'alimentation", en: 'Feed mode' },
      help: {
        fr: 'Temps réel, par lots, manuel ; vaut pour toutes ses variables',
        en: 'Real time, batch, manual; applies to all its variables',
      },
      by: 'it',
      importance: 2,
    }),
    'integration-level': list('integration_level', {
      name: { fr: "Niveau d'intégration", en: 'Integration level' },
      help: {
        fr: "Flux existant ou possible ; laisser « Je ne sais pas » plutôt qu'« Impossible »",
        en: "Existing or possible flow; prefer I don't know to Impossible",
      },
      by: 'it',
      importance: 2,
    }),
    'match-keys': multi('keys', {
      name: { fr: 'Clés de reconnaissance', en: 'Recognition keys' },
      help: { fr: 'Identifiants présents dans la source', en: 'Identifiers present in the source' },
      by: 'it',
      importance: 2,
    }),
    'journey-stages': multi('journey_stage', {
      name: { fr: 'Étapes de parcours couvertes', en: 'Journey stages covered' },
      help: { fr: 'Où la source intervient', en: 'Where the source plays a part' },
      by: 'consultant',
      importance: 1,
    }),
    departments: multi('user_group', {
      name: { fr: 'Services contributeurs', en: 'Contributing departments' },
      help: { fr: 'Qui alimente la source', en: 'Who feeds the source' },
      by: 'client',
      importance: 1,
    }),
    owner: text({
      name: { fr: 'Responsable', en: 'Owner' },
      help: { fr: 'Personne à interroger', en: 'Person to ask' },
      by: 'client',
      importance: 2,
    }),
    'monthly-cost': euros({
      name: { fr: 'Coût mensuel', en: 'Monthly cost' },
      help: { fr: 'Licence et entretien', en: 'Licence and upkeep' },
      by: 'client',
      importance: 1,
    }),
    hosting: text({
      name: { fr: 'Hébergement et pays', en: 'Hosting and country' },
      help: { fr: 'Utile au registre', en: 'Useful for the register' },
      by: 'it',
      importance: 1,
    }),
    feeds: references('sources', {
      name: { fr: 'Alimente', en: 'Feeds' },
      help: {
        fr: "Autres outils qui reçoivent ses données ; pré-remplit l'onglet Flux",
        en: 'Other tools receiving its data; pre-fills the Flows tab',
      },
      by: 'it',
      importance: 2,
    }),
    'access-groups': multi('user_group', {
      name: { fr: 'Groupes ayant accès', en: 'Groups with access' },
      help: {
        fr: 'Services qui peuvent consulter ou extraire ces données ; vaut pour toutes ses variables',
        en: 'Departments able to view or extract these data; applies to all its variables',
      },
      by: 'client',
      importance: 2,
    }),
    comment: text({
      name: { fr: 'Commentaire', en: 'Comment' },
      help: { fr: 'Libre', en: 'Free text' },
      by: 'client',
    }),
  },
  computed: {
    'observed-on': date({
      name: { fr: 'Constaté le', en: 'Observed on' },
      help: {
        fr: "Jour où la date de dernière mise à jour a été saisie ; l'âge du flux se compte entre ces deux dates et ne grandit jamais seul",
        en: 'Day the last update was typed; the age of the feed is counted between the two dates and never grows alone',
      },
    }),
    'weight-share': percent({
      name: { fr: 'Poids de la source', en: 'Source weight' },
      help: {
        fr: 'Volumétrie / total des sources de même unité',
        en: 'Volume / total of the sources in the same unit',
      },
    }),
    'row-completeness': percent({
      name: { fr: 'Ligne renseignée', en: 'Row filled' },
      help: {
        fr: 'Cases renseignées / cases attendues, pondérées par leur importance (1 à 3) ; « Je ne sais pas » répond sans rapporter',
        en: "Cells filled / cells expected, weighted by their importance (1 to 3); “I don't know” answers without earning",
      },
    }),
    'feed-status': status('freshness_status', freshnessSymbols, {
      name: { fr: 'Fraîcheur du flux', en: 'Feed freshness' },
      help: {
        fr: 'Âge au constat comparé à la fréquence attendue ; après 90 jours : constat à renouveler, sans effet sur les scores',
        en: 'Age when observed against the expected frequency; after 90 days: observation to renew, no effect on scores',
      },
    }),
    'feed-age': duration({
      name: { fr: 'Âge du flux au constat', en: 'Feed age when observed' },
      help: {
        fr: 'Constaté le moins dernière mise à jour, en jours',
        en: 'Observed on minus last update, in days',
      },
    }),
    'source-completeness': percent({
      name: { fr: 'Complétude de la source', en: 'Source completeness' },
      help: {
        fr: "Moyenne des complétudes de ses variables, pondérée par l'intérêt CRM (1, 2, 3). Vide quand moins de la moitié de ce poids est connue",
        en: 'Mean completeness of its variables, weighted by CRM interest (1, 2, 3). Blank when less than half of that weight is known',
      },
    }),
    'completeness-known': percent({
      name: { fr: 'Complétude : part connue', en: 'Completeness: share known' },
      help: {
        fr: 'Part du poids de ses variables, selon leur intérêt CRM, dont la complétude est connue : sur quoi repose la moyenne',
        en: 'Share of the weight of its variables, by CRM interest, whose completeness is known: what the mean rests on',
      },
    }),
    'source-quality': score({
      name: { fr: 'Qualité de la source', en: 'Source quality' },
      help: {
        fr: "Sur 100 : moyenne des scores de ses variables, pondérée par l'intérêt CRM. Vide quand moins de la moitié des critères est connue",
        en: 'Out of 100: mean of the scores of its variables, weighted by CRM interest. Blank when less than half of the criteria are known',
      },
    }),
    'quality-known': percent({
      name: { fr: 'Qualité : part connue', en: 'Quality: share known' },
      help: {
        fr: 'Part du poids des six critères qui est connue, sur toutes ses variables',
        en: 'Share of the weight of the six criteria that is known, over all its variables',
      },
    }),
    'variables-count': number({
      name: { fr: 'Nombre de variables', en: 'Number of variables' },
      help: {
        fr: 'Nombre de lignes de Variables qui la citent',
        en: 'Number of rows of Variables that name it',
      },
    }),
    'is-isolated': flag({
      name: { fr: 'Source isolée', en: 'Isolated source' },
      help: {
        fr: "Oui quand rien ne circule entre elle et une autre, d'après Flux et « Alimente » ; un flux prévu ou seulement possible ne compte pas",
        en: 'Yes when nothing flows between it and another, from Flows and “Feeds”; a flow planned or only possible does not count',
      },
    }),
  },
})
