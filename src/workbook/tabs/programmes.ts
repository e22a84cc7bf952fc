import { list, multi } from '../kinds/list.ts'
import { percent, share } from '../kinds/percent.ts'
import { references } from '../kinds/reference.ts'
import { identifier, name, text } from '../kinds/text.ts'
import { tab } from '../tab.ts'

/** Relational programmes and objectives served. */
export const programmes = tab({
  id: 'programmes',
  name: { fr: 'Programmes', en: 'Programmes' },
  kind: 'input',
  purpose: {
    fr: 'Programmes relationnels et objectifs servis',
    en: 'Relational programmes and objectives served',
  },
  role: 'consultant',
  clientSees: false,
  aims: 'core',
  key: ['id'],
  first: {
    id: identifier('PRG', 2),
    label: name({
      name: { fr: 'Programme', en: 'Programme' },
      help: { fr: 'Nom', en: 'Name' },
      by: 'consultant',
      importance: 3,
    }),
    objectives: references('objectives', {
      name: { fr: 'Objectifs servis', en: 'Objectives served' },
      help: {
        fr: 'Le premier compte pour plein, les autres pour moitié',
        en: 'First counts in full, others for half',
      },
      by: 'consultant',
      importance: 3,
    }),
  },
  rest: {
    phase: list('lifecycle_phase', {
      name: { fr: 'Phase de relation', en: 'Relationship phase' },
      help: { fr: 'Cycle de vie', en: 'Lifecycle' },
      by: 'consultant',
      importance: 2,
    }),
    priority: list('moscow', {
      name: { fr: 'Priorité', en: 'Priority' },
      help: { fr: 'Poids relatif', en: 'Relative weight' },
      by: 'consultant',
      importance: 2,
    }),
    kpis: multi('kpis', {
      name: { fr: 'Indicateurs', en: 'Indicators' },
      help: { fr: 'Mesures du programme', en: 'Programme measures' },
      by: 'consultant',
      importance: 2,
    }),
    state: list('programme_state', {
      name: { fr: 'État', en: 'State' },
      help: { fr: 'Déployé ou à déployer', en: 'Deployed or to deploy' },
      by: 'consultant',
      importance: 1,
    }),
    owner: text({
      name: { fr: 'Responsable', en: 'Owner' },
      help: { fr: 'Personne', en: 'Person' },
      by: 'client',
      importance: 1,
    }),
  },
  computed: {
    points: share({
      name: { fr: 'Part du plan', en: 'Share of the plan' },
      help: {
        fr: "Sur 100 % du plan : ce que lui donnent les objectifs qu'il sert, au prorata de sa priorité (la moitié quand l'objectif n'est pas son premier)",
        en: 'Out of 100% of the plan: what the objectives it serves give it, in proportion to its priority (half when the objective is not its first)',
      },
    }),
    readiness: percent({
      name: { fr: 'Part réalisable', en: 'Achievable share' },
      help: {
        fr: 'Prouvé : moyenne de la part réalisable de ses scénarios, chacun selon sa part du plan',
        en: 'Proven: mean achievable share of its scenarios, each by its share of the plan',
      },
    }),
  },
})
