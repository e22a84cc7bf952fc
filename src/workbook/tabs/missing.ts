import { list, status } from '../kinds/list.ts'
import { decimal, number } from '../kinds/number.ts'
import { share } from '../kinds/percent.ts'
import { reference } from '../kinds/reference.ts'
import { sentence, text } from '../kinds/text.ts'
import { requirementSymbols } from '../symbols.ts'
import { tab } from '../tab.ts'

/** Required data absent or insufficient, ranked by priority. */
export const missing = tab({
  id: 'missing',
  name: { fr: 'Données manquantes', en: 'Missing data' },
  kind: 'computed',
  purpose: {
    fr: 'Données requises absentes ou insuffisantes, classées par priorité',
    en: 'Required data absent or insufficient, ranked by priority',
  },
  role: 'computed',
  clientSees: true,
  aims: 'core',
  key: ['datum'],
  first: {
    rank: number({
      name: { fr: 'Rang', en: 'Rank' },
      help: { fr: 'Vague, puis part du plan', en: 'Wave, then share of the plan' },
    }),
    datum: list('data', {
      name: { fr: 'Donnée', en: 'Datum' },
      help: { fr: 'Donnée à obtenir ou améliorer', en: 'Datum to obtain or improve' },
    }),
    class: list('priority_class', {
      name: { fr: 'Priorité', en: 'Priority' },
      help: {
        fr: 'P1, P2, P3 selon la vague ; avis du DPO attendu',
        en: 'P1, P2, P3 from the wave; DPO opinion awaited',
      },
    }),
    points: share({
      name: { fr: 'Part du plan en jeu', en: 'Share of the plan at stake' },
      help: { fr: 'Exemple : 13 % du plan', en: 'Example: 13% of the plan' },
    }),
    explanation: sentence({
      name: { fr: 'Pourquoi ce rang', en: 'Why this rank' },
      help: { fr: 'Phrase en clair', en: 'Plain sentence' },
    }),
    override: list('priority_override', {
      name: { fr: 'Priorité forcée', en: 'Forced priority' },
      help: { fr: 'Affichée à côté du calcul', en: 'Shown next to the computed one' },
      by: 'consultant',
    }),
    'consultant-note': text({
      name: { fr: 'Note du consultant', en: 'Consultant note' },
      help: { fr: 'Conservée au recalcul', en: 'Kept on recompute' },
      by: 'consultant',
    }),
  },
  rest: {
    unlocks: number({
      name: { fr: 'Scénarios débloqués par elle seule', en: 'Scenarios unlocked by it alone' },
      help: { fr: 'Nombre', en: 'Number' },
    }),
    'scenarios-list': text({
      name: { fr: 'Scénarios concernés', en: 'Scenarios concerned' },
      help: { fr: 'Noms et points', en: 'Names and points' },
    }),
    gdpr: decimal({
      name: { fr: 'Coefficient de sensibilité', en: 'Sensitivity coefficient' },
      help: {
        fr: '1, 0,8 ou 0,5 selon la sensibilité ; un avis défavorable retire la donnée du classement',
        en: '1, 0.8 or 0.5 by sensitivity; an unfavourable opinion removes the datum from the ranking',
      },
    }),
    index: decimal({
      name: { fr: 'Indice de priorité', en: 'Priority index' },
      help: { fr: 'De 0 à 100', en: 'From 0 to 100' },
    }),
    'best-variable': reference('variables', {
      name: { fr: 'Variable existante', en: 'Existing variable' },
      help: { fr: 'Quand la donnée existe déjà', en: 'When the datum already exists' },
    }),
    gap: text({
      name: { fr: 'Écart', en: 'Gap' },
      help: { fr: 'Ce qui manque, en chiffres', en: 'What is lacking, in figures' },
    }),
    moment: text({
      name: { fr: 'Moments de collecte possibles', en: 'Possible collection moments' },
      help: { fr: 'Selon le catalogue', en: 'From the catalogue' },
    }),
  },
  computed: {
    status: status('requirement_status', requirementSymbols, {
      name: { fr: 'État', en: 'Status' },
      help: { fr: 'Absente, incomplète, périmée...', en: 'Absent, incomplete, stale...' },
    }),
    blocks: number({
      name: { fr: 'Scénarios freinés ou bloqués', en: 'Scenarios held back' },
      help: {
        fr: "Nombre, dont bloqués (rien d'exploitable)",
        en: 'Number, of which blocked (nothing usable)',
      },
    }),
    effort: decimal({
      name: { fr: 'Effort', en: 'Effort' },
      help: { fr: 'De 1 à 5, meilleure mécanique', en: 'From 1 to 5, best mechanic' },
    }),
    'suggested-mechanics': sentence({
      name: { fr: 'Mécaniques proposées', en: 'Suggested mechanics' },
      help: {
        fr: "Trois au plus : connecter un outil déjà là, puis les mécaniques du secteur dont le point de contact est retenu dans Parcours. Vide quand il suffit de mesurer, de confirmer ou d'ouvrir un accès",
        en: 'Three at most: connect a tool that is there, then the mechanics of the sector whose touchpoint is kept in Journeys. Blank when measuring, confirming or opening an access is enough',
      },
    }),
    wave: number({
      name: { fr: 'Vague', en: 'Wave' },
      help: { fr: 'Paquet où elle est conseillée', en: 'Bundle where it is advised' },
    }),
    proof: list('plan_band', {
      name: { fr: 'Prouvé ou supposé', en: 'Proven or assumed' },
      help: {
        fr: "Supposé : la donnée existe mais rien n'est mesuré",
        en: 'Assumed: the datum exists but nothing is measured',
      },
    }),
  },
})
