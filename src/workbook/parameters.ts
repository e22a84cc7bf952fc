import type { Text } from '../base/text.ts'
import type { Contributor, Importance } from './column.ts'

/** How the value of a parameter is read. */
export type ParameterKind = 'text' | 'number' | 'percent' | 'list' | 'multi'

/** One setting, or one table of settings: then each entry of `of` is a row of its own. */
export interface Parameter {
  readonly id: string
  readonly section: Text
  readonly name: Text
  readonly help: Text
  readonly by: Contributor
  readonly importance: Importance
  readonly kind: ParameterKind
  /** The list a value is taken from. */
  readonly list?: string
  /** The list whose entries are the rows of the table, and the prefix of their numbers, if any. */
  readonly of?: string
  readonly prefix?: string
}

const PROJECT: Text = { fr: 'Projet', en: 'Project' }

/** The settings, in the order of the tab. */
export const parameters: readonly Parameter[] = [
  {
    id: 'project-name',
    section: PROJECT,
    name: { fr: 'Nom du projet', en: 'Project name' },
    help: { fr: "Nom affiché sur l'accueil et les exports", en: 'Name shown on home and exports' },
    by: 'consultant',
    importance: 2,
    kind: 'text',
  },
  {
    id: 'project-aim',
    section: PROJECT,
    name: { fr: "But de l'inventaire", en: 'Aim of the inventory' },
    help: {
      fr: 'Ajoute les onglets et les colonnes utiles à ce but',
      en: 'Adds the tabs and columns useful for this aim',
    },
    by: 'consultant',
    importance: 2,
    kind: 'multi',
    list: 'aim',
  },
  {
    id: 'audience',
    section: PROJECT,
    name: { fr: 'Clientèle', en: 'Customers (B2C, B2B)' },
    help: {
      fr: "Écarte des propositions les données qui ne s'appliquent pas ; ce que vous ajoutez reste",
      en: 'Drops data that do not apply from what is proposed; what you add stays',
    },
    by: 'consultant',
    importance: 3,
    kind: 'list',
    list: 'applies_to',
  },
  {
    id: 'sector-pack',
    section: PROJECT,
    name: { fr: 'Pack sectoriel', en: 'Sector pack' },
    help: { fr: 'Point de départ proposé', en: 'Suggested starting point' },
    by: 'consultant',
    importance: 2,
    kind: 'list',
    list: 'packs',
  },
  {
    id: 'language',
    section: PROJECT,
    name: { fr: 'Langue', en: 'Language' },
    help: { fr: 'Langue des en-têtes et des listes', en: 'Language of headers and lists' },
    by: 'consultant',
    importance: 3,
    kind: 'list',
    list: 'workbook_language',
  },
  {
    id: 'contact-audience',
    section: PROJECT,
    name: { fr: 'Régime des personnes contactées', en: 'Audience for contact rules' },
    help: {
      fr: 'Consommateurs, professionnels ou donateurs : choisit les règles de contact',
      en: 'Consumers, business contacts or donors: picks the contact rules',
    },
    by: 'consultant',
    importance: 2,
    kind: 'list',
    list: 'contact_audience',
  },
  {
    id: 'populations',
    section: { fr: 'Populations de référence', en: 'Reference populations' },
    name: { fr: 'Populations de référence', en: 'Reference populations' },
    help: {
      fr: "Effectif de chaque population : base, clients, adhérents, tickets, porteurs d'un e-mail... Valeur 2 : règle, si la population s'en déduit, par exemple « type client = pro » ; l'effectif compte dans tous les cas",
      en: 'Size of each population: base, customers, members, receipts, e-mail holders... Value 2: rule, when the population follows from one, for example “customer type = business”; the size counts in any case',
    },
    by: 'client',
    importance: 3,
    kind: 'number',
    of: 'populations',
    prefix: 'POP',
  },
  {
    id: 'criterion-weights',
    section: { fr: 'Poids des six critères', en: 'Weights of the six criteria' },
    name: { fr: 'Poids des six critères', en: 'Weights of the six criteria' },
    help: {
      fr: 'Total libre, ramené à 100 ; vide = le poids par défaut',
      en: 'Any total, scaled to 100; blank = the default weight',
    },
    by: 'consultant',
    importance: 2,
    kind: 'number',
    of: 'quality_criterion',
  },
  {
    id: 'rag-thresholds',
    section: { fr: 'Seuils de couleur', en: 'Colour thresholds' },
    name: { fr: 'Seuils de couleur', en: 'Colour thresholds' },
    help: {
      fr: "Par niveau d'intérêt : Valeur = bon à partir de, Valeur 2 = à surveiller à partir de (sur 100)",
      en: 'By interest level: Value = good from, Value 2 = watch from (out of 100)',
    },
    by: 'consultant',
    importance: 2,
    kind: 'number',
    of: 'crm_interest',
  },
  {
    id: 'decay-overrides',
    section: { fr: 'Vieillissement propre au client', en: 'Client-specific decay' },
    name: { fr: 'Vieillissement propre au client', en: 'Client-specific decay' },
    help: {
      fr: 'Part des valeurs devenues fausses en un an ; remplace le taux du catalogue',
      en: 'Share of the values that turn false in a year; replaces the catalogue rate',
    },
    by: 'consultant',
    importance: 1,
    kind: 'percent',
    of: 'decay',
  },
  {
    id: 'user-groups',
    section: { fr: "Groupes d'utilisateurs", en: 'User groups' },
    name: { fr: "Groupes d'utilisateurs", en: 'User groups' },
    help: {
      fr: 'Valeur = groupe réel et contact ; Valeur 2 = accès habituel (direct, sur demande...)',
      en: 'Value = actual group and contact; Value 2 = usual access (direct, on request...)',
    },
    by: 'consultant',
    importance: 2,
    kind: 'text',
    of: 'user_group',
    prefix: 'GRP',
  },
  {
    id: 'fillers',
    section: { fr: 'Valeurs fictives', en: 'Fillers' },
    name: { fr: 'Valeurs fictives du projet', en: 'Fillers of the project' },
    help: {
      fr: "Textes tapés faute de valeur dans les fichiers de ce client, séparés par des points-virgules : « client inconnu ; à recontacter ». Ils s'ajoutent à ceux que l'outil connaît (N/A, nc, -…) et comptent comme vides dans les contrôles. Comparés en entier, sans accents ni majuscules ; un nombre ou un choix valide de sa colonne reste une valeur",
      en: 'Texts typed for want of a value in the files of this client, separated by semicolons: “unknown customer; to call back”. They add to those the tool knows (N/A, nc, -…) and count as blanks in the checks. Compared whole, without accents or capitals; a valid number or choice of its column stays a value',
    },
    by: 'consultant',
    importance: 1,
    kind: 'text',
  },
]

/** The data a project adds to the catalogue are rows of the same tab: a section, and what its rows say. */
export const ownDataRows: { readonly section: Text; readonly help: Text } = {
  section: { fr: 'Données hors catalogue', en: 'Data outside the catalogue' },
  help: {
    fr: 'Donnée propre au projet : son numéro ne change pas, son nom peut changer. Valeur = famille ; Valeur 2 = catégorie RGPD ; Valeur 3 = vieillissement (hypothèses de sa famille, à corriger)',
    en: 'Datum of this project: its number stays, its name may change. Value = family; Value 2 = GDPR category; Value 3 = decay (hypotheses of its family, to be corrected)',
  },
}
