// What Google's services say when they refuse, in English and in French. Long because they are many.
// `{0}`, `{1}`… stand for the values.

const MESSAGES = {
  rowsMismatch: {
    en: 'The number of rows in the data does not match the number of rows in the range. The data has {0} but the range has {1}.',
    fr: 'Le nombre de lignes dans les données ne correspond pas au nombre de lignes dans la plage. Les données en comptent {0}, alors que la plage en compte {1}.',
  },
  columnsMismatch: {
    en: 'The number of columns in the data does not match the number of columns in the range. The data has {0} but the range has {1}.',
    fr: 'Le nombre de colonnes dans les données ne correspond pas au nombre de colonnes dans la plage. Les données en comptent {0}, alors que la plage en compte {1}.',
  },
  signature: {
    en: "The parameters ({0}) don't match the method signature for {1}.",
    fr: 'Les paramètres ({0}) ne correspondent pas à la signature de la méthode {1}.',
  },
  rowTooSmall: {
    en: 'The starting row of the range is too small.',
    fr: 'La ligne de départ de la plage est trop petite.',
  },
  columnTooSmall: {
    en: 'The starting column of the range is too small.',
    fr: 'La colonne de départ de la plage est trop petite.',
  },
  tooFewRows: {
    en: 'The number of rows in the range must be at least 1.',
    fr: 'Le nombre de lignes de la plage doit être au moins égal à 1.',
  },
  tooFewColumns: {
    en: 'The number of columns in the range must be at least 1.',
    fr: 'Le nombre de colonnes de la plage doit être au moins égal à 1.',
  },
  outsideGrid: {
    en: 'The coordinates of the range are outside the dimensions of the sheet.',
    fr: 'Les coordonnées de la plage sont en dehors des dimensions de la feuille.',
  },
  cellOutside: {
    en: 'Cell reference out of range',
    fr: 'Référence de cellule hors de la plage',
  },
  rowsOutOfBounds: {
    en: 'Those rows are out of bounds.',
    fr: 'Ces lignes sont hors limites.',
  },
  columnsOutOfBounds: {
    en: 'Those columns are out of bounds.',
    fr: 'Ces colonnes sont hors limites.',
  },
  emptyRow: {
    en: 'The row to append must hold at least one value.',
    fr: 'La ligne à ajouter doit comporter au moins une valeur.',
  },
  sheetPosition: {
    en: 'The sheet position is out of bounds.',
    fr: 'La position de la feuille est hors limites.',
  },
  badUrl: { en: 'Invalid argument: {0}', fr: 'Argument non valide\xa0: {0}' },
  bookNotFound: {
    en: 'You do not have permission to access the requested document.',
    fr: 'Vous n’êtes pas autorisé à accéder au document demandé.',
  },
  sleepTooLong: {
    en: 'A script may sleep from 0 to 300000 milliseconds.',
    fr: 'Un script peut attendre de 0 à 300000 millisecondes.',
  },
  unreadableCsv: { en: 'Could not parse text.', fr: 'Impossible d’analyser le texte.' },
  unreadableDate: { en: 'Unparseable date: "{0}"', fr: 'Date illisible\xa0: "{0}"' },
  rangeNotFound: { en: 'Range not found', fr: 'Plage introuvable' },
  sheetNotFound: { en: 'Sheet not found', fr: 'Feuille introuvable' },
  allRows: {
    en: "You can't delete all the rows on the sheet.",
    fr: 'Vous ne pouvez pas supprimer toutes les lignes de la feuille.',
  },
  allColumns: {
    en: "You can't delete all the columns on the sheet.",
    fr: 'Vous ne pouvez pas supprimer toutes les colonnes de la feuille.',
  },
  allUnfrozenRows: {
    en: "You can't delete all the non-frozen rows on the sheet.",
    fr: 'Vous ne pouvez pas supprimer toutes les lignes non figées de la feuille.',
  },
  allUnfrozenColumns: {
    en: "You can't delete all the non-frozen columns on the sheet.",
    fr: 'Vous ne pouvez pas supprimer toutes les colonnes non figées de la feuille.',
  },
  sheetNameTaken: {
    en: 'A sheet with the name "{0}" already exists. Please enter another name.',
    fr: 'Une feuille nommée "{0}" existe déjà. Veuillez saisir un autre nom.',
  },
  sheetNameEmpty: {
    en: 'The name of a sheet cannot be empty.',
    fr: 'Le nom d’une feuille ne peut pas être vide.',
  },
  lastSheet: {
    en: "You can't remove all the sheets in a document.",
    fr: 'Vous ne pouvez pas supprimer toutes les feuilles d’un document.',
  },
  lastVisible: {
    en: "You can't hide all the sheets in a document.",
    fr: 'Vous ne pouvez pas masquer toutes les feuilles d’un document.',
  },
  tooManyCells: {
    en: 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    fr: 'Cette action augmenterait le nombre de cellules du classeur au-delà de la limite de 10000000 cellules.',
  },
  tooManyCharacters: {
    en: 'Your input contains more than the maximum of 50000 characters in a single cell.',
    fr: 'Votre saisie contient plus que le nombre maximal de 50000 caractères dans une seule cellule.',
  },
  tooManyItems: {
    en: 'The data validation rule has more items than the limit of 500. Use the “List from a range” criteria instead.',
    fr: 'La règle de validation des données comporte plus d’éléments que la limite de 500. Utilisez plutôt le critère « Liste créée à partir d’une plage ».',
  },
  invalidEntry: {
    en: 'The data you entered in cell {0} violates the data validation rules set on this cell.{1}',
    fr: 'Les données que vous avez saisies dans la cellule {0} ne respectent pas les règles de validation des données définies pour cette cellule.{1}',
  },
  listOnly: {
    en: ' Please enter one of the following values: {0}.',
    fr: ' Veuillez saisir l’une des valeurs suivantes : {0}.',
  },
  protectedCell: {
    en: 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    fr: "Vous tentez de modifier une cellule ou un objet protégés. Si vous avez besoin d'effectuer cette modification, demandez au propriétaire de la feuille de calcul de supprimer la protection.",
  },
  secondFilter: {
    en: "You can't create a filter in a sheet that already has a filter.",
    fr: 'Vous ne pouvez pas créer de filtre dans une feuille qui en contient déjà un.',
  },
  outsideFilter: {
    en: 'The column position is outside the range of the filter.',
    fr: 'La colonne est en dehors de la plage du filtre.',
  },
  filterGone: { en: 'The filter was removed.', fr: 'Le filtre a été supprimé.' },
  bandingTaken: {
    en: 'You cannot add alternating background colors to a range that already has alternating background colors.',
    fr: 'Impossible d’ajouter des couleurs en alternance à une plage qui en comporte déjà.',
  },
  bandingGone: {
    en: 'The alternating colors were removed.',
    fr: 'Les couleurs en alternance ont été supprimées.',
  },
  badRangeName: {
    en: 'The name "{0}" is not a valid name for a range.',
    fr: 'Le nom "{0}" n’est pas un nom de plage valide.',
  },
  splitOneColumn: {
    en: 'The range must be a single column to split its text.',
    fr: 'La plage doit être une seule colonne pour en fractionner le texte.',
  },
  fillElsewhere: {
    en: 'AutoFill destination range must contain the source range.',
    fr: 'La plage à remplir doit contenir la plage source.',
  },
  fillAskew: {
    en: 'AutoFill destination range must extend the source range in only one direction.',
    fr: 'La plage à remplir doit prolonger la plage source dans une seule direction.',
  },
  otherBook: {
    en: 'Target range and source range must be on the same spreadsheet.',
    fr: 'La plage cible et la plage source doivent se trouver dans le même classeur.',
  },
  unprotectedElsewhere: {
    en: 'Unprotected ranges must lie on the protected sheet.',
    fr: 'Les plages non protégées doivent se trouver sur la feuille protégée.',
  },
  partialMerge: {
    en: 'You must select all cells in a merged range to merge or unmerge them.',
    fr: 'Vous devez sélectionner toutes les cellules d’une plage fusionnée pour les fusionner ou annuler leur fusion.',
  },
  sortMerge: {
    en: "You can't sort a range that contains merged cells.",
    fr: 'Impossible de trier une plage contenant des cellules fusionnées.',
  },
  metadataPlace: {
    en: 'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    fr: 'L’ajout de métadonnées de développeur à des plages arbitraires n’est actuellement pas pris en charge. Les métadonnées de développeur ne peuvent être ajoutées qu’à la feuille de calcul de premier niveau, à une feuille individuelle, ou à une ligne ou une colonne entière.',
  },
  metadataGone: {
    en: 'The developer metadata does not exist.',
    fr: 'Les métadonnées de développeur n’existent pas.',
  },
  badPicture: {
    en: 'The image contents couldn’t be read: it may be corrupt, or in a format that is not taken.',
    fr: 'Impossible de lire le contenu de l’image : elle est peut-être endommagée, ou dans un format qui n’est pas pris en charge.',
  },
  largePicture: {
    en: 'The blob was too large. The maximum blob size is 2MB. The maximum number of pixels is 1 million.',
    fr: 'Le blob est trop volumineux. Sa taille maximale est de 2 Mo, et l’image ne peut dépasser 1 million de pixels.',
  },
  noPicture: {
    en: 'The image no longer exists.',
    fr: 'L’image n’existe plus.',
  },
  otherSheetRule: {
    en: 'Conditional format rule cannot reference a different sheet.',
    fr: 'La règle de mise en forme conditionnelle ne peut pas faire référence à une autre feuille.',
  },
  ruleNeedsRange: {
    en: 'Conditional format rule must have at least one range.',
    fr: 'La règle de mise en forme conditionnelle doit comporter au moins une plage.',
  },
  ruleNeedsCondition: {
    en: 'Conditional format rule must have a condition.',
    fr: 'La règle de mise en forme conditionnelle doit comporter une condition.',
  },
  noGroup: {
    en: 'A group does not exist at index {0} and depth {1}.',
    fr: 'Il n’existe aucun groupe à l’index {0} et à la profondeur {1}.',
  },
  emptyText: {
    en: 'Rich text values must have a non-empty text.',
    fr: 'Les valeurs de texte enrichi doivent comporter un texte non vide.',
  },
  badColor: {
    en: 'Invalid color string: {0}',
    fr: 'Chaîne de couleur non valide\xa0: {0}',
  },
  textOffsets: {
    en: 'The text offsets are outside the text.',
    fr: 'Les positions sont en dehors du texte.',
  },
  notByte: { en: 'Cannot convert {0} to byte.', fr: 'Impossible de convertir {0} en byte.' },
  notOfType: { en: 'Object is not of type {0}.', fr: 'L’objet n’est pas de type {0}.' },
  propertyQuota: {
    en: 'You have exceeded the property storage quota. Please remove some properties and try again.',
    fr: 'Vous avez dépassé le quota de stockage des propriétés. Veuillez supprimer certaines propriétés et réessayer.',
  },
  propertyName: {
    en: 'When setting or getting a property value, the property name must not be null or empty.',
    fr: 'Lors de la définition ou de la récupération d’une valeur de propriété, le nom de la propriété ne doit être ni nul ni vide.',
  },
  cacheSize: {
    en: 'Argument too large: {0}',
    fr: 'Argument trop grand\xa0: {0}',
  },
  lockTimeout: {
    en: 'Lock timeout: another process was holding the lock for too long.',
    fr: 'Délai de verrouillage expiré : un autre processus a maintenu le verrou trop longtemps.',
  },
  forbidden: {
    en: 'You do not have permission to call {0}.{1}',
    fr: 'Vous n’êtes pas autorisé à appeler {0}.{1}',
  },
  insufficient: {
    en: 'Specified permissions are not sufficient to call {0}.{1}',
    fr: 'Les autorisations spécifiées ne sont pas suffisantes pour appeler {0}.{1}',
  },
  requiredScope: {
    en: ' Required permissions: {0}',
    fr: ' Autorisations requises : {0}',
  },
  noUi: {
    en: 'Cannot call SpreadsheetApp.getUi() from this context.',
    fr: 'Impossible d’appeler SpreadsheetApp.getUi() dans ce contexte.',
  },
  noFunction: {
    en: 'Script function not found: {0}',
    fr: 'Fonction de script introuvable : {0}',
  },
  cellObject: {
    en: 'Cannot convert {0} to a cell value.',
    fr: 'Impossible de convertir {0} en valeur de cellule.',
  },
  noHtmlFile: {
    en: 'No HTML file named {0} was found.',
    fr: 'Aucun fichier HTML nommé {0} n’a été trouvé.',
  },
  timedOut: {
    en: 'Service Spreadsheets timed out while accessing document with id {0}.',
    fr: 'Le service Spreadsheets a mis trop de temps à accéder au document portant l’identifiant {0}.',
  },
  failedAccess: {
    en: 'Service Spreadsheets failed while accessing document with id {0}.',
    fr: 'Le service Spreadsheets n’a pas pu accéder au document portant l’identifiant {0}.',
  },
  serviceError: { en: 'Service error: Spreadsheets', fr: 'Erreur de service : Spreadsheets' },
  serviceTimedOut: {
    en: 'Service timed out: Spreadsheets',
    fr: 'Délai d’attente du service dépassé : Spreadsheets',
  },
  unavailable: {
    en: 'Service unavailable: Spreadsheets',
    fr: 'Service indisponible : Spreadsheets',
  },
  serverError: {
    en: "We're sorry, a server error occurred. Please wait a bit and try again.",
    fr: 'Une erreur est survenue sur le serveur. Nous vous prions de nous en excuser et vous invitons à réessayer ultérieurement.',
  },
  storageDeadline: {
    en: "We're sorry, a server error occurred while reading from storage. Error code DEADLINE_EXCEEDED.",
    fr: 'Une erreur de serveur est survenue lors de la lecture de l’espace de stockage. Code d’erreur DEADLINE_EXCEEDED.',
  },
  emptyResponse: { en: 'Empty response', fr: 'Réponse vierge' },
  internalError: { en: 'Internal error', fr: 'Erreur interne' },
  tooLong: { en: 'Exceeded maximum execution time', fr: 'Durée maximale d’exécution dépassée' },
} satisfies Record<string, { en: string; fr: string }>

export type MessageCode = keyof typeof MESSAGES

/** Every refusal the host knows. */
export const MESSAGE_CODES = Object.keys(MESSAGES) as readonly MessageCode[]

/** Failures of Google’s that pass when one tries again. */
export type Transient =
  | 'timedOut'
  | 'failedAccess'
  | 'serviceError'
  | 'serviceTimedOut'
  | 'unavailable'
  | 'serverError'
  | 'storageDeadline'
  | 'emptyResponse'
  | 'internalError'

/** A refusal by a service, not yet put into the words of the person's language. */
export class Refusal extends Error {
  readonly code: MessageCode
  readonly values: readonly (string | number)[]

  constructor(code: MessageCode, values: readonly (string | number)[]) {
    super(wording(code, values, 'en'))
    this.name = 'Exception'
    this.code = code
    this.values = values
  }
}

/** A refusal to throw. */
export function refusal(code: MessageCode, ...values: (string | number)[]): Refusal {
  return new Refusal(code, values)
}

/** The sentence of a refusal in a person's language: French, or else English. */
export function wording(
  code: MessageCode,
  values: readonly (string | number)[],
  locale: string,
): string {
  const text = MESSAGES[code][locale.startsWith('fr') ? 'fr' : 'en']
  return text.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ''))
}

const QUOTES = { straight: '"$1"', curly: '“$1”', single: '‘$1’' } as const

/** A sentence whose straight quotes are told another way. */
export function requoted(text: string, quotes: keyof typeof QUOTES): string {
  return text.replace(/"([^"]*)"/g, QUOTES[quotes])
}
