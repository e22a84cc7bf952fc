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

/** What the add-on replaced in people's cells, to be put back on demand. It is added when first needed. */
export const backup = tab({
  id: 'backup',
  name: { fr: 'Sauvegarde', en: 'Backup' },
  kind: 'hidden',
  purpose: {
    fr: "Libellés que l'outil a remplacés dans vos cellules, pour « Annuler le dernier changement »",
    en: 'Labels the tool replaced in your cells, for “Undo the last change”',
  },
  role: 'hidden',
  clientSees: false,
  aims: [],
  key: [],
  first: {},
  rest: {},
  computed: {},
})

/** The first line of the backup. */
export const backupHeader: readonly Text[] = [
  { fr: 'Passage', en: 'Run' },
  { fr: 'Le', en: 'On' },
  { fr: 'Commande', en: 'Command' },
  { fr: 'État', en: 'State' },
  { fr: 'Onglet', en: 'Tab' },
  { fr: 'Ligne', en: 'Row' },
  { fr: 'Colonne', en: 'Column' },
  { fr: 'Avant', en: 'Before' },
  { fr: 'Après', en: 'After' },
]
