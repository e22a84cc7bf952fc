import type { Text } from '../../base/text.ts'

/** Why a file cannot be checked, or not further; `values` fill its words. */
export interface FileFailure {
  readonly code: FileFailureCode
  /** Place of the column, 0 first. */
  readonly column?: number
  readonly values?: Readonly<Record<string, string | number>>
}

export type FileFailureCode = keyof typeof FILE_FAILURES

/** What to tell, and what to do. */
export const FILE_FAILURES = {
  empty: {
    fr: 'Ce fichier est vide.',
    en: 'This file is empty.',
  },
  binary: {
    fr: "Ce fichier n'est pas du texte. Enregistrez-le en CSV, puis choisissez-le à nouveau.",
    en: 'This file is not text. Save it as CSV, then pick it again.',
  },
  workbook: {
    fr: "Ce fichier est un classeur. Enregistrez l'onglet en CSV, puis choisissez le CSV.",
    en: 'This file is a workbook. Save its tab as CSV, then pick the CSV.',
  },
  archive: {
    fr: 'Ce fichier est compressé. Décompressez-le, puis choisissez le fichier CSV.',
    en: 'This file is compressed. Unpack it, then pick the CSV file.',
  },
  'no-table': {
    fr: "Aucun tableau n'a été trouvé au début de ce fichier. Indiquez la ligne des en-têtes et le séparateur.",
    en: 'No table was found at the head of this file. Tell the line of its headers and its delimiter.',
  },
  'too-many-columns': {
    fr: 'Ce fichier a {columns} colonnes ; {most} au plus peuvent être lues. Vérifiez le séparateur, ou exportez moins de champs.',
    en: 'This file has {columns} columns; {most} at most can be read. Check the delimiter, or export fewer fields.',
  },
  'unclosed-quote': {
    fr: "Un guillemet ouvert à la ligne {line} n'est jamais refermé. Corrigez cette ligne, ou lisez le fichier sans tenir compte des guillemets.",
    en: 'A quote opened on line {line} is never closed. Correct that line, or read the file without minding quotes.',
  },
  'record-too-long': {
    fr: "L'enregistrement qui commence à la ligne {line} dépasse 4 Mo : souvent un guillemet qui n'est pas refermé. Corrigez cette ligne, ou lisez le fichier sans tenir compte des guillemets.",
    en: 'The record that starts on line {line} is longer than 4 MB: often a quote that is not closed. Correct that line, or read the file without minding quotes.',
  },
  'card-number': {
    fr: "Le contrôle s'est arrêté : un numéro de carte bancaire figure dans la colonne « {name} ». Retirez cette colonne du fichier ; rien n'a été gardé. Si ce sont d'autres numéros, dites que la colonne n'en contient pas.",
    en: 'The check has stopped: a payment card number stands in the column “{name}”. Take that column out of the file; nothing was kept. If these are other numbers, say that the column holds no cards.',
  },
  changed: {
    fr: 'Le fichier a changé pendant la lecture. Recommencez le contrôle.',
    en: 'The file changed while it was read. Start the check again.',
  },
} as const satisfies Readonly<Record<string, Text>>
