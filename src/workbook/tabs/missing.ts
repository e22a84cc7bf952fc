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
      help: {
        fr: 'Ordre conseillé : par vague, puis par part du plan en jeu',
        en: 'Advised order: by wave, then by share of the plan at stake',
      },
    }),
    datum: list('data', {
      name: { fr: 'Donnée', en: 'Datum' },
      help: { fr: 'Donnée à obtenir ou améliorer', en: 'Datum to obtain or improve' },
    }),
    class: list('priority_class', {
      name: { fr: 'Priorité', en: 'Priority' },
      help: {
        fr: "P1 : données des vagues qui apportent la première moitié du gain ; P2 jusqu'à 80 % ; P3 ensuite. « Avis du DPO » quand on l'attend",
        en: 'P1: data of the waves that bring the first half of the gain; P2 up to 80%; P3 after. “DPO opinion” when it is awaited',
      },
    }),
    points: share({
      name: { fr: 'Part du plan en jeu', en: 'Share of the plan at stake' },
      help: {
        fr: "Points que perdent les scénarios parce qu'elle manque ou ne suffit pas, sur les 100 du plan. La colonne s'additionne : elle fait ce qui n'est pas prouvé, hors objectifs sans scénario",
        en: 'Points that scenarios lose because it is missing or short, out of the 100 of the plan. The column adds up: it makes what is not proven, objectives without scenario aside',
      },
    }),
    explanation: sentence({
      name: { fr: 'Pourquoi ce rang', en: 'Why this rank' },
      help: {
        fr: "Ce qu'elle retient, à quel effort, par quel moyen, et avec quelles autres",
        en: 'What it holds back, for which effort, by which means, and with which others',
      },
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
      help: {
        fr: "Nombre de scénarios à l'arrêt (rien de prouvé) qui démarreraient si elle seule était obtenue ou mesurée",
        en: 'Number of scenarios at a standstill (nothing proven) that would start if it alone were obtained or measured',
      },
    }),
    'scenarios-list': text({
      name: { fr: 'Scénarios concernés', en: 'Scenarios concerned' },
      help: {
        fr: "Ceux qui perdent des points à cause d'elle, et combien du plan",
        en: 'Those that lose points because of it, and how much of the plan',
      },
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
      help: {
        fr: 'De 0 à 100 : part du plan x coefficient de sensibilité / effort de la donnée seule, 100 pour la plus élevée',
        en: 'From 0 to 100: share of the plan x sensitivity coefficient / effort of the datum alone, 100 for the highest',
      },
    }),
    'best-variable': reference('variables', {
      name: { fr: 'Variable existante', en: 'Existing variable' },
      help: { fr: 'Quand la donnée existe déjà', en: 'When the datum already exists' },
    }),
    gap: text({
      name: { fr: 'Écart', en: 'Gap' },
      help: {
        fr: 'Part du besoin couverte par ce qui est prouvé, et complétude demandée, dans le scénario qui perd le plus',
        en: 'Share of the need met by what is proven, and completeness required, in the scenario that loses most',
      },
    }),
    moment: text({
      name: { fr: 'Moments de collecte possibles', en: 'Possible collection moments' },
      help: { fr: 'Selon le catalogue', en: 'From the catalogue' },
    }),
  },
  computed: {
    status: status('requirement_status', requirementSymbols, {
      name: { fr: 'État', en: 'Status' },
      help: {
        fr: 'Absente, incomplète, périmée… : son état dans le scénario qui perd le plus',
        en: 'Absent, incomplete, stale…: its status in the scenario that loses most',
      },
    }),
    blocks: number({
      name: { fr: 'Scénarios freinés ou bloqués', en: 'Scenarios held back' },
      help: {
        fr: "Nombre de scénarios qu'elle retient et qui, sans elle, avancent moins (freinés) ou pas du tout (bloqués) ; ceux qui restent à vérifier ne sont pas comptés",
        en: 'Number of scenarios it holds back, which run less far (held back) or not at all (blocked) without it; those still to check are not counted',
      },
    }),
    effort: decimal({
      name: { fr: 'Effort', en: 'Effort' },
      help: {
        fr: "De 1 facile à 5 difficile, par le moyen le moins coûteux : 6 - (0,4 x business + 0,35 x IT + 0,25 x budget), plus le coût de mise à jour ; 1 pour mesurer ou confirmer, qui s'ajoute quand il faudra aussi compléter",
        en: 'From 1 easy to 5 hard, by the cheapest means: 6 - (0.4 x business + 0.35 x IT + 0.25 x budget), plus the update cost; 1 to measure or confirm, added where completing is needed too',
      },
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
      help: {
        fr: "Numéro de la vague où l'obtenir, avec les données dont elle a besoin pour servir",
        en: 'Number of the wave in which to obtain it, with the data it needs to be of use',
      },
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
