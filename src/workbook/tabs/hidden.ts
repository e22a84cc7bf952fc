import type { Text } from '../../base/text.ts'
import { tab } from '../tab.ts'

/** The values behind the drop-downs, one column a list. */
export const lists = tab({
  id: 'lists',
  name: { fr: 'Listes', en: 'Lists' },
  kind: 'hidden',
  purpose: {
    fr: 'Valeurs des listes déroulantes dans la langue choisie',
    en: 'Drop-down values in the chosen language',
  },
  role: 'hidden',
  clientSees: false,
  aims: 'core',
  key: [],
  first: {},
  rest: {},
  computed: {},
})

/** What the tool ships, for people to read: data, scenarios, mechanics and decay families. */
export const catalogue = tab({
  id: 'catalogue',
  name: { fr: 'Catalogue', en: 'Catalogue' },
  kind: 'hidden',
  purpose: {
    fr: "Données, scénarios, mécaniques et familles de vieillissement livrés avec l'outil",
    en: 'Data, scenarios, mechanics and decay families shipped with the tool',
  },
  role: 'hidden',
  clientSees: false,
  aims: 'core',
  key: [],
  first: {},
  rest: {},
  computed: {},
})

/** The first line of the catalogue. */
export const catalogueHeader: readonly Text[] = [
  { fr: 'Type', en: 'Kind' },
  { fr: 'N°', en: 'Id' },
  { fr: 'Français', en: 'French' },
  { fr: 'Anglais', en: 'English' },
]
