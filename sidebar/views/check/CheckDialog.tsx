import { useState } from 'preact/hooks'
import type { CheckOffer } from '../../../src/app/commands/checkOffer.ts'
import type { Text } from '../../../src/base/text.ts'
import type { CheckResult } from '../../../src/profiling/checkResult.ts'
import type { ChosenColumn } from '../../checking/choices.ts'
import { updateColumn } from '../../checking/choices.ts'
import { PageLink } from '../../kit/PageLink.tsx'
import { usePage } from '../../kit/page.ts'
import { FileView } from '../reading/FileView.tsx'
import { Offered } from '../reading/Offered.tsx'
import type { ReadTable } from '../reading/readTable.ts'
import { useStaying } from '../reading/useStaying.ts'
import { ColumnsView } from './ColumnsView.tsx'
import { CourseView } from './CourseView.tsx'
import { ResultsView } from './ResultsView.tsx'

const TITLE: Text = { fr: 'Contrôler un fichier client', en: 'Check a customer file' }
const QUESTION: Text = {
  fr: 'Que valent les données de ce fichier ?',
  en: 'What are the data of this file worth?',
}
const LEAD: Text = {
  fr: "Ce qui est rempli, juste et récent, ce qui est en double : colonne par colonne, en moins d'une minute.",
  en: 'What is filled, right and recent, what comes twice: column by column, in less than a minute.',
}
const WAREHOUSE: Text = {
  fr: 'La base est trop grande pour un fichier ? Obtenir la requête SQL',
  en: 'The base is too large for a file? Get the SQL query',
}
const TAB: Text = {
  fr: "L'extrait est déjà collé dans ce classeur ? Contrôler un onglet",
  en: 'The extract is already pasted in this workbook? Check a tab',
}
const TWO_FILES: Text = {
  fr: 'Deux outils tiennent les mêmes clients ? Comparer leurs fichiers',
  en: 'Two tools hold the same customers? Compare their files',
}
const BACK: Text = { fr: 'Revenir au fichier', en: 'Back to the file' }
const OTHER: Text = { fr: 'Contrôler un autre fichier', en: 'Check another file' }

/** What was confirmed of a file before it is counted. */
export interface Confirmed {
  readonly table: ReadTable
  readonly source: string
  readonly columns: readonly ChosenColumn[]
  /** The column that tells when records were last confirmed; null when none does. */
  readonly update: number | null
}

/** A person's own way through: the file, its columns, the counting, what was found. */
export type Step =
  | { readonly at: 'file'; readonly table: ReadTable | null; readonly source: string }
  | { readonly at: 'columns'; readonly confirmed: Confirmed }
  | { readonly at: 'course'; readonly confirmed: Confirmed }
  | { readonly at: 'results'; readonly confirmed: Confirmed; readonly result: CheckResult }

export type Go = (step: Step) => void

/** Checks a customer file in this page: no record of it ever leaves. */
export function CheckDialog() {
  const { speak, door } = usePage()
  return (
    <Offered title={speak(TITLE)} ask={() => door.checkOffer()}>
      {(offer) => <Steps offer={offer} />}
    </Offered>
  )
}

/** What one may have come for instead. */
function OtherWays() {
  const { speak } = usePage()
  return (
    <ul class="otherWays">
      <li>
        <PageLink page="checkTab">{speak(TAB)}</PageLink>
      </li>
      <li>
        <PageLink page="warehouse">{speak(WAREHOUSE)}</PageLink>
      </li>
      <li>
        <PageLink page="twoFiles">{speak(TWO_FILES)}</PageLink>
      </li>
    </ul>
  )
}

function Steps({ offer }: { readonly offer: CheckOffer }) {
  const { speak } = usePage()
  const [step, go] = useState<Step>({ at: 'file', table: null, source: '' })
  useStaying()
  if (step.at === 'file')
    return (
      <FileView
        offer={offer}
        title={speak(QUESTION)}
        lead={speak(LEAD)}
        begun={step}
        beside={<OtherWays />}
        confirmed={(file) =>
          go({ at: 'columns', confirmed: { ...file, update: updateColumn(file.columns) } })
        }
      />
    )
  const { confirmed } = step
  const { table, source } = confirmed
  if (step.at === 'course') return <CourseView offer={offer} confirmed={confirmed} go={go} />
  if (step.at === 'columns')
    return (
      <ColumnsView
        offer={offer}
        confirmed={confirmed}
        back={{ words: speak(BACK), press: () => go({ at: 'file', table, source }) }}
        check={(chosen) => go({ at: 'course', confirmed: { ...confirmed, ...chosen } })}
      />
    )
  const { name } = table.file
  return (
    <ResultsView
      {...{ offer, name, confirmed, result: step.result }}
      fileName={name}
      back={() => go({ at: 'columns', confirmed })}
      other={{ words: speak(OTHER), press: () => go({ at: 'file', table: null, source }) }}
    />
  )
}
