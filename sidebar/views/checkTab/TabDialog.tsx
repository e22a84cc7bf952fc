import { useState } from 'preact/hooks'
import type { CheckOffer } from '../../../src/app/commands/checkOffer.ts'
import type { Text } from '../../../src/base/text.ts'
import type { CheckResult } from '../../../src/profiling/checkResult.ts'
import type { UnderstoodTab } from '../../../src/profiling/tab/understoodTab.ts'
import { usePage } from '../../kit/page.ts'
import type { ConfirmedColumns } from '../check/ColumnsView.tsx'
import { ColumnsView } from '../check/ColumnsView.tsx'
import { ResultsView } from '../check/ResultsView.tsx'
import { Offered } from '../reading/Offered.tsx'
import { EmptyTab } from './EmptyTab.tsx'
import { TabCourseView } from './TabCourseView.tsx'
import { TabView } from './TabView.tsx'

const TITLE: Text = { fr: 'Contrôler un onglet collé', en: 'Check a pasted tab' }
const BACK: Text = { fr: "Revenir à l'onglet", en: 'Back to the tab' }
const OTHER: Text = { fr: 'Contrôler un autre onglet', en: 'Check another tab' }

/** A tab that was understood. */
export interface KnownTab extends UnderstoodTab {
  readonly id: number
  readonly name: string
}

/** What was confirmed of a tab before it is counted. */
export interface ConfirmedTab extends Omit<ConfirmedColumns, 'table'> {
  readonly table: KnownTab
}

/** A person's own way through: the tab, its columns, the counting, what was found. */
export type TabStep =
  | { readonly at: 'tab'; readonly table: KnownTab | null; readonly source: string }
  | { readonly at: 'columns'; readonly confirmed: ConfirmedTab }
  | { readonly at: 'course'; readonly confirmed: ConfirmedTab }
  | {
      readonly at: 'results'
      readonly confirmed: ConfirmedTab
      readonly result: CheckResult
      readonly marks: readonly string[]
    }

export type GoTab = (step: TabStep) => void

/** Checks a tab somebody pasted in this file: the add-on reads it, and this page holds the counts. */
export function TabDialog() {
  const { speak, door } = usePage()
  return (
    <Offered title={speak(TITLE)} ask={() => door.checkOffer()}>
      {(offer) => <Steps offer={offer} />}
    </Offered>
  )
}

function Steps({ offer }: { readonly offer: CheckOffer }) {
  const { speak } = usePage()
  const [step, go] = useState<TabStep>({ at: 'tab', table: null, source: '' })
  const [isEmptied, setEmptied] = useState(false)
  if (step.at === 'tab') return <TabView offer={offer} begun={step} go={go} />
  const { confirmed } = step
  const { table, source } = confirmed
  if (step.at === 'course') return <TabCourseView offer={offer} confirmed={confirmed} go={go} />
  if (step.at === 'columns')
    return (
      <ColumnsView
        {...{ offer, confirmed }}
        back={{ words: speak(BACK), press: () => go({ at: 'tab', table, source }) }}
        check={(chosen) => go({ at: 'course', confirmed: { ...confirmed, ...chosen } })}
      />
    )
  const { result, marks } = step
  const other = () => {
    setEmptied(false)
    go({ at: 'tab', table: null, source })
  }
  return (
    <ResultsView
      {...{ offer, name: table.name, confirmed, result }}
      fileName={null}
      back={isEmptied ? null : () => go({ at: 'columns', confirmed })}
      other={{ words: speak(OTHER), press: other }}
    >
      <EmptyTab table={table} marks={marks} emptied={() => setEmptied(true)} />
    </ResultsView>
  )
}
