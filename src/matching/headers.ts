import { fold } from '../base/fold.ts'

/** What a column of a field list can tell about a field. */
export type FieldPart =
  | 'source'
  | 'table'
  | 'name'
  | 'label'
  | 'type'
  | 'required'
  | 'description'
  | 'category'

/** The header words of data dictionaries, without accents, by what they announce. */
const WORDS: Readonly<Record<FieldPart, string>> = {
  source: `source|sources|source name|source system|nom de la source|nom source|system|systeme|outil
    |tool|application|app|base|database|base de donnees|logiciel|software|plateforme|platform
    |connector|connecteur|schema|table schema`,
  table: `table|tables|table name|nom de la table|nom table|objet|object|object name|object api name
    |object type|type d objet|nom de l objet|entite|entity|entity name|module|sobject|sheet|onglet
    |feuille|fichier|file|file name|model|modele|collection|dataset`,
  name: `variable|variables|variable name|nom de la variable|nom variable|nom de variable|champ|champs
    |nom du champ|nom de champ|nom champ|champ technique|field|fields|field name|fieldname|api name
    |field api name|nom api|nom technique|technical name|column|columns|column name|colonne|colonnes
    |nom de la colonne|nom colonne|nom de colonne|attribut|attribute|attribute name|propriete
    |property|property name|internal name|nom interne|nom de la donnee|data field|data element`,
  label: `label|libelle|intitule|field label|label du champ|libelle du champ|libelle champ
    |libelle metier|nom affiche|display name|displayname|nom metier|business name|business label
    |caption|etiquette|etiquette de champ|friendly name`,
  type: `type|type de donnee|type de donnees|type donnee|data type|datatype|field type|type de champ
    |type du champ|type champ|column type|property type|sql type|format|nature`,
  required: 'required|obligatoire|requis|mandatory|champ obligatoire|required field|is required',
  description: `description|descriptif|definition|commentaire|commentaires|comment|comments|aide|help
    |help text|inline help text|texte d aide|note|notes|remarque|remarques|explication|detail|details
    |field description|description du champ|signification|meaning|usage`,
  category: `category|categorie|group|groupe|group name|famille|family|section|rubrique|theme|domaine
    |domain|classification|field group|property group|data category`,
}

/** Nouns for a field, whatever goes with them: `Profile property`, `Champ de la fiche`. */
const FIELD_NOUN =
  /\b(variable|champ|field|column|colonne|attribut|attribute|property|propriete)s?\b/

/** Words that name a field in a data dictionary, and a person in an export of customers. */
const PLAIN_NAMES = new Set(['name', 'nom', 'code', 'key', 'cle', 'donnee', 'titre', 'title'])

let partByWord: ReadonlyMap<string, FieldPart> | null = null

function partOf(word: string): FieldPart | undefined {
  if (!partByWord) {
    const parts = Object.keys(WORDS) as FieldPart[]
    const entries = parts.map((part) =>
      WORDS[part].split('|').map((known) => [known.trim(), part] as const),
    )
    partByWord = new Map(entries.flat())
  }
  return partByWord.get(word)
}

/** The part each column tells; `null` for a header that is not known. */
export interface Headers {
  readonly columns: readonly (FieldPart | null)[]
  readonly ignored: readonly string[]
  readonly recognised: Readonly<Partial<Record<FieldPart, string>>>
}

/**
 * Recognises the columns of a field list by their French or English headers, each part once (the first
 * column that claims it). A plain `Name` is the label when another column is the technical name.
 *
 * Gives `null` when the row is no such header: no column names the field, or the only one that might
 * is a plain `Nom` among columns of another kind, as on top of an export of customers.
 */
export function headers(row: readonly string[]): Headers | null {
  const words = row.map(headerWord)
  const columns: (FieldPart | null)[] = words.map(() => null)
  const claim = (part: FieldPart | undefined, at: number): void => {
    if (part && columns[at] === null && !columns.includes(part)) columns[at] = part
  }
  words.forEach((word, at) => {
    claim(partOf(word), at)
  })
  words.forEach((word, at) => {
    if (FIELD_NOUN.test(word)) claim('name', at)
  })
  const named = columns.includes('name')
  words.forEach((word, at) => {
    if (PLAIN_NAMES.has(word)) claim(columns.includes('name') ? 'label' : 'name', at)
  })
  if (!columns.includes('name')) columns[columns.indexOf('label')] = 'name'
  const known = columns.filter((part) => part !== null).length
  const filled = words.filter((word) => word !== '').length
  const believable = named || (known >= 2 && known * 2 >= filled)
  return columns.includes('name') && believable ? described(row, columns) : null
}

function described(row: readonly string[], columns: readonly (FieldPart | null)[]): Headers {
  const recognised: Partial<Record<FieldPart, string>> = {}
  const ignored: string[] = []
  row.forEach((header, at) => {
    const part = columns[at]
    if (part) recognised[part] = header.trim()
    else if (header.trim() !== '') ignored.push(header.trim())
  })
  return { columns, ignored, recognised }
}

function headerWord(header: string): string {
  return fold(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
