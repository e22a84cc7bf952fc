import type { Text } from '../../base/text.ts'

/** Why there is no query; `values` fill its words. */
export interface SqlFailure {
  readonly code: SqlFailureCode
  readonly values?: Readonly<Record<string, number>>
}

export type SqlFailureCode = keyof typeof SQL_FAILURES

/** What to tell, and what to do. */
export const SQL_FAILURES = {
  'no-name': {
    fr: "La table ou une de ses colonnes n'a pas de nom. Donnez-le tel que la base le connaît.",
    en: 'The table, or one of its columns, has no name. Give it as the database knows it.',
  },
  'no-column': {
    fr: 'Aucune colonne de cette table ne peut être contrôlée. Choisissez-en une au moins.',
    en: 'No column of this table may be checked. Choose one at least.',
  },
  'too-many-columns': {
    fr: "Cette requête compterait {columns} colonnes ; {most} au plus peuvent l'être à la fois. Laissez-en de côté, puis demandez une autre requête pour celles-là.",
    en: 'This query would count {columns} columns; {most} at most can be at a time. Leave some out, then ask for another query for those.',
  },
} as const satisfies Readonly<Record<string, Text>>
