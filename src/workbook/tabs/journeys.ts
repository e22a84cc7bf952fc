import { list } from '../kinds/list.ts'
import { number } from '../kinds/number.ts'
import { percent } from '../kinds/percent.ts'
import { identifier, text } from '../kinds/text.ts'
import { tab } from '../tab.ts'

/** Stages and touchpoints of current and target journeys. */
export const journeys = tab({
  id: 'journeys',
  name: { fr: 'Parcours', en: 'Journeys' },
  kind: 'input',
  purpose: {
    fr: 'Étapes et points de contact des parcours actuels et cibles',
    en: 'Stages and touchpoints of current and target journeys',
  },
  role: 'consultant',
  clientSees: false,
  aims: ['collection'],
  key: ['id'],
  first: {
    id: identifier('PAR', 2),
    journey: text({
      name: { fr: 'Parcours', en: 'Journey' },
      help: { fr: 'Nom du parcours', en: 'Journey name' },
      by: 'consultant',
      importance: 2,
    }),
    stage: list('journey_stage', {
      name: { fr: 'Étape', en: 'Stage' },
      help: { fr: 'Étape de la relation', en: 'Stage of the relationship' },
      by: 'consultant',
      importance: 3,
    }),
    touchpoint: list('touchpoint', {
      name: { fr: 'Point de contact', en: 'Touchpoint' },
      help: { fr: "Où l'échange a lieu", en: 'Where the exchange happens' },
      by: 'consultant',
      importance: 3,
    }),
    state: list('journey_state', {
      name: { fr: 'Actuel ou cible', en: 'Current or target' },
      help: { fr: "Parcours d'aujourd'hui ou visé", en: "Today's or target journey" },
      by: 'consultant',
      importance: 3,
    }),
  },
  rest: {
    channel: list('channel', {
      name: { fr: 'Canal', en: 'Channel' },
      help: { fr: 'Canal employé', en: 'Channel used' },
      by: 'consultant',
      importance: 2,
    }),
    'audience-volume': number({
      name: { fr: 'Personnes par mois', en: 'People per month' },
      help: {
        fr: 'Personnes qui passent par ce point chaque mois ; repris dans une idée ajoutée au Plan de collecte',
        en: 'People who go through this point each month; taken over by an idea added to the Collection plan',
      },
      by: 'client',
      unit: { fr: 'personnes', en: 'people' },
      importance: 2,
    }),
    'identified-share': percent({
      name: { fr: 'Part reconnue', en: 'Recognised share' },
      help: { fr: 'Part des personnes identifiées', en: 'Share of identified people' },
      by: 'client',
      importance: 1,
    }),
    eligible: list('eligibility', {
      name: { fr: 'Point de collecte éligible', en: 'Eligible collection point' },
      help: {
        fr: "Oui : les mécaniques de ce point passent devant dans Données manquantes ; Non : elles n'y sont plus proposées",
        en: 'Yes: the mechanics of this point come first in Missing data; No: they are no longer suggested there',
      },
      by: 'consultant',
      importance: 2,
    }),
    friction: text({
      name: { fr: 'Irritants connus', en: 'Known irritants' },
      help: { fr: 'Ce qui gêne le client', en: 'What bothers customers' },
      by: 'client',
    }),
  },
  computed: {},
})
