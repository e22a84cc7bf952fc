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
    fr: 'Cette commande n’est pas dans le menu.',
    en: 'This command is not in the menu.',
  },
  noSheet: {
    fr: 'Cet onglet n’existe plus.',
    en: 'This tab no longer exists.',
  },
  outside: {
    fr: 'Cette cellule est hors de la grille.',
    en: 'This cell is outside the grid.',
  },
  noGroup: {
    fr: 'Il n’y a pas de groupe de colonnes à cet endroit.',
    en: 'There is no column group there.',
  },
  noQuestion: {
    fr: 'Cette question n’est plus posée.',
    en: 'This question is no longer asked.',
  },
  waiting: {
    fr: 'Une commande attend une réponse : répondez d’abord à la question affichée.',
    en: 'A command is waiting for an answer: answer the question shown first.',
  },
  noPage: {
    fr: 'Cette page de l’extension n’est plus ouverte.',
    en: 'This page of the add-on is no longer open.',
  },
  badDay: {
    fr: 'La date du jour s’écrit AAAA-MM-JJ : « {0} » n’en est pas une.',
    en: 'Today’s date is written YYYY-MM-DD: “{0}” is not one.',
  },
  badLocale: {
    fr: '« {0} » n’est pas un paramètre régional connu.',
    en: '“{0}” is not a known locale.',
  },
  noPerson: { fr: 'Personne ne s’appelle ainsi ici.', en: 'Nobody bears that name here.' },
  badRequest: {
    fr: 'Le serveur de l’aperçu n’a pas compris cette demande.',
    en: 'The server of the preview did not understand this request.',
  },
  tooLarge: {
    fr: 'Cette demande est trop volumineuse pour l’aperçu.',
    en: 'This request is too large for the preview.',
  },
  broken: {
    fr: 'L’extension ne peut pas démarrer : {0} Le classeur est intact.',
    en: 'The add-on cannot start: {0} The workbook is intact.',
  },
  brokenAt: {
    fr: 'L’extension ne peut pas démarrer ({0}, ligne {1}) : {2} Le classeur est intact.',
    en: 'The add-on cannot start ({0}, line {1}): {2} The workbook is intact.',
  },
  failed: {
    fr: 'L’aperçu n’a pas pu le faire : {0}',
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
