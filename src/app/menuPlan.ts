import type { Text } from '../base/text.ts'

/** One entry of the menu: what people read, and the global function it runs. */
export interface MenuEntry {
  readonly caption: Text
  readonly runs: string
}

/** The menu of the add-on. An ellipsis means "asks first". */
export const menuPlan: {
  readonly entries: readonly MenuEntry[]
  readonly more: { readonly caption: Text; readonly entries: readonly MenuEntry[] }
} = {
  entries: [
    { caption: { fr: 'Ouvrir le panneau', en: 'Open the panel' }, runs: 'openPanel' },
    { caption: { fr: 'Recalculer tout', en: 'Recompute all' }, runs: 'recomputeAll' },
    {
      caption: { fr: 'Créer ou compléter le classeur…', en: 'Create or complete the workbook…' },
      runs: 'createWorkbook',
    },
    {
      caption: { fr: 'Importer une liste de champs…', en: 'Import a field list…' },
      runs: 'importFieldList',
    },
    {
      caption: { fr: 'Contrôler un fichier client…', en: 'Check a customer file…' },
      runs: 'checkFile',
    },
    { caption: { fr: 'Carte du SI…', en: 'System map…' }, runs: 'showMap' },
  ],
  more: {
    caption: { fr: 'Outils', en: 'Tools' },
    entries: [
      { caption: { fr: 'Onglets du consultant', en: 'Consultant tabs' }, runs: 'consultantTabs' },
      {
        caption: {
          fr: "Tout afficher / Afficher l'essentiel",
          en: 'Show all / Show the essentials',
        },
        runs: 'allColumns',
      },
      {
        caption: { fr: 'Annuler le dernier changement', en: 'Undo the last change' },
        runs: 'undoLast',
      },
      {
        caption: { fr: 'Ajouter un pack sectoriel…', en: 'Add a sector pack…' },
        runs: 'addPack',
      },
      {
        caption: { fr: 'Ajouter des sources types…', en: 'Add usual sources…' },
        runs: 'addSources',
      },
      {
        caption: {
          fr: 'Ajouter une donnée hors catalogue…',
          en: 'Add a datum outside the catalogue…',
        },
        runs: 'addDatum',
      },
      {
        caption: { fr: 'Réparer le classeur…', en: 'Repair the workbook…' },
        runs: 'repairWorkbook',
      },
      {
        caption: { fr: 'Proposer les correspondances', en: 'Suggest matches' },
        runs: 'proposeMatches',
      },
      {
        caption: { fr: 'Reprendre un classeur renvoyé…', en: 'Take back a returned workbook…' },
        runs: 'takeBackWorkbook',
      },
      {
        caption: {
          fr: 'Préparer une copie pour un autre client…',
          en: 'Prepare a copy for another client…',
        },
        runs: 'prepareCopy',
      },
      {
        caption: { fr: 'Langue du classeur…', en: 'Workbook language…' },
        runs: 'changeLanguage',
      },
      {
        caption: { fr: "Retirer l'outil de ce fichier…", en: 'Remove the tool from this file…' },
        runs: 'removeTool',
      },
      { caption: { fr: 'Exporter…', en: 'Export…' }, runs: 'showExport' },
      { caption: { fr: 'Aide', en: 'Help' }, runs: 'showHelp' },
      {
        caption: { fr: 'À propos et confidentialité', en: 'About and privacy' },
        runs: 'showAbout',
      },
    ],
  },
}
