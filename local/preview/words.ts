// What the preview says for itself, in the two languages of its people.

export type Language = 'fr' | 'en'

/** A sentence in both languages; `{0}`, `{1}`… stand for values. */
interface Sentence {
  readonly fr: string
  readonly en: string
}

export const WORDS = {
  addon: { fr: 'Inventaire données CRM', en: 'CRM data inventory' },
  untitled: { fr: 'Classeur sans titre', en: 'Untitled spreadsheet' },
  demo: { fr: 'Chaîne de restaurants', en: 'Restaurant chain' },
  viewer: {
    fr: 'Vous consultez ce classeur en lecture seule : demandez à son propriétaire le droit de le modifier.',
    en: 'You can only view this workbook: ask its owner for the right to edit it.',
  },
  noMenu: {
    fr: "Cette commande n'est pas dans le menu.",
    en: 'This command is not in the menu.',
  },
  noSheet: {
    fr: "Cet onglet n'existe plus.",
    en: 'This tab no longer exists.',
  },
  outside: {
    fr: 'Cette cellule est hors de la grille.',
    en: 'This cell is outside the grid.',
  },
  moved: {
    fr: "Des lignes ont bougé pendant cette saisie : rien n'a été écrit. Le texte saisi : « {0} ».",
    en: 'Rows moved while this was being typed: nothing was written. The text typed: “{0}”.',
  },
  linesMoved: {
    fr: "Des lignes ou des colonnes ont bougé entre-temps : rien n'a été changé. Regardez où elles sont, puis recommencez.",
    en: 'Rows or columns moved meanwhile: nothing was changed. See where they are, then do it again.',
  },
  noGroup: {
    fr: "Il n'y a pas de groupe de colonnes à cet endroit.",
    en: 'There is no column group there.',
  },
  noQuestion: {
    fr: "Cette question n'est plus posée.",
    en: 'This question is no longer asked.',
  },
  waiting: {
    fr: "Une commande attend une réponse : répondez d'abord à la question affichée.",
    en: 'A command is waiting for an answer: answer the question shown first.',
  },
  noPage: {
    fr: "Cette page de l'extension n'est plus ouverte.",
    en: 'This page of the add-on is no longer open.',
  },
  badDay: {
    fr: "Un jour s'écrit 21/11/2026 ou 2026-11-21 : « {0} » n'en est pas un.",
    en: 'A day is written 21/11/2026, 21 Nov 2026 or 2026-11-21: “{0}” is not one.',
  },
  badFlagDay: {
    fr: "La date du jour s'écrit AAAA-MM-JJ : « {0} » n'en est pas une.",
    en: "Today's date is written YYYY-MM-DD: “{0}” is not one.",
  },
  badLocale: {
    fr: "« {0} » n'est pas un paramètre régional connu.",
    en: '“{0}” is not a known locale.',
  },
  noPerson: { fr: "Personne ne s'appelle ainsi ici.", en: 'Nobody bears that name here.' },
  badRequest: {
    fr: "Le serveur de l'aperçu n'a pas compris cette demande.",
    en: 'The server of the preview did not understand this request.',
  },
  tooLarge: {
    fr: "Cette demande est trop volumineuse pour l'aperçu.",
    en: 'This request is too large for the preview.',
  },
  broken: {
    fr: "L'extension ne peut pas démarrer : {0}. Le classeur est intact.",
    en: 'The add-on cannot start: {0}. The workbook is intact.',
  },
  brokenAt: {
    fr: "L'extension ne peut pas démarrer ({0}, ligne {1}) : {2}. Le classeur est intact.",
    en: 'The add-on cannot start ({0}, line {1}): {2}. The workbook is intact.',
  },
  ok: { fr: 'OK', en: 'OK' },
  cancel: { fr: 'Annuler', en: 'Cancel' },
  yes: { fr: 'Oui', en: 'Yes' },
  no: { fr: 'Non', en: 'No' },
  making: {
    fr: 'Préparation du classeur de démonstration (quelques secondes, une seule fois)…',
    en: 'Preparing the demonstration workbook (a few seconds, once)…',
  },
  ready: {
    fr: "L'aperçu est ouvert : {0}",
    en: 'The preview is open: {0}',
  },
  stop: {
    fr: "Ce n'est pas Google Sheets : tout reste sur cette machine. Ctrl+C pour arrêter.",
    en: 'This is not Google Sheets: everything stays on this machine. Ctrl+C to stop.',
  },
  taken: {
    fr: 'Le port {0} est déjà pris : essayez avec --port {1}.',
    en: 'Port {0} is already taken: try with --port {1}.',
  },
  kept: {
    fr: 'Un aperçu est déjà ouvert sur ce classeur : {0}. Continuez là, arrêtez-le, ou gardez un autre classeur avec --state (celui-ci est dans {1}).',
    en: 'A preview is already open on this workbook: {0}. Go on there, stop it, or keep another workbook with --state (this one is in {1}).',
  },
  closed: {
    fr: "Cette machine n'ouvre pas le port {0} à tout le monde : essayez avec --port {1}.",
    en: 'This machine does not open port {0} to everybody: try with --port {1}.',
  },
  corrupt: {
    fr: "L'état gardé ne se lit pas : il est mis de côté sous {0}, et la démonstration s'ouvre.",
    en: 'The state that was kept cannot be read: it was put aside as {0}, and the demonstration opens.',
  },
  aside: {
    fr: 'Le classeur précédent est gardé sous {0}.',
    en: 'The previous workbook is kept as {0}.',
  },
  leftIn: {
    fr: 'Laissé dans le fichier, faute de place ici : {0}',
    en: 'Left in the file, as there is no place for it here: {0}',
  },
  leftOut: {
    fr: 'Un fichier .xlsx ne garde pas : {0}',
    en: 'An .xlsx file does not keep: {0}',
  },
  unsaved: {
    fr: "L'état ne peut pas être gardé dans {0} : {1}",
    en: 'The state cannot be kept in {0}: {1}',
  },
  badOption: {
    fr: 'Option non comprise : {0}. Les options sont --port, --lang fr|en, --demo, --blank, --xlsx FICHIER, --state FICHIER, --today AAAA-MM-JJ, --no-open.',
    en: 'Option not understood: {0}. The options are --port, --lang fr|en, --demo, --blank, --xlsx FILE, --state FILE, --today YYYY-MM-DD, --no-open.',
  },
  failed: {
    fr: "L'aperçu n'a pas pu le faire : {0}",
    en: 'The preview could not do it: {0}',
  },
} satisfies Record<string, Sentence>

/** A sentence of the preview in a person's language. */
export function say(
  sentence: keyof typeof WORDS,
  language: Language,
  ...values: readonly (string | number)[]
): string {
  return WORDS[sentence][language].replace(/\{(\d)\}/g, (_, n) => String(values[Number(n)] ?? ''))
}
