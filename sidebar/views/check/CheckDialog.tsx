import { useEffect, useState } from 'preact/hooks'
import type { CheckOffer } from '../../../src/app/commands/checkOffer.ts'
import type { Text } from '../../../src/base/text.ts'
import type { ChosenColumn } from '../../checking/choices.ts'
import type { CheckResult } from '../../checking/counting.ts'
import { Answered } from '../../kit/Answered.tsx'
import { usePage } from '../../kit/page.ts'
import { useCallNow } from '../../kit/useCall.ts'
import { View } from '../../kit/View.tsx'
import { ColumnsView } from './ColumnsView.tsx'
import { CourseView } from './CourseView.tsx'
import { FileView } from './FileView.tsx'
import { ResultsView } from './ResultsView.tsx'
import type { ReadTable } from './readTable.ts'

const TITLE: Text = { fr: 'Contrôler un fichier client', en: 'Check a customer file' }
const WAIT: Text = {
  fr: 'Lecture des sources et des variables de ce classeur…',
  en: 'Reading the sources and the variables of this workbook…',
}

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
  const offer = useCallNow(() => door.checkOffer())
  if (offer.value !== undefined) return <Steps offer={offer.value} />
  return (
    <View title={speak(TITLE)} takesFocus={false}>
      <Answered call={offer} wait={speak(WAIT)}>
        {() => null}
      </Answered>
    </View>
  )
}

/** A file dropped where none is awaited does not take the page away. */
function useStaying(): void {
  useEffect(() => {
    const stay = (event: Event) => event.preventDefault()
    document.addEventListener('dragover', stay)
    document.addEventListener('drop', stay)
    return () => {
      document.removeEventListener('dragover', stay)
      document.removeEventListener('drop', stay)
    }
  }, [])
}

function Steps({ offer }: { readonly offer: CheckOffer }) {
  const [step, go] = useState<Step>({ at: 'file', table: null, source: '' })
  useStaying()
  if (step.at === 'file') return <FileView offer={offer} begun={step} go={go} />
  const { confirmed } = step
  if (step.at === 'columns') return <ColumnsView offer={offer} confirmed={confirmed} go={go} />
  if (step.at === 'course') return <CourseView offer={offer} confirmed={confirmed} go={go} />
  return <ResultsView offer={offer} confirmed={confirmed} result={step.result} go={go} />
}
