import type { Text } from '../../../base/text.ts'

/** Why a pasted result is not taken; `values` fill its words. */
export interface PasteFailure {
  readonly code: PasteFailureCode
  readonly values?: Readonly<Record<string, string | number>>
}

export type PasteFailureCode = keyof typeof PASTE_FAILURES

/** What to tell, and what to do: which line of the paste, which column of it. */
export const PASTE_FAILURES = {
  nothing: {
    fr: "Rien n'est collé. Lancez la requête, copiez tout son résultat avec les en-têtes, puis collez-le ici.",
    en: 'Nothing is pasted. Run the query, copy its whole result with the headers, then paste it here.',
  },
  'no-header': {
    fr: "La première ligne n'est pas celle des en-têtes (place, field, records…). Copiez le résultat avec ses en-têtes.",
    en: 'The first line is not the one of the headers (place, field, records…). Copy the result with its headers.',
  },
  'no-column': {
    fr: 'La colonne « {column} » manque dans les en-têtes, ligne {line}. Copiez toutes les colonnes du résultat.',
    en: 'The column “{column}” is missing from the headers, line {line}. Copy every column of the result.',
  },
  'column-twice': {
    fr: 'La colonne « {column} » figure deux fois dans les en-têtes, ligne {line}. Copiez le résultat tel quel.',
    en: 'The column “{column}” stands twice in the headers, line {line}. Copy the result as it is.',
  },
  ragged: {
    fr: 'La ligne {line} a {cells} cellules, les en-têtes en ont {columns}. Copiez à nouveau le résultat.',
    en: 'Line {line} has {cells} cells, the headers have {columns}. Copy the result again.',
  },
  'other-query': {
    fr: "Ligne {line} : « {found} » au lieu de « {field} ». Ce résultat est celui d'une autre requête : collez celui de la requête affichée.",
    en: 'Line {line}: “{found}” instead of “{field}”. This is the result of another query: paste that of the query shown.',
  },
  'unknown-place': {
    fr: 'Ligne {line}, colonne « place » : la requête affichée ne demande pas cette ligne. Collez le résultat de cette requête.',
    en: 'Line {line}, column “place”: the query shown does not ask for this line. Paste the result of that query.',
  },
  'line-twice': {
    fr: 'Ligne {line} : « {field} » y figure une seconde fois. Collez le résultat une seule fois.',
    en: 'Line {line}: “{field}” stands there a second time. Paste the result once.',
  },
  'no-line': {
    fr: 'La ligne de « {field} » manque. Copiez toutes les lignes du résultat.',
    en: 'The line of “{field}” is missing. Copy every line of the result.',
  },
  'not-a-count': {
    fr: "Ligne {line}, colonne « {column} » : ce n'est pas un nombre entier. Copiez à nouveau le résultat.",
    en: 'Line {line}, column “{column}”: this is not a whole number. Copy the result again.',
  },
  negative: {
    fr: 'Ligne {line}, colonne « {column} » : un comptage ne peut pas être négatif. Copiez à nouveau le résultat.',
    en: 'Line {line}, column “{column}”: a count cannot be negative. Copy the result again.',
  },
  'not-a-day': {
    fr: "Ligne {line}, colonne « {column} » : ce n'est pas une date. Copiez à nouveau le résultat.",
    en: 'Line {line}, column “{column}”: this is not a date. Copy the result again.',
  },
  'either-day': {
    fr: 'Ligne {line}, colonne « {column} » : cette date se lit dans les deux ordres. Copiez le résultat depuis la console, sans passer par un tableur.',
    en: 'Line {line}, column “{column}”: this date reads both ways. Copy the result from the console, not through a spreadsheet.',
  },
  more: {
    fr: 'Ligne {line}, « {field} » : la colonne « {column} » dépasse « {than} ». Ces comptages se contredisent : relancez la requête.',
    en: 'Line {line}, “{field}”: the column “{column}” is more than “{than}”. These counts contradict each other: run the query again.',
  },
  sum: {
    fr: 'Ligne {line}, « {field} » : vides, valeurs fictives et présentes ne font pas les fiches concernées. Relancez la requête.',
    en: 'Line {line}, “{field}”: empty cells, fillers and values present do not make the records concerned. Run the query again.',
  },
  'records-differ': {
    fr: "Ligne {line}, colonne « records » : le nombre de fiches n'est pas celui des autres lignes. Relancez la requête.",
    en: 'Line {line}, column “records”: the number of records is not that of the other lines. Run the query again.',
  },
  'no-records': {
    fr: 'Ligne {line}, colonne « records » : le nombre de fiches lues manque. Copiez à nouveau le résultat.',
    en: 'Line {line}, column “records”: the number of records read is missing. Copy the result again.',
  },
  'days-order': {
    fr: 'Ligne {line}, « {field} » : les dates de mise à jour ne se suivent pas. Relancez la requête.',
    en: 'Line {line}, “{field}”: the dates of update do not follow each other. Run the query again.',
  },
  'days-unasked': {
    fr: "Ligne {line}, « {field} » : des dates que la requête ne demande pas, ou tirées de moins de {fewest} fiches. Rien n'en est gardé : relancez la requête.",
    en: 'Line {line}, “{field}”: dates the query does not ask for, or taken from fewer than {fewest} records. Nothing of them is kept: run the query again.',
  },
} as const satisfies Readonly<Record<string, Text>>
