// One declaration a column: long because the tab is.
import { datetime } from '../kinds/date.ts'
import { list, multi, status } from '../kinds/list.ts'
import { number, scale, score } from '../kinds/number.ts'
import { percent, whole } from '../kinds/percent.ts'
import { reference } from '../kinds/reference.ts'
import { identifier, name, text } from '../kinds/text.ts'
import { freshnessSymbols, noSymbols, qualitySymbols } from '../symbols.ts'
import { tab } from '../tab.ts'

/** One row per variable held in a source, with its qualification axes. */
export const variables = tab({
  id: 'variables',
  name: { fr: 'Variables', en: 'Variables' },
  kind: 'input',
  purpose: {
    fr: 'Une ligne par variable stockée dans une source, avec ses axes de qualification',
    en: 'One row per variable held in a source, with its qualification axes',
  },
  role: 'client',
  clientSees: true,
  aims: 'core',
  key: ['id'],
  first: {
    id: identifier('VAR', 4),
    name: name({
      name: { fr: 'Variable', en: 'Variable' },
      help: { fr: "Nom du champ tel qu'il apparaît", en: 'Field name as it appears' },
      by: 'client',
      importance: 3,
    }),
    source: reference('sources', {
      name: { fr: 'Source', en: 'Source' },
      help: { fr: 'Outil où la variable est stockée', en: 'Tool where the variable is held' },
      by: 'client',
      importance: 3,
    }),
    canonical: multi('data', {
      name: { fr: 'Donnée du catalogue', en: 'Catalogue datum' },
      help: {
        fr: 'Lien vers le catalogue, jamais posé sans accord ; à remplir ici ou à confirmer dans Correspondances',
        en: 'Link to the catalogue, never set without approval; to fill in here or to confirm in Matches',
      },
      by: 'consultant',
      importance: 3,
      isAnsweredElsewhere: true,
    }),
    filled: number({
      name: { fr: 'Nombre de fiches renseignées', en: 'Number of records filled' },
      help: {
        fr: 'Fiches où la valeur est présente ; sinon le taux ci-contre suffit',
        en: 'Records with a value; otherwise the rate beside is enough',
      },
      by: 'client',
      unit: { fr: 'fiches', en: 'records' },
      importance: 3,
      either: 'declared-rate',
    }),
    'declared-rate': percent({
      name: { fr: 'Taux de complétude déclaré', en: 'Declared completeness rate' },
      help: { fr: "Si le nombre rempli n'est pas connu", en: 'When the number filled is unknown' },
      by: 'client',
      importance: 3,
      either: 'filled',
    }),
    'age-band': list('age_band', {
      name: { fr: 'Ancienneté typique des valeurs', en: 'Typical age of values' },
      help: {
        fr: 'La plupart des valeurs ont été saisies ou vérifiées depuis : moins de 6 mois, 6-12 mois, 1-2 ans, 2-3 ans, 3-5 ans, plus de 5 ans. Un message distribué, une connexion ou un achat vaut confirmation',
        en: 'Most values were typed or checked within: under 6 months, 6-12 months, 1-2 years, 2-3 years, 3-5 years, over 5 years; a delivered message, a login or a purchase counts as confirmation',
      },
      by: 'client',
      importance: 3,
    }),
  },
  rest: {
    label: text({
      name: { fr: 'Libellé métier', en: 'Business label' },
      help: { fr: 'Ce que la variable signifie', en: 'What the variable means' },
      by: 'client',
      importance: 2,
    }),
    family: list('data_family', {
      name: { fr: 'Famille de variables', en: 'Variable family' },
      help: { fr: 'Proposée par la correspondance', en: 'Suggested by the match' },
      by: 'client',
      importance: 2,
    }),
    'reference-source': reference('sources', {
      name: { fr: 'Source de référence', en: 'Reference source' },
      help: { fr: "D'où vient la donnée à l'origine", en: 'Where the datum originally comes from' },
      by: 'client',
      importance: 2,
    }),
    'feed-mode': list('feed_mode', {
      name: { fr: "Mode d'alimentation", en: 'Feed mode' },
      help: {
        fr: 'Vide = comme la source. Sinon : temps réel, par lots, manuel',
        en: 'Blank = as the source. Otherwise: real time, batch, manual',
      },
      by: 'it',
      importance: 1,
      inherits: { from: 'source', field: 'feed-mode' },
    }),
    frequency: list('frequencies', {
      name: { fr: 'Fraîcheur attendue', en: 'Expected freshness' },
      help: {
        fr: 'Vide = comme la source. Sinon : temps réel, quotidienne, tous les trois jours, hebdomadaire...',
        en: 'Blank = as the source. Otherwise: real time, daily, every three days, weekly...',
      },
      by: 'client',
      importance: 1,
      inherits: { from: 'source', field: 'frequency' },
    }),
    volume: number({
      name: { fr: 'Volumétrie', en: 'Volume' },
      help: {
        fr: 'Rempli seul quand « Nombre de fiches renseignées » est connu',
        en: 'Filled by itself when the number of records filled is known',
      },
      by: 'client',
      unit: { fr: 'fiches', en: 'records' },
    }),
    population: list('populations', {
      name: { fr: 'Population attendue', en: 'Expected population' },
      help: {
        fr: 'Vide = celle du catalogue ou de la source (adhérents, tickets...). Dénominateur de la complétude',
        en: 'Blank = that of the catalogue or of the source (members, receipts...). Denominator of completeness',
      },
      by: 'client',
      importance: 2,
      inherits: { from: 'source', field: 'population' },
    }),
    applicability: text({
      name: { fr: "S'applique à", en: 'Applies to' },
      help: {
        fr: 'Règle, par exemple « type client = pro »',
        en: 'Rule, for example “customer type = business”',
      },
      by: 'consultant',
      importance: 1,
    }),
    format: list('formats', {
      name: { fr: 'Format', en: 'Format' },
      help: {
        fr: 'Vide = proposé par le catalogue. Format attendu des valeurs',
        en: 'Blank = suggested by the catalogue. Expected format of values',
      },
      by: 'client',
      importance: 2,
      inherits: { from: 'catalogue', field: 'format' },
    }),
    'allowed-values': text({
      name: { fr: 'Valeurs admises', en: 'Allowed values' },
      help: {
        fr: 'Liste fermée, séparée par des points-virgules',
        en: 'Closed list separated by semicolons',
      },
      by: 'client',
      importance: 1,
    }),
    raw: list('raw_or_derived', {
      name: { fr: 'Brute ou retraitée', en: 'Raw or reprocessed' },
      help: {
        fr: 'Vide = proposé par le catalogue. Brute, retraitée ou calculée',
        en: 'Blank = suggested by the catalogue. Raw, reprocessed or computed',
      },
      by: 'client',
      importance: 2,
      inherits: { from: 'catalogue', field: 'raw' },
    }),
    'crm-interest': list('crm_interest', {
      name: { fr: 'Intérêt CRM', en: 'CRM interest' },
      help: {
        fr: 'Vide = proposé par le catalogue. Faible, moyen, élevé',
        en: 'Blank = suggested by the catalogue. Low, medium, high',
      },
      by: 'consultant',
      importance: 2,
      inherits: { from: 'catalogue', field: 'interest' },
    }),
    moment: multi('collection_moment', {
      name: { fr: 'Moment de collecte', en: 'Collection moment' },
      help: {
        fr: 'Vide = proposé par le catalogue. Sinon : moments du parcours où la donnée est recueillie',
        en: 'Blank = suggested by the catalogue. Otherwise: journey moments when the datum is collected',
      },
      by: 'client',
      importance: 1,
      inherits: { from: 'catalogue', field: 'moments' },
    }),
    utility: text({
      name: { fr: 'Utilité', en: 'Utility' },
      help: { fr: 'À quoi elle sert, pour qui', en: 'What it is for, for whom' },
      by: 'client',
      importance: 2,
    }),
    'collection-means': text({
      name: { fr: 'Moyen de collecte', en: 'Means of collection' },
      help: { fr: "Qui saisit ou d'où elle vient", en: 'Who types it or where it comes from' },
      by: 'client',
      importance: 1,
    }),
    'collection-cost': scale({
      name: { fr: 'Coût de collecte', en: 'Collection cost' },
      help: { fr: '1 faible, 5 élevé', en: '1 low, 5 high' },
      by: 'consultant',
      importance: 1,
    }),
    'update-means': text({
      name: { fr: 'Moyen de mise à jour', en: 'Means of update' },
      help: { fr: 'Comment elle reste juste', en: 'How it stays right' },
      by: 'client',
      importance: 1,
    }),
    'update-cost': scale({
      name: { fr: 'Coût de mise à jour', en: 'Update cost' },
      help: { fr: '1 faible, 5 élevé', en: '1 low, 5 high' },
      by: 'consultant',
      importance: 1,
    }),
    'typed-by': list('typed_by', {
      name: { fr: 'Saisie par', en: 'Typed by' },
      help: { fr: 'Qui saisit réellement la donnée', en: 'Who actually types the datum' },
      by: 'client',
      importance: 1,
    }),
    'current-use': text({
      name: { fr: 'Usages actuels', en: 'Current uses' },
      help: {
        fr: "Campagne, rapport ou traitement qui s'en sert",
        en: 'Campaign, report or process using it',
      },
      by: 'client',
      importance: 2,
    }),
    purpose: reference('purposes', {
      name: { fr: 'Finalité rattachée', en: 'Linked purpose' },
      help: {
        fr: "Ligne de l'onglet Traitements ; vide = les traitements qui citent sa source",
        en: 'Row of the Purposes tab; blank = the purposes that name its source',
      },
      by: 'dpo',
      importance: 2,
    }),
    'gdpr-category': list('gdpr_category', {
      name: { fr: 'Catégorie RGPD', en: 'GDPR category' },
      help: { fr: 'Vide = proposée par le catalogue', en: 'Blank = suggested by the catalogue' },
      by: 'dpo',
      importance: 2,
      inherits: { from: 'catalogue', field: 'gdprCategory' },
    }),
    'is-key': list('key_strength', {
      name: { fr: 'Clé de reconnaissance', en: 'Recognition key' },
      help: { fr: 'Sert à reconnaître le client', en: 'Used to recognise the customer' },
      by: 'it',
      importance: 2,
    }),
    'accuracy-checked': number({
      name: { fr: 'Fiches contrôlées', en: 'Records checked' },
      help: { fr: 'Contrôle manuel par sondage', en: 'Manual sample check' },
      by: 'client',
      unit: { fr: 'fiches', en: 'records' },
      importance: 1,
    }),
    'accuracy-correct': number({
      name: { fr: 'Fiches exactes', en: 'Records found correct' },
      help: { fr: 'Parmi les fiches contrôlées', en: 'Among records checked' },
      by: 'client',
      unit: { fr: 'fiches', en: 'records' },
      importance: 1,
    }),
    provenance: list('provenance', {
      name: { fr: 'Origine de la mesure', en: 'Origin of the figure' },
      help: { fr: 'Mesuré, déclaré, estimé', en: 'Measured, declared, estimated' },
      by: 'client',
      importance: 2,
    }),
    'access-override': multi('user_group', {
      name: { fr: 'Accès particulier', en: 'Specific access' },
      help: {
        fr: 'Vide = comme la source. Sinon : groupes qui ont réellement accès à cette variable',
        en: 'Blank = as the source. Otherwise: groups with actual access to this variable',
      },
      by: 'client',
      importance: 1,
      inherits: { from: 'source', field: 'access-groups' },
    }),
    'yes-share': percent({
      name: { fr: 'Part de oui', en: 'Share of yes' },
      help: {
        fr: 'Consentements : part de « oui » parmi les choix connus. Vide pour les autres données',
        en: 'Consents: share of yes among known choices. Blank for other data',
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
    'row-completeness': percent({
      name: { fr: 'Ligne renseignée', en: 'Row filled' },
      help: {
        fr: 'Cases renseignées / cases attendues, pondérées par leur importance (1 à 3) ; une case vide qui vaut « comme la source » ou « comme le catalogue » compte pour moitié',
        en: 'Cells filled / cells expected, weighted by their importance (1 to 3); a blank cell that means “as the source” or “as the catalogue” counts half',
      },
    }),
    completeness: percent({
      name: { fr: 'Complétude', en: 'Completeness' },
      help: {
        fr: "Valeurs présentes / population attendue : d'après le dernier contrôle, sinon le nombre de fiches, sinon le taux déclaré",
        en: 'Values present / expected population: from the latest check, else the number of records, else the declared rate',
      },
    }),
    'placeholder-rate': percent({
      name: { fr: 'Valeurs fictives', en: 'Placeholder rate' },
      help: {
        fr: "Valeurs de remplissage (« N/A », « test »…) / fiches concernées, d'après le dernier contrôle",
        en: 'Filler values (“N/A”, “test”…) / records concerned, from the latest check',
      },
    }),
    validity: percent({
      name: { fr: 'Validité', en: 'Validity' },
      help: {
        fr: "Valeurs conformes au format / valeurs présentes, d'après le dernier contrôle",
        en: 'Values that comply with the format / values present, from the latest check',
      },
    }),
    'usable-rate': percent({
      name: { fr: 'Part exploitable', en: 'Usable share' },
      help: {
        fr: 'Complétude x validité ; vide tant que la validité est inconnue',
        en: 'Completeness x validity; blank as long as validity is unknown',
      },
    }),
    accuracy: percent({
      name: { fr: 'Précision', en: 'Accuracy' },
      help: {
        fr: 'Fiches exactes / fiches contrôlées à la main',
        en: 'Records found correct / records checked by hand',
      },
    }),
    'accuracy-interval': text({
      name: { fr: 'Intervalle de la précision', en: 'Interval of the accuracy' },
      help: {
        fr: 'Entre quoi et quoi se tient la vraie précision, 95 fois sur 100 (Wilson) ; indicatif sous 30 fiches contrôlées',
        en: 'Between what and what the true accuracy stands, 95 times out of 100 (Wilson); indicative under 30 records checked',
      },
    }),
    consistency: percent({
      name: { fr: 'Cohérence', en: 'Consistency' },
      help: {
        fr: "Accord avec les autres sources qui portent la même donnée, tel que le dit l'onglet Cohérence ; vide quand une seule la porte ou que rien ne le dit",
        en: 'Agreement with the other sources that hold the same datum, as the Consistency tab tells; blank when one alone holds it or nothing tells',
      },
    }),
    availability: percent({
      name: { fr: 'Disponibilité', en: 'Availability' },
      help: {
        fr: "Le plus faible de deux accès : celui des groupes servis par les objectifs (moyenne : direct 1, sur demande 0,7, par l'informatique 0,3, aucun 0), celui de l'outil (temps réel 1, par lots 0,8, manuel 0,5, possible 0,2, impossible 0)",
        en: 'The lesser of two accesses: that of the groups the objectives serve (mean: direct 1, on request 0.7, through IT 0.3, none 0), that of the tool (real time 1, batch 0.8, manual 0.5, possible 0.2, impossible 0)',
      },
    }),
    actuality: percent({
      name: { fr: 'Actualité', en: 'Currency' },
      help: {
        fr: 'Part des valeurs sans doute encore vraies : 2^(-âge / demi-vie) pour ce qui vieillit, fraîcheur du flux pour un événement ou un calcul, 100 % pour ce qui ne change pas',
        en: 'Share of values likely to be still true: 2^(-age / half-life) for what ages, freshness of the feed for an event or a computed value, 100% for what does not change',
      },
    }),
    'feed-status': status('freshness_status', freshnessSymbols, {
      name: { fr: 'Fraîcheur', en: 'Freshness' },
      help: {
        fr: 'Âge du dernier chargement de la source au constat, comparé à la fréquence attendue',
        en: 'Age of the last load of the source when observed, against the expected frequency',
      },
    }),
    'quality-score': score({
      name: { fr: 'Score qualité', en: 'Quality score' },
      help: {
        fr: 'Sur 100 : moyenne des six critères connus, pondérée par Paramètres ; un critère inconnu sort du calcul',
        en: 'Out of 100: mean of the six criteria where known, weighted by Settings; an unknown criterion leaves the calculation',
      },
    }),
    'score-coverage': percent({
      name: { fr: 'Critères connus', en: 'Criteria known' },
      help: {
        fr: 'Part du poids des six critères qui est connue : sur quoi repose le score',
        en: 'Share of the weight of the six criteria that is known: what the score rests on',
      },
    }),
    'quality-level': status('quality_level', qualitySymbols, {
      name: { fr: 'Niveau de qualité', en: 'Quality level' },
      help: {
        fr: "Le score jugé selon l'intérêt de la donnée : élevé 90 et 70, moyen 75 et 50, faible 50 et 25, sauf réglage de Paramètres ; trop peu connue quand moins de la moitié du poids est mesurée",
        en: 'The score judged by the interest of the datum: high 90 and 70, medium 75 and 50, low 50 and 25, unless Settings say otherwise; too little known when less than half of the weight is measured',
      },
    }),
    uniqueness: whole({
      name: { fr: 'Unicité', en: 'Uniqueness' },
      help: {
        fr: 'Valeurs distinctes / valeurs présentes du dernier contrôle, pour les clés de reconnaissance seulement',
        en: 'Distinct values / values present of the latest check, for recognition keys only',
      },
    }),
    'used-by': number({
      name: { fr: 'Scénarios servis', en: 'Scenarios served' },
      help: {
        fr: "Nombre de scénarios qui demandent une donnée qu'elle porte",
        en: 'Number of scenarios that ask for a datum it holds',
      },
    }),
    'useless-flag': status('useless_reason', noSymbols, {
      name: { fr: 'À examiner', en: 'To review' },
      help: {
        fr: "Le plus grave des motifs de minimisation, tant que rien n'est décidé ; tous les motifs sont dans Données inutiles. Vide : aucun motif, décision prise, ou variable protégée (clé, consentement, obligation légale)",
        en: 'The gravest minimisation reason, as long as nothing is decided; all reasons are in Useless data. Blank: no reason, decision taken, or protected variable (key, consent, legal obligation)',
      },
    }),
    'computed-at': datetime({
      name: { fr: 'Calculé le', en: 'Computed on' },
      help: {
        fr: 'Moment du dernier calcul qui a changé cette ligne',
        en: 'Moment of the last computation that changed this row',
      },
    }),
  },
})
