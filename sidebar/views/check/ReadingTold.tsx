import type { Text } from '../../../src/base/text.ts'
import type { CheckResult } from '../../../src/profiling/checkResult.ts'
import { Issues } from '../../kit/Issues.tsx'
import { usePage } from '../../kit/page.ts'

type Reading = CheckResult['reading']

const TOLD: Readonly<Record<keyof Reading, Text>> = {
  short: {
    fr: '{n|# fiche a|# fiches ont} moins de cellules que de colonnes : ce qui manque compte comme vide.',
    en: '{n|# record has|# records have} fewer cells than columns: what lacks counts as empty.',
  },
  long: {
    fr: '{n|# fiche a|# fiches ont} des cellules au-delà de la dernière colonne : un séparateur dans une valeur ?',
    en: '{n|# record has|# records have} cells beyond the last column: a delimiter inside a value?',
  },
  repeatedHeaders: {
    fr: "{n|# ligne répète|# lignes répètent} les en-têtes : ce n'est pas une fiche.",
    en: '{n|# line repeats|# lines repeat} the header: it is no record.',
  },
  blankLines: {
    fr: '{n|# ligne vide laissée|# lignes vides laissées} de côté.',
    en: '{n|# blank line|# blank lines} left out.',
  },
  trailingBlank: {
    fr: '{n|# fiche vide laissée|# fiches vides laissées} de côté à la fin du fichier.',
    en: '{n|# blank record|# blank records} left out at the end of the file.',
  },
  oddQuotes: {
    fr: '{n|# cellule a|# cellules ont} du texte après un guillemet fermant.',
    en: '{n|# cell has|# cells have} text after a closing quote.',
  },
}

/** What was odd in the file itself. */
export function ReadingTold({ reading }: { readonly reading: Reading }) {
  const { speak } = usePage()
  const codes = Object.keys(TOLD) as (keyof Reading)[]
  const issues = codes
    .filter((code) => reading[code] > 0)
    .map((code) => ({ message: speak(TOLD[code], { n: reading[code] }) }))
  return <Issues issues={issues} />
}
