import type { Text } from '../../../src/base/text.ts'
import type { TwoFilesOutcome } from '../../../src/profiling/twoFiles/twoFiles.ts'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { partSaid } from './resultWords.ts'

const NOBODY: Text = {
  fr: "Aucun client n'est dans les deux fichiers. La clé est-elle la même des deux côtés ? Revenez aux colonnes pour en essayer une autre.",
  en: 'No customer is in both files. Is the key the same on both sides? Go back to the columns to try another.',
}
const FEW: Text = {
  fr: '{share} des fiches de « {name} » ont une clé valable : ce qui suit ne parle que de celles-là. Une autre clé est peut-être mieux remplie.',
  en: '{share} of the records of “{name}” have a valid key: what follows speaks of those alone. Another key may be better filled.',
}
const KEYLESS: Text = {
  fr: "Aucune fiche de « {name} » n'a de clé valable dans la colonne choisie. Revenez aux colonnes pour en essayer une autre.",
  en: 'No record of “{name}” has a valid key in the column chosen. Go back to the columns to try another.',
}
const UNCLEAR: Text = {
  fr: "{n|# client commun est porté|# clients communs sont portés} par plusieurs fiches d'un même fichier : laquelle comparer, rien ne le dit. Leurs valeurs ne sont pas comparées.",
  en: '{n|# customer in both is borne|# customers in both are borne} by several records of one file: nothing tells which to compare. Their values are not compared.',
}
const ESTIMATE: Text = {
  fr: 'Ces fichiers sont trop grands pour la mémoire du navigateur : les clients communs et ce qui en est dit sont estimés sur un client sur {n}.',
  en: 'These files are too large for the memory of the browser: the customers in both, and what is said of them, are estimated from one customer in {n}.',
}
const TWICE: Text = {
  fr: 'Toutes les fiches se retrouvent et toutes les valeurs sont les mêmes : est-ce deux fois le même fichier ?',
  en: 'Every record is found and every value is the same: is it the same file twice?',
}

interface DoubtsProps {
  readonly result: TwoFilesOutcome
  readonly names: readonly [string, string]
}

/** A share of records with a key under which little can be said. */
const ENOUGH = 0.5

/** What is to be known before the figures are believed. */
export function Doubts({ result, names }: DoubtsProps) {
  const { speak, locale } = usePage()
  const { records, keyed, common, unclear, oneIn } = result
  const poor = ([0, 1] as const).filter(
    (side) => records[side] > 0 && keyed[side] < ENOUGH * records[side],
  )
  const told = [
    ...poor.map((side) => {
      const share = partSaid(keyed[side], records[side], locale)
      return speak(keyed[side] === 0 ? KEYLESS : FEW, { share, name: names[side] })
    }),
    ...(common === 0 && keyed.every((count) => count > 0) ? [speak(NOBODY)] : []),
    ...(unclear > 0 ? [speak(UNCLEAR, { n: unclear })] : []),
    ...(oneIn > 1 ? [speak(ESTIMATE, { n: oneIn })] : []),
    ...(isTwice(result) ? [speak(TWICE)] : []),
  ]
  return (
    <>
      {told.map((sentence) => (
        <Notice key={sentence} tone="careful">
          {sentence}
        </Notice>
      ))}
    </>
  )
}

/** Whether nothing tells both files apart. */
function isTwice({ records, keyed, found, columns }: TwoFilesOutcome): boolean {
  const isWhole = records[0] === records[1] && keyed[0] === keyed[1] && found[0] === keyed[0]
  const isAlike = columns.every(
    (one) =>
      one === null || (one.equal === one.compared && one.onlyFirst === 0 && one.onlySecond === 0),
  )
  return isWhole && isAlike && columns.length > 0 && found[1] === keyed[1] && keyed[0] > 0
}
