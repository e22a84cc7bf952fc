import { useState } from 'preact/hooks'
import type { ComparisonOffer } from '../../../src/app/commands/comparisonOffer.ts'
import type { Text } from '../../../src/base/text.ts'
import type { TwoFilesOutcome } from '../../../src/profiling/twoFiles/twoFiles.ts'
import { proposedLining } from '../../comparing/lined.ts'
import { usePage } from '../../kit/page.ts'
import type { ConfirmedFile } from '../reading/FileView.tsx'
import { FileView } from '../reading/FileView.tsx'
import { Offered } from '../reading/Offered.tsx'
import type { ReadTable } from '../reading/readTable.ts'
import { useStaying } from '../reading/useStaying.ts'
import { CourseView } from './CourseView.tsx'
import type { Lining } from './lining.ts'
import { PairsView } from './PairsView.tsx'
import { ResultsView } from './ResultsView.tsx'

const TITLE: Text = { fr: 'Comparer deux fichiers', en: 'Compare two files' }
const FIRST: Text = { fr: 'Le premier fichier', en: 'The first file' }
const FIRST_LEAD: Text = {
  fr: "Les clients que deux outils partagent, et s'ils disent la même chose d'eux. Commencez par l'export du premier.",
  en: 'The customers two tools share, and whether both say the same of them. Begin with the export of the first.',
}
const SECOND: Text = { fr: 'Le deuxième fichier', en: 'The second file' }
const SECOND_LEAD: Text = {
  fr: "L'export de l'autre outil, à mettre en face de « {name} ».",
  en: 'The export of the other tool, to be laid beside “{name}”.',
}
const BACK: Text = { fr: 'Revenir au premier fichier', en: 'Back to the first file' }

/** A file being picked, as far as it was. */
interface Begun {
  readonly table: ReadTable | null
  readonly source: string
}

/** A person's own way through: one file, the other, what is compared, the reading, what was found. */
export type Step =
  | { readonly at: 'first'; readonly begun: Begun; readonly other: Begun | null }
  | { readonly at: 'second'; readonly first: ConfirmedFile; readonly begun: Begun }
  | { readonly at: 'pairs'; readonly lining: Lining }
  | { readonly at: 'course'; readonly lining: Lining }
  | { readonly at: 'results'; readonly lining: Lining; readonly result: TwoFilesOutcome }

export type Go = (step: Step) => void

/** Lays two files side by side in this page: no record of either ever leaves. */
export function TwoFilesDialog() {
  const { speak, door } = usePage()
  return (
    <Offered title={speak(TITLE)} ask={() => door.comparisonOffer()}>
      {(offer) => <Steps offer={offer} />}
    </Offered>
  )
}

const NOTHING: Begun = { table: null, source: '' }

function Steps({ offer }: { readonly offer: ComparisonOffer }) {
  const { speak } = usePage()
  const [step, go] = useState<Step>({ at: 'first', begun: NOTHING, other: null })
  useStaying()
  const otherSource = (source: string) => offer.sources.find(({ id }) => id !== source)?.id ?? ''
  if (step.at === 'first')
    return (
      <FileView
        key="first"
        offer={offer}
        title={speak(FIRST)}
        lead={speak(FIRST_LEAD)}
        begun={step.begun}
        confirmed={(first) => {
          const begun = step.other ?? { table: null, source: otherSource(first.source) }
          go({ at: 'second', first, begun })
        }}
      />
    )
  if (step.at === 'second') {
    const { first, begun } = step
    return (
      <FileView
        key="second"
        offer={offer}
        title={speak(SECOND)}
        lead={speak(SECOND_LEAD, { name: first.table.file.name })}
        begun={begun}
        confirmed={(second) => go({ at: 'pairs', lining: proposedLining(first, second, offer) })}
        back={{
          words: speak(BACK),
          press: () => go({ at: 'first', begun: first, other: begun }),
        }}
      />
    )
  }
  const { lining } = step
  if (step.at === 'pairs') return <PairsView offer={offer} lining={lining} go={go} />
  if (step.at === 'course') return <CourseView offer={offer} lining={lining} go={go} />
  return <ResultsView offer={offer} lining={lining} result={step.result} go={go} />
}
