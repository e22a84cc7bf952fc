import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { CheckOffer } from '../../../src/app/commands/checkOffer.ts'
import type { Text } from '../../../src/base/text.ts'
import { FILE_FAILURES } from '../../../src/profiling/file/failure.ts'
import type { ChosenColumn } from '../../checking/choices.ts'
import { BackToPanel } from '../../kit/BackToPanel.tsx'
import { Busy } from '../../kit/Busy.tsx'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { View } from '../../kit/View.tsx'
import { Drop } from './Drop.tsx'
import { ProposalTold } from './ProposalTold.tsx'
import type { ReadTable } from './readTable.ts'
import { corrected, readSheet, readTable, withoutQuotes } from './readTable.ts'
import { SourceChoice } from './SourceChoice.tsx'
import { Understood } from './Understood.tsx'
import { useProposal } from './useProposal.ts'

const READING: Text = { fr: 'Lecture du début du fichier…', en: 'Reading the head of the file…' }
const NO_QUOTES: Text = {
  fr: 'Lire sans tenir compte des guillemets',
  en: 'Read without minding quotes',
}
const CONFIRM: Text = { fr: 'Ces colonnes sont les bonnes', en: 'These columns are right' }
const CONFIRM_HELP: Text = {
  fr: "Les noms des colonnes, et rien d'autre, sont alors comparés aux variables de la source.",
  en: 'The names of the columns, and nothing else, are then compared with the variables of the source.',
}
const CLOSE: Text = { fr: 'Fermer', en: 'Close' }

/** A file whose columns a person said are right, and what each may be. */
export interface ConfirmedFile {
  readonly table: ReadTable
  readonly source: string
  readonly columns: readonly ChosenColumn[]
}

interface FileViewProps {
  readonly offer: CheckOffer
  readonly title: string
  /** What picking a file gives, in a sentence. */
  readonly lead: string
  readonly begun: { readonly table: ReadTable | null; readonly source: string }
  /** What else may be done as long as no file is picked. */
  readonly beside?: ComponentChildren
  readonly confirmed: (file: ConfirmedFile) => void
  /** Where one comes from; the panel when left out. */
  readonly back?: { readonly words: string; readonly press: () => void }
}

/** A file to pick, and what was understood of it, to be corrected before anything is read on. */
export function FileView(props: FileViewProps) {
  const { offer, title, lead, begun, beside, confirmed, back } = props
  const { speak } = usePage()
  const [table, setTable] = useState<ReadTable | null>(begun.table)
  const [source, setSource] = useState(begun.source || (offer.sources[0]?.id ?? ''))
  const [isReading, setReading] = useState(false)
  const understood = table && !('code' in table.understood) ? table.understood : null
  const proposal = useProposal(offer, source, isReading ? null : understood)
  const latest = useRef(0)
  const read = async (next: Promise<ReadTable>) => {
    latest.current += 1
    const mine = latest.current
    setReading(true)
    const told = await next
    // A file picked meanwhile is the one that is awaited.
    if (mine !== latest.current) return
    setTable(told)
    setReading(false)
  }
  const confirm = async () => {
    const columns = await proposal.ask()
    if (table && columns) confirmed({ table, source, columns })
  }
  const failure = table && 'code' in table.understood ? table.understood : null
  return (
    <View title={title} takesFocus={begun.table !== null || back !== undefined}>
      <Drop
        lead={lead}
        name={table?.file.name ?? null}
        isSmall={understood !== null}
        pick={(file) => void read(readTable(file))}
      />
      {table === null && !isReading && beside}
      {isReading && <Busy what={speak(READING)} />}
      {failure && table && !isReading && (
        <Notice tone="wrong">
          <p>{speak(FILE_FAILURES[failure.code], failure.values)}</p>
          {(failure.code === 'unclosed-quote' || failure.code === 'no-table') && (
            <Button press={() => void read(withoutQuotes(table))}>{speak(NO_QUOTES)}</Button>
          )}
        </Notice>
      )}
      {table && understood && !isReading && (
        <>
          <SourceChoice sources={offer.sources} chosen={source} choose={setSource} />
          <Understood
            table={table}
            understood={understood}
            correct={(corrections) => void read(corrected(table, corrections))}
            openSheet={(sheet) => void read(readSheet(table, sheet))}
          />
          <ProposalTold proposal={proposal} again={() => void confirm()} />
        </>
      )}
      <div class="actions foot">
        {understood && !isReading && (
          <Button isMain press={() => void confirm()} busy={proposal.busy}>
            {speak(CONFIRM)}
          </Button>
        )}
        {back && <Button press={back.press}>{back.words}</Button>}
        <BackToPanel words={speak(CLOSE)} />
        {understood && <p class="quiet">{speak(CONFIRM_HELP)}</p>}
      </div>
    </View>
  )
}
