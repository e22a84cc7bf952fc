import type { Text } from '../../base/text.ts'
import { tab } from '../tab.ts'

/** The one-page answer, drawn whole by the add-on in a fixed frame; people write below it. */
export const home = tab({
  id: 'home',
  name: { fr: 'Accueil', en: 'Home' },
  kind: 'drawn',
  purpose: {
    fr: 'Avancement, base joignable par canal, plan en trois bandes, décisions à prendre, légende et date du dernier calcul',
    en: 'Progress, reachable base by channel, plan in three bands, decisions to take, legend and date of last computation',
  },
  role: 'guide',
  clientSees: true,
  aims: 'core',
  key: [],
  first: {},
  rest: {},
  computed: {},
})

/** How the first line of the frame begins, before the name of the project. */
export const homeTitle: Text = { fr: 'Inventaire des données CRM', en: 'CRM data inventory' }

/** What the frame is planned to hold; the reachable base, the decisions and the map are not drawn yet. */
export interface Block {
  readonly id: string
  readonly name: Text
  readonly help: Text
}

export const homeBlocks: readonly Block[] = [
  {
    id: 'to-do',
    name: { fr: 'À faire', en: 'To do' },
    help: {
      fr: 'Cellules attendues, par responsable de source',
      en: 'Expected cells, by source owner',
    },
  },
  {
    id: 'progress',
    name: { fr: 'Avancement par onglet', en: 'Progress by tab' },
    help: { fr: 'Fiches remplies, par contributeur', en: 'Rows filled, by contributor' },
  },
  {
    id: 'headline',
    name: { fr: 'Chiffres clés', en: 'Key figures' },
    help: {
      fr: 'Qualité, fraîcheur, part réalisable en trois bandes, P1',
      en: 'Quality, freshness, achievable share in three bands, P1',
    },
  },
  {
    id: 'plan-bands',
    name: { fr: 'Plan en trois bandes', en: 'Plan in three bands' },
    help: {
      fr: 'Prouvé, supposé, manquant, par objectif',
      en: 'Proven, assumed, missing, by objective',
    },
  },
  {
    id: 'reachable',
    name: { fr: 'Base joignable par canal', en: 'Reachable base by channel' },
    help: {
      fr: 'Clients, coordonnée valide, autorisés, joignables : e-mail, SMS, courrier, appel, push',
      en: 'Customers, valid contact, allowed, reachable: e-mail, SMS, post, phone, push',
    },
  },
  {
    id: 'decisions',
    name: { fr: 'Décisions à prendre', en: 'Decisions to take' },
    help: {
      fr: "Les plus urgentes de l'onglet Décisions",
      en: 'The most urgent of the Decisions tab',
    },
  },
  {
    id: 'map',
    name: { fr: 'Carte du SI', en: 'System map' },
    help: { fr: 'Dessinée depuis Sources et Flux', en: 'Drawn from Sources and Flows' },
  },
]
