import type { Text } from '../../../src/base/text.ts'
import type {
  Corrections,
  Understood as UnderstoodFile,
} from '../../../src/profiling/file/understood.ts'
import { usePage } from '../../kit/page.ts'
import { Select } from '../../kit/Select.tsx'
import { HeaderLine, SuspectNames } from './HeaderLine.tsx'
import { MaskedRows } from './MaskedRows.tsx'
import type { ReadTable } from './readTable.ts'

const TITLE: Text = { fr: 'Ce qui a été compris', en: 'What was understood' }
const ENCODING: Text = { fr: 'Encodage', en: 'Encoding' }
const ENCODINGS = [
  { id: 'utf-8', label: 'UTF-8' },
  { id: 'windows-1252', label: 'Windows-1252 (Latin-1)' },
  { id: 'utf-16le', label: 'UTF-16 LE' },
  { id: 'utf-16be', label: 'UTF-16 BE' },
] as const
const DELIMITER: Text = { fr: 'Séparateur', en: 'Delimiter' }
const DELIMITERS = [
  { id: ',', label: { fr: 'virgule ,', en: 'comma ,' } },
  { id: ';', label: { fr: 'point-virgule ;', en: 'semicolon ;' } },
  { id: '|', label: { fr: 'barre |', en: 'bar |' } },
  { id: '\t', label: { fr: 'tabulation', en: 'tab' } },
] as const
const QUOTES: Text = { fr: 'Guillemets', en: 'Quotes' }
const WITH_QUOTES: Text = { fr: 'entourent des cellules', en: 'stand around cells' }
const NO_QUOTES: Text = { fr: 'sont des signes ordinaires', en: 'are ordinary signs' }
const SHEET: Text = { fr: 'Feuille', en: 'Sheet' }
interface UnderstoodProps {
  readonly table: ReadTable
  readonly understood: UnderstoodFile
  readonly correct: (corrections: Corrections) => void
  readonly openSheet: (sheet: number) => void
}

/** How a file is read, each part of it to be corrected, and its first records masked. */
export function Understood({ table, understood, correct, openSheet }: UnderstoodProps) {
  const { speak } = usePage()
  const { encoding, delimiter, quotes } = understood
  const isWorkbook = table.sheets.length > 0
  const more = (corrections: Corrections) => correct({ ...table.corrections, ...corrections })
  return (
    <section>
      <h2>{speak(TITLE)}</h2>
      <div class="settings">
        {isWorkbook && (
          <Select
            label={speak(SHEET)}
            entries={table.sheets.map(({ name }, at) => ({ id: String(at), label: name }))}
            chosen={String(table.sheet)}
            choose={(at) => openSheet(Number(at))}
          />
        )}
        {!isWorkbook && (
          <>
            <Select
              label={speak(ENCODING)}
              entries={ENCODINGS}
              chosen={encoding}
              choose={(id) => more({ encoding: id as UnderstoodFile['encoding'] })}
            />
            <Select
              label={speak(DELIMITER)}
              entries={DELIMITERS.map(({ id, label }) => ({ id, label: speak(label) }))}
              chosen={delimiter}
              choose={(id) => more({ delimiter: id as UnderstoodFile['delimiter'] })}
            />
            <Select
              label={speak(QUOTES)}
              entries={[
                { id: 'yes', label: speak(WITH_QUOTES) },
                { id: 'no', label: speak(NO_QUOTES) },
              ]}
              chosen={quotes ? 'yes' : 'no'}
              choose={(id) => more({ quotes: id === 'yes' })}
            />
          </>
        )}
        <HeaderLine understood={understood} tell={(headerLine) => more({ headerLine })} />
      </div>
      <SuspectNames understood={understood} />
      <MaskedRows understood={understood} />
    </section>
  )
}
