import type { Locale, Text, Values } from '../base/text.ts'
import { say } from '../base/text.ts'

/** Why a command could not be done, as data; the words come last. */
export const failureTexts = {
  busy: {
    fr: 'Un autre calcul est en cours dans ce fichier : patientez une minute, puis recommencez.',
    en: 'Another run is in progress in this file: wait a minute, then try again.',
  },
  'no-spreadsheet': {
    fr: "Ouvrez d'abord un classeur Google Sheets, puis lancez l'outil depuis le menu Extensions.",
    en: 'Open a Google Sheets workbook first, then run the tool from the Extensions menu.',
  },
  'no-workbook': {
    fr: "Ce fichier n'a pas encore d'inventaire : lancez « Créer ou compléter le classeur ».",
    en: 'This file has no inventory yet: run “Create or complete the workbook”.',
  },
  'not-sent-back': {
    fr: "Aucun onglet de l'inventaire n'a été reconnu dans ce fichier. Choisissez le classeur que vous aviez envoyé, enregistré en .xlsx.",
    en: 'No tab of the inventory was recognised in this file. Choose the workbook you had sent, saved as .xlsx.',
  },
  'no-register': {
    fr: "Ce classeur n'a pas d'onglet Traitements : ajoutez le but « Conformité RGPD » avec « Créer ou compléter le classeur », puis décrivez vos traitements.",
    en: 'This workbook has no Purposes tab: add the “GDPR compliance” aim with “Create or complete the workbook”, then describe your purposes.',
  },
  'no-collection-plan': {
    fr: "Ce classeur n'a pas d'onglet Plan de collecte : ajoutez le but « Plan de collecte » avec « Créer ou compléter le classeur ».",
    en: 'This workbook has no Collection plan tab: add the “Collection plan” aim with “Create or complete the workbook”.',
  },
  'picture-refused': {
    fr: "Google n'a pas pris l'image, et celle qui était dans Accueil y est toujours. Réessayez ; si cela continue, téléchargez la carte puis placez-la avec Insertion › Image.",
    en: 'Google did not take the picture, and the one that was in Home is still there. Try again; if it goes on, download the map and place it with Insert › Image.',
  },
  'row-gone': {
    fr: "Rien n'a été fait : cette ligne n'est plus dans la feuille. Rouvrez la liste pour voir où elle en est.",
    en: 'Nothing was done: this row is no longer in the sheet. Open the list again to see where it stands.',
  },
  'other-source': {
    fr: "Rien n'a été enregistré : la variable « {variable} » n'est plus dans cette source. Rouvrez le contrôle, puis confirmez les colonnes à nouveau.",
    en: 'Nothing was saved: the variable “{variable}” is no longer in this source. Open the check again, then confirm the columns again.',
  },
  'not-shared': {
    fr: "Rien n'a été enregistré : « {datum} » n'est plus confirmée dans ces deux sources. Rouvrez la comparaison, puis recommencez.",
    en: 'Nothing was saved: “{datum}” is no longer confirmed in both sources. Open the comparison again, then start again.',
  },
  'not-to-profile': {
    fr: "Rien n'a été enregistré : « {variable} » ne doit pas être contrôlée, même en comptages. Retirez cette colonne, puis recommencez.",
    en: 'Nothing was saved: “{variable}” must not be checked, not even as counts. Take that column out, then start again.',
  },
  'counts-untrue': {
    fr: "Rien n'a été enregistré : les comptages de « {variable} » se contredisent ({what}). Recommencez le contrôle.",
    en: 'Nothing was saved: the counts of “{variable}” contradict each other ({what}). Start the check again.',
  },
  unreadable: {
    fr: "Rien n'a été fait. {what}",
    en: 'Nothing was done. {what}',
  },
  'other-pack': {
    fr: "Ce classeur suit le pack « {recorded} », pas « {asked} ». Rien n'a été fait : pour en changer, changez d'abord « Pack sectoriel » dans Paramètres.",
    en: 'This workbook follows the “{recorded}” pack, not “{asked}”. Nothing was done: to change it, first change “Sector pack” in Settings.',
  },
  'own-tab': {
    fr: "C'est l'onglet « {tab} » de l'outil, pas une liste de champs. Rien n'a été importé : ouvrez ou collez l'onglet qui porte la liste de champs de votre logiciel.",
    en: 'This is the “{tab}” tab of the tool, not a field list. Nothing was imported: open or paste the tab that holds the field list of your software.',
  },
  'no-such-tab': {
    fr: "L'onglet « {tab} » n'est plus dans ce fichier. Rien n'a été importé : choisissez-en un autre.",
    en: 'The “{tab}” tab is no longer in this file. Nothing was imported: choose another.',
  },
  'tab-ours': {
    fr: "« {tab} » est un onglet de l'outil, pas un extrait de clients : rien n'y a été lu ni vidé. Choisissez un autre onglet.",
    en: '“{tab}” is a tab of the tool, not an extract of customers: nothing was read or emptied there. Choose another tab.',
  },
  'tab-away': {
    fr: "Cet onglet n'est plus dans ce fichier : rien n'y a été lu ni vidé. Annulez sa suppression (Ctrl+Z), ou choisissez un autre onglet.",
    en: 'This tab is no longer in this file: nothing was read or emptied there. Undo its deletion (Ctrl+Z), or choose another tab.',
  },
  'tab-changed': {
    fr: "Rien n'a été vidé : l'onglet « {tab} » n'est plus tel qu'il a été contrôlé. Contrôlez-le à nouveau, ou videz-le vous-même.",
    en: 'Nothing was emptied: the “{tab}” tab is no longer as it was checked. Check it again, or empty it yourself.',
  },
  'unknown-call': {
    fr: "L'outil ne connaît pas l'action « {name} » : rechargez la page.",
    en: 'The tool does not know the action “{name}”: reload the page.',
  },
  'bad-arguments': {
    fr: "L'action « {name} » n'a pas reçu ce qu'elle attend : {what}.",
    en: 'The action “{name}” did not receive what it expects: {what}.',
  },
  full: {
    fr: "Ce fichier approche des dix millions de cellules que Google Sheets permet : il n'y a plus la place d'ajouter ce qu'il faut. Rien de ce que vous avez saisi n'a changé. Supprimez des lignes ou des colonnes vides, ou un onglet devenu inutile, puis relancez l'action.",
    en: 'This file is close to the ten million cells Google Sheets allows: there is no room left for what must be added. Nothing you typed has changed. Delete empty rows or columns, or a tab that is no longer needed, then run the action again.',
  },
  'tab-gone': {
    fr: "L'onglet « {tab} » a été supprimé pendant l'action, qui s'est arrêtée là. Les autres onglets gardent tout ce que vous y avez saisi. Pour le retrouver, annulez la suppression (Ctrl+Z) ou reprenez l'historique des versions ; puis relancez l'action.",
    en: 'The “{tab}” tab was deleted during the action, which stopped there. The other tabs keep everything you typed in them. To have it back, undo the deletion (Ctrl+Z) or use the version history; then run the action again.',
  },
  'read-only': {
    fr: "Vous pouvez lire ce fichier, pas le modifier : rien n'a été fait. Demandez au propriétaire du fichier le droit de le modifier, puis relancez l'action.",
    en: 'You can read this file, not change it: nothing was done. Ask the owner of the file for the right to edit it, then run the action again.',
  },
  'tab-closed': {
    fr: "Une protection vous empêche d'écrire dans l'onglet « {tab} » : rien n'a été fait. Demandez au propriétaire du fichier de vous l'ouvrir (Données › Protéger des feuilles et des plages), puis relancez l'action.",
    en: 'A protection keeps you from writing in the “{tab}” tab: nothing was done. Ask the owner of the file to let you in (Data › Protect sheets and ranges), then run the action again.',
  },
  'original-file': {
    fr: "Rien n'a été vidé : ce fichier n'est pas une copie, c'est celui où l'inventaire a été fait. Faites Fichier › Créer une copie, ouvrez la copie, puis relancez l'action. Pour vider quand même ce fichier-ci, tapez VIDER quand l'outil le demande.",
    en: 'Nothing was emptied: this file is not a copy, it is the one where the inventory was made. Use File › Make a copy, open the copy, then run the action again. To empty this very file all the same, type EMPTY when the tool asks.',
  },
  'nothing-to-undo': {
    fr: "Il n'y a rien à annuler : l'outil n'a remplacé aucun libellé dans vos cellules, ou tout a déjà été remis. Pour le reste, voyez Fichier › Historique des versions.",
    en: 'There is nothing to undo: the tool replaced no label in your cells, or all were put back already. For anything else, see File › Version history.',
  },
  'nothing-in-sight': {
    fr: "Rien n'a été masqué : il ne resterait aucun onglet à l'écran. Affichez d'abord Accueil ou un autre onglet.",
    en: 'Nothing was hidden: no tab would be left in sight. Show Home or another tab first.',
  },
  scope: {
    fr: "Il manque une des deux autorisations que l'outil demande : lire et remplir ce fichier, afficher ses pages. Rouvrez l'outil par le menu Extensions et cochez les deux cases.",
    en: 'One of the two permissions the tool asks for is missing: to read and fill this file, to show its pages. Open the tool again from the Extensions menu and tick both boxes.',
  },
  unexpected: {
    fr: "L'action n'a pas abouti. Rien n'est perdu : relancez-la ; si cela continue, rechargez le fichier.",
    en: 'The action did not complete. Nothing is lost: run it again; if it goes on, reload the file.',
  },
} as const satisfies Record<string, Text>

export type FailureCode = keyof typeof failureTexts

/** A failure ready to cross the door. */
export interface Failure {
  readonly code: FailureCode
  readonly message: string
}

/** Thrown by our own code when a command cannot be done; never carries a cell's value. */
export class Refusal extends Error {
  readonly code: FailureCode
  readonly values: Values

  constructor(code: FailureCode, values: Values = {}) {
    super(code)
    this.code = code
    this.values = values
  }
}

/** Says any error in the person's language; what is not ours is said without its raw text. */
export function failure(error: unknown, locale: Locale): Failure {
  const code = error instanceof Refusal ? error.code : isScope(error) ? 'scope' : 'unexpected'
  const values = error instanceof Refusal ? error.values : {}
  return { code, message: say(failureTexts[code], locale, values) }
}

/** Google names the permission it lacks by its address, which is the same in every language. */
function isScope(error: unknown): boolean {
  return error instanceof Object && /googleapis\.com\/auth\//.test(String(error))
}
