import type { PageName } from '../../../src/app/pages.ts'
import type { Text } from '../../../src/base/text.ts'

/** A page one may open from the panel, in the words of the menu. */
export interface Dialog {
  readonly page: PageName
  readonly title: Text
  readonly about: Text
}

/** The dialogs, by what one comes for. */
export const dialogs: readonly { readonly title: Text; readonly dialogs: readonly Dialog[] }[] = [
  {
    title: { fr: 'Montrer et emporter', en: 'Show and take away' },
    dialogs: [
      {
        page: 'summary',
        title: { fr: 'Synthèse à imprimer', en: 'Summary to print' },
        about: {
          fr: "Les pages d'un comité : chiffres, vagues, décisions. En PDF par l'impression.",
          en: 'The pages of a committee: figures, waves, decisions. As PDF by printing.',
        },
      },
      {
        page: 'map',
        title: { fr: 'Carte du SI', en: 'System map' },
        about: {
          fr: "Les sources et leurs flux ; l'image se met dans Accueil.",
          en: 'The sources and their flows; the picture can be put in Home.',
        },
      },
      {
        page: 'export',
        title: { fr: 'Exporter', en: 'Export' },
        about: {
          fr: 'Un onglet en CSV, le registre des traitements.',
          en: 'A tab as CSV, the register of processing.',
        },
      },
    ],
  },
  {
    title: { fr: 'Alimenter le classeur', en: 'Feed the workbook' },
    dialogs: [
      {
        page: 'fields',
        title: { fr: 'Importer une liste de champs', en: 'Import a field list' },
        about: {
          fr: "Ajouter les variables d'un logiciel.",
          en: 'Add the variables of a tool.',
        },
      },
      {
        page: 'check',
        title: { fr: 'Contrôler un fichier client', en: 'Check a customer file' },
        about: {
          fr: 'Compter ce qui est rempli, juste et récent dans un export, qui reste sur cette machine.',
          en: 'Count what is filled, right and recent in an export, which stays on this machine.',
        },
      },
      {
        page: 'checkTab',
        title: { fr: 'Contrôler un onglet collé', en: 'Check a pasted tab' },
        about: {
          fr: 'Compter un extrait collé dans ce fichier, puis vider son onglet.',
          en: 'Count an extract pasted in this file, then empty its tab.',
        },
      },
      {
        page: 'twoFiles',
        title: { fr: 'Comparer deux fichiers', en: 'Compare two files' },
        about: {
          fr: "Les clients que deux outils partagent, et ce que chacun dit d'eux.",
          en: 'The customers two tools share, and what each says of them.',
        },
      },
      {
        page: 'warehouse',
        title: { fr: 'Obtenir la requête SQL', en: 'Get the SQL query' },
        about: {
          fr: 'Compter une table dans votre entrepôt de données, sans rien en sortir.',
          en: 'Count a table in your data warehouse, without taking anything out of it.',
        },
      },
      {
        page: 'proposals',
        title: { fr: 'Proposer les correspondances', en: 'Suggest matches' },
        about: {
          fr: 'Dire quelle donnée chaque variable porte.',
          en: 'Say which datum each variable holds.',
        },
      },
      {
        page: 'sentBack',
        title: { fr: 'Reprendre un classeur renvoyé', en: 'Take back a returned workbook' },
        about: {
          fr: 'Voir ce que le client a rempli dans son fichier, et le reprendre.',
          en: 'See what the client filled in their file, and take it.',
        },
      },
      {
        page: 'creation',
        title: { fr: 'Créer ou compléter le classeur', en: 'Create or complete the workbook' },
        about: {
          fr: 'Ajouter un but, un pack, des onglets manquants.',
          en: 'Add an aim, a pack, tabs that are missing.',
        },
      },
    ],
  },
  {
    title: { fr: 'Comprendre', en: 'Understand' },
    dialogs: [
      {
        page: 'help',
        title: { fr: 'Aide', en: 'Help' },
        about: {
          fr: 'Par où commencer, lire les chiffres, se dépanner.',
          en: 'Where to begin, reading the figures, getting unstuck.',
        },
      },
      {
        page: 'about',
        title: { fr: 'À propos et confidentialité', en: 'About and privacy' },
        about: {
          fr: 'Ce qui est lu, écrit, envoyé : rien ne part.',
          en: 'What is read, written, sent: nothing leaves.',
        },
      },
    ],
  },
]
