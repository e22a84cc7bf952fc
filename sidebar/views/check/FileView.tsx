import { useRef, useState } from 'preact/hooks'
import type { CheckOffer } from '../../../src/app/commands/checkOffer.ts'
import type { Text } from '../../../src/base/text.ts'
import { FILE_FAILURES } from '../../../src/profiling/file/failure.ts'
import { proposed, updateColumn } from '../../checking/choices.ts'
import { namesToSend } from '../../checking/table.ts'
import { BackToPanel } from '../../kit/BackToPanel.tsx'
import { Busy } from '../../kit/Busy.tsx'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { PageLink } from '../../kit/PageLink.tsx'
import { usePage } from '../../kit/page.ts'
import { Troubled } from '../../kit/Troubled.tsx'
import { useCall } from '../../kit/useCall.ts'
import { View } from '../../kit/View.tsx'
import type { Go, Step } from './CheckDialog.tsx'
import { Drop } from './Drop.tsx'
import type { ReadTable } from './readTable.ts'
import { corrected, readSheet, readTable } from './readTable.ts'
import { SourceChoice } from './SourceChoice.tsx'
import { Understood } from './Understood.tsx'

const TITLE: Text = {
  fr: 'Que valent les données de ce fichier ?',
  en: 'What are the data of this file worth?',
}
const READING: Text = { fr: 'Lecture du début du fichier…', en: 'Reading the head of the file…' }
const NO_QUOTES: Text = {
  fr: 'Lire sans tenir compte des guillemets',
  en: 'Read without minding quotes',
}
const CONFIRM: Text = { fr: 'Ces colonnes sont les bonnes', en: 'These columns are right' }
const CONFIRM_HELP: Text = {
  fr: 'Les noms des colonnes, et rien d’autre, sont alors comparés aux variables de la source.',
  en: 'The names of the columns, and nothing else, are then compared with the variables of the source.',
}
const MATCHING: Text = {
  fr: 'Recherche des variables qui correspondent…',
  en: 'Looking for the variables that match…',
}
const WAREHOUSE: Text = {
  fr: 'La base est trop grande pour un fichier ? Obtenir la requête SQL',
  en: 'The base is too large for a file? Get the SQL query',
}
const CLOSE: Text = { fr: 'Fermer', en: 'Close' }

interface FileViewProps {
  readonly offer: CheckOffer
  readonly begun: Extract<Step, { at: 'file' }>
  readonly go: Go
}

/** A file to pick, and what was understood of it, to be corrected before anything is read on. */
export function FileView({ offer, begun, go }: FileViewProps) {
  const { speak, door } = usePage()
  const [table, setTable] = useState<ReadTable | null>(begun.table)
  const [source, setSource] = useState(begun.source || (offer.sources[0]?.id ?? ''))
  const [isReading, setReading] = useState(false)
  const understood = table && !('code' in table.understood) ? table.understood : null
  const match = useCall(() => door.columnMatches(source, understood ? namesToSend(understood) : []))
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
    if (!table || !understood) return
    const matches = await match.ask()
    if (!matches) return
    const own = offer.variables.filter((one) => one.source === source)
    const columns = proposed(understood.header, matches, own)
    const update = updateColumn(columns)
    go({ at: 'columns', confirmed: { table, source, columns, update } })
  }
  const failure = table && 'code' in table.understood ? table.understood : null
  return (
    <View title={speak(TITLE)} takesFocus={begun.table !== null}>
      <Drop
        name={table?.file.name ?? null}
        isSmall={understood !== null}
        pick={(file) => void read(readTable(file))}
      />
      {table === null && !isReading && (
        <div>
          <PageLink page="warehouse">{speak(WAREHOUSE)}</PageLink>
        </div>
      )}
      {isReading && <Busy what={speak(READING)} />}
      {failure && table && !isReading && (
        <Notice tone="wrong">
          <p>{speak(FILE_FAILURES[failure.code], failure.values)}</p>
          {(failure.code === 'unclosed-quote' || failure.code === 'no-table') && (
            <Button
              press={() => void read(corrected(table, { ...table.corrections, quotes: false }))}
            >
              {speak(NO_QUOTES)}
            </Button>
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
          {match.busy && <Busy what={speak(MATCHING)} />}
          {match.trouble && <Troubled trouble={match.trouble} again={() => void confirm()} />}
        </>
      )}
      <div class="actions foot">
        {understood && !isReading && (
          <Button isMain press={() => void confirm()} busy={match.busy}>
            {speak(CONFIRM)}
          </Button>
        )}
        <BackToPanel words={speak(CLOSE)} />
        {understood && <p class="quiet">{speak(CONFIRM_HELP)}</p>}
      </div>
    </View>
  )
}
