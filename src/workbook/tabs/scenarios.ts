import { list, multi, status } from '../kinds/list.ts'
import { percent, share } from '../kinds/percent.ts'
import { reference } from '../kinds/reference.ts'
import { identifier, name, sentence, text } from '../kinds/text.ts'
import { scenarioSymbols } from '../symbols.ts'
import { tab } from '../tab.ts'

/** Scenarios and campaigns of each programme. */
export const scenarios = tab({
  id: 'scenarios',
  name: { fr: 'Scénarios', en: 'Scenarios' },
  kind: 'input',
  purpose: {
    fr: 'Scénarios et campagnes de chaque programme',
    en: 'Scenarios and campaigns of each programme',
  },
  role: 'consultant',
  clientSees: false,
  aims: 'core',
  key: ['id'],
  first: {
    id: identifier('SCN', 3),
    label: name({
      name: { fr: 'Scénario', en: 'Scenario' },
      help: { fr: 'Nom', en: 'Name' },
      by: 'consultant',
      importance: 3,
    }),
    programme: reference('programmes', {
      name: { fr: 'Programme', en: 'Programme' },
      help: { fr: 'Rattachement', en: 'Link' },
      by: 'consultant',
      importance: 3,
    }),
    priority: list('moscow', {
      name: { fr: 'Priorité', en: 'Priority' },
      help: {
        fr: 'Indispensable, importante, souhaitable, pas cette fois',
        en: "Must, should, could, won't",
      },
      by: 'consultant',
      importance: 3,
    }),
  },
  rest: {
    'catalogue-scenario': list('scenarios', {
      name: { fr: 'Scénario type', en: 'Standard scenario' },
      help: { fr: 'Pré-remplit les besoins', en: 'Pre-fills the needs' },
      by: 'consultant',
      importance: 2,
    }),
    kind: list('scenario_kind', {
      name: { fr: 'Nature', en: 'Kind' },
      help: { fr: 'Scénario automatisé ou campagne', en: 'Automated scenario or campaign' },
      by: 'consultant',
      importance: 1,
    }),
    target: text({
      name: { fr: 'Cible', en: 'Target' },
      help: { fr: 'Personnes visées', en: 'People targeted' },
      by: 'consultant',
      importance: 2,
    }),
    trigger: text({
      name: { fr: 'Déclencheur', en: 'Trigger' },
      help: { fr: 'Événement de départ', en: 'Starting event' },
      by: 'consultant',
      importance: 2,
    }),
    channels: multi('channel', {
      name: { fr: 'Canaux', en: 'Channels' },
      help: { fr: 'Canaux employés', en: 'Channels used' },
      by: 'consultant',
      importance: 2,
    }),
    content: text({
      name: { fr: 'Contenu', en: 'Content' },
      help: { fr: 'Message', en: 'Message' },
      by: 'consultant',
      importance: 1,
    }),
    kpis: multi('kpis', {
      name: { fr: 'Indicateurs', en: 'Indicators' },
      help: { fr: 'Mesures', en: 'Measures' },
      by: 'consultant',
      importance: 2,
    }),
    confidence: list('confidence', {
      name: { fr: 'Confiance dans le gain', en: 'Confidence in the gain' },
      help: { fr: 'Preuve disponible', en: 'Evidence available' },
      by: 'consultant',
      importance: 2,
    }),
    reach: percent({
      name: { fr: 'Part de la base touchée', en: 'Share of base reached' },
      help: {
        fr: 'Vide = base joignable par les canaux choisis',
        en: 'Blank = reachable base on the chosen channels',
      },
      by: 'consultant',
      importance: 1,
    }),
    'contact-regime': list('contact_regime', {
      name: { fr: 'Régime de contact', en: 'Contact regime' },
      help: {
        fr: 'Consentement ; clients existants, produits analogues ; information et opposition ; message de service. Décide des consentements exigés',
        en: 'Consent; existing customers, similar products; notice and objection; service message. Decides which consents are required',
      },
      by: 'dpo',
      importance: 2,
    }),
    'target-population': list('populations', {
      name: { fr: 'Population cible', en: 'Target population' },
      help: {
        fr: 'Base des taux exigés : adhérents, clients, tickets... Une mesure faite sur une autre population est signalée',
        en: 'Base of the required rates: members, customers, receipts... A figure measured on another population is flagged',
      },
      by: 'consultant',
      importance: 2,
    }),
  },
  computed: {
    points: share({
      name: { fr: 'Part du plan', en: 'Share of the plan' },
      help: {
        fr: 'Sur 100 % du plan : celle du programme, partagée selon priorité x confiance x part de la base touchée',
        en: 'Out of 100% of the plan: that of the programme, shared by priority x confidence x share of the base reached',
      },
    }),
    readiness: percent({
      name: { fr: 'Part réalisable', en: 'Achievable share' },
      help: {
        fr: "Prouvé : couverture de la donnée obligatoire la plus faible, abaissée d'un cinquième au plus par les facultatives qui manquent",
        en: 'Proven: coverage of the weakest mandatory datum, lowered by a fifth at most by the optional ones that are missing',
      },
    }),
    status: status('scenario_status', scenarioSymbols, {
      name: { fr: 'État', en: 'Status' },
      help: {
        fr: "Prêt : chaque donnée obligatoire est couverte à 95 % au moins, mesurée ou déclarée, même si des facultatives manquent. Bloqué : l'une d'elles n'est pas là du tout. Partiel : entre les deux",
        en: 'Ready: each mandatory datum is met at 95% at least, measured or declared, even where optional ones are missing. Blocked: one of them is not there at all. Partial: between the two',
      },
    }),
    blockers: text({
      name: { fr: 'Données bloquantes', en: 'Blocking data' },
      help: {
        fr: "Données obligatoires qui ne suffisent pas, la pire d'abord, avec la part du besoin couverte",
        en: 'Mandatory data that fall short, the worst first, with the share of the need met',
      },
    }),
    path: sentence({
      name: { fr: 'Chemin', en: 'Path' },
      help: {
        fr: "Objectif, programme, scénario : d'où viennent ses points",
        en: 'Objective, programme, scenario: where its points come from',
      },
    }),
  },
})
