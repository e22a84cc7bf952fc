import type { Locale, Text } from '../base/text.ts'
import { say } from '../base/text.ts'
import type { FieldListProblem } from '../matching/fieldList.ts'

/** What went wrong on a line of a field list, with its sentence. */
export interface ToldProblem {
  readonly line: number
  readonly code: string
  readonly message: string
}

const TEXTS: Readonly<Record<FieldListProblem['code'], Text>> = {
  'empty-list': {
    fr: "La liste est vide : collez une ligne d'en-têtes, ou un fichier avec un champ par ligne.",
    en: 'The list is empty: paste a header row, or a file with one field a line.',
  },
  'not-text': {
    fr: "Ce fichier n'est pas du texte : enregistrez-le au format CSV (UTF-8), ou collez la liste.",
    en: 'This file is not text: save it as CSV (UTF-8), or paste the list.',
  },
  'unclosed-quote': {
    fr: "Ligne {line} : un guillemet n'est pas refermé, la suite a été lue comme un seul texte.",
    en: 'Line {line}: a quote is not closed, what follows was read as one text.',
  },
  'missing-name': {
    fr: "Ligne {line} : le champ n'a pas de nom, la ligne est laissée de côté.",
    en: 'Line {line}: the field has no name, the line is left out.',
  },
  'too-many-cells': {
    fr: "Ligne {line} : {cells} cellules, plus que d'en-têtes ; vérifiez le séparateur.",
    en: 'Line {line}: {cells} cells, more than headers; check the separator.',
  },
  'too-long': {
    fr: 'Ligne {line} : un texte dépasse 50 000 caractères, la fin a été laissée de côté.',
    en: 'Line {line}: a text is longer than 50,000 characters, its end was left out.',
  },
  'header-repeated': {
    fr: "Ligne {line} : l'en-tête est répété, la ligne est laissée de côté.",
    en: 'Line {line}: the header is repeated, the line is left out.',
  },
  'records-ignored': {
    fr: "Ligne {line} : {records|# ligne ressemble à une fiche|# lignes ressemblent à des fiches} et non à des champs ; rien n'en a été gardé.",
    en: 'Line {line}: {records|# line looks like a record|# lines look like records}, not fields; nothing of it was kept.',
  },
}

/** Says the problems of a field list in one language. */
export function toldProblems(problems: readonly FieldListProblem[], locale: Locale): ToldProblem[] {
  return problems.map((problem) => {
    const { code, line } = problem
    const values = {
      ...('cells' in problem ? { cells: problem.cells } : {}),
      ...('records' in problem ? { records: problem.records } : {}),
    }
    return { line, code, message: say(TEXTS[code], locale, { ...values, line: String(line) }) }
  })
}
