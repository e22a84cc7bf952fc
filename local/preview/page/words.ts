// What the preview itself says. The add-on brings its own words.
import { type Locale, say, type Text, type Values } from '../../../src/base/text.ts'

export const WORDS = {
  title: { fr: '{name} – aperçu', en: '{name} – preview' },
  preview: { fr: 'Aperçu', en: 'Preview' },
  notSheets: {
    fr: "Aperçu sur cet ordinateur : ce n'est pas Google Sheets.",
    en: 'Preview on this computer: this is not Google Sheets.',
  },
  menuBar: { fr: 'Menus', en: 'Menus' },
  file: { fr: 'Fichier', en: 'File' },
  openDemo: { fr: 'Ouvrir la démonstration', en: 'Open the demonstration' },
  openBlank: { fr: 'Nouveau classeur vide', en: 'New blank workbook' },
  openFile: { fr: 'Ouvrir un fichier .xlsx…', en: 'Open an .xlsx file…' },
  download: { fr: 'Télécharger en .xlsx', en: 'Download as .xlsx' },
  replaceTitle: { fr: 'Remplacer le classeur ?', en: 'Replace the workbook?' },
  replaceText: {
    fr: "Le classeur affiché sera remplacé. Téléchargez-le d'abord si vous voulez le garder.",
    en: 'The workbook on screen will be replaced. Download it first if you want to keep it.',
  },
  replace: { fr: 'Remplacer', en: 'Replace' },
  cancel: { fr: 'Annuler', en: 'Cancel' },
  edit: { fr: 'Édition', en: 'Edit' },
  undo: { fr: 'Annuler la saisie', en: 'Undo typing' },
  empty: { fr: 'Effacer le contenu', en: 'Clear contents' },
  insert: { fr: 'Insertion', en: 'Insert' },
  rowAbove: { fr: 'Ligne au-dessus', en: 'Row above' },
  rowBelow: { fr: 'Ligne au-dessous', en: 'Row below' },
  columnLeft: { fr: 'Colonne à gauche', en: 'Column left' },
  columnRight: { fr: 'Colonne à droite', en: 'Column right' },
  deleteRows: { fr: 'Supprimer les lignes choisies', en: 'Delete selected rows' },
  deleteColumns: { fr: 'Supprimer les colonnes choisies', en: 'Delete selected columns' },
  data: { fr: 'Données', en: 'Data' },
  sortUp: { fr: 'Trier par cette colonne, de A à Z', en: 'Sort by this column, A to Z' },
  sortDown: { fr: 'Trier par cette colonne, de Z à A', en: 'Sort by this column, Z to A' },
  extensions: { fr: 'Extensions', en: 'Extensions' },
  noExtension: { fr: 'Aucun menu pour cette personne', en: 'No menu for this person' },
  rehearsal: { fr: 'Répétition', en: 'Rehearsal' },
  person: { fr: 'Personne', en: 'Person' },
  language: { fr: 'Langue', en: 'Language' },
  region: { fr: 'Formats', en: 'Formats' },
  today: { fr: "Aujourd'hui", en: 'Today' },
  calendar: { fr: 'Choisir dans un calendrier', en: 'Pick from a calendar' },
  blobWorkers: {
    fr: 'Les pages peuvent lancer des tâches de fond',
    en: 'Pages may start background workers',
  },
  owner: { fr: 'propriétaire', en: 'owner' },
  editor: { fr: 'éditeur', en: 'editor' },
  viewer: { fr: 'lecteur', en: 'viewer' },
  nameBox: { fr: 'Cellule choisie', en: 'Selected cell' },
  content: { fr: 'Contenu de {cell}', en: 'Content of {cell}' },
  grid: { fr: 'Feuille de calcul', en: 'Spreadsheet' },
  choices: { fr: 'Valeurs proposées', en: 'Suggested values' },
  emptyCell: { fr: 'vide', en: 'empty' },
  note: { fr: 'Note : {note}', en: 'Note: {note}' },
  tabs: { fr: 'Onglets', en: 'Tabs' },
  allTabs: { fr: 'Tous les onglets', en: 'All tabs' },
  hiddenTab: { fr: '{tab} (masqué)', en: '{tab} (hidden)' },
  hideTab: { fr: "Masquer l'onglet", en: 'Hide this tab' },
  groups: { fr: 'Groupes de colonnes', en: 'Column groups' },
  unfold: { fr: 'Afficher les colonnes {first} à {last}', en: 'Show columns {first} to {last}' },
  fold: { fr: 'Replier les colonnes {first} à {last}', en: 'Fold columns {first} to {last}' },
  columns: { fr: '{first} à {last}', en: '{first} to {last}' },
  running: { fr: 'En cours : {caption}', en: 'Running: {caption}' },
  close: { fr: 'Fermer', en: 'Close' },
  lost: {
    fr: "Connexion perdue avec l'aperçu. Nouvel essai…",
    en: 'Connection to the preview lost. Trying again…',
  },
  notSent: {
    fr: "L'aperçu ne répond pas : rien n'a été enregistré. Vérifiez qu'il tourne encore.",
    en: 'The preview does not answer: nothing was saved. Check that it is still running.',
  },
  noSuchCell: {
    fr: "{cell} n'est pas une cellule de cet onglet.",
    en: '{cell} is not a cell of this tab.',
  },
  answer: { fr: 'Votre réponse', en: 'Your answer' },
} satisfies Readonly<Record<string, Text>>

/** Says one thing in the language of the person who looks. */
export type Speak = (word: keyof typeof WORDS, values?: Values) => string

/** A speaker whose language follows the setting. */
export function speaker(language: () => Locale): Speak {
  return (word, values) => say(WORDS[word], language(), values)
}
