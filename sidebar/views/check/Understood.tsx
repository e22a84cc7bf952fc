import type { Text } from '../../../src/base/text.ts'
import type {
  Corrections,
  Understood as UnderstoodFile,
} from '../../../src/profiling/file/understood.ts'
import { isLikeValue } from '../../checking/table.ts'
import { Field } from '../../kit/Field.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { Select } from '../../kit/Select.tsx'
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
const HEADER: Text = { fr: 'Ligne des en-têtes', en: 'Header line' }
const HEADER_HELP: Text = { fr: 'Vide = il n’y en a pas.', en: 'Blank = there is none.' }
const SHEET: Text = { fr: 'Feuille', en: 'Sheet' }
const SUSPECT: Text = {
  fr: '{n|Un nom de colonne ressemble à une valeur|# noms de colonnes ressemblent à des valeurs} : la ligne des en-têtes est-elle la bonne ? Ces noms-là ne seront pas envoyés.',
  en: '{n|One column name reads like a value|# column names read like values}: is the header line right? Those names will not be sent.',
}

interface UnderstoodProps {
  readonly table: ReadTable
  readonly understood: UnderstoodFile
  readonly correct: (corrections: Corrections) => void
  readonly openSheet: (sheet: number) => void
}

/** How a file is read, each part of it to be corrected, and its first records masked. */
export function Understood({ table, understood, correct, openSheet }: UnderstoodProps) {
  const { speak } = usePage()
  const { encoding, delimiter, quotes, headerLine, header } = understood
  const isWorkbook = table.sheets.length > 0
  const more = (corrections: Corrections) => correct({ ...table.corrections, ...corrections })
  const odd = headerLine === null ? 0 : header.filter(isLikeValue).length
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
        <Field label={speak(HEADER)} help={speak(HEADER_HELP)}>
          {(marks) => (
            <input
              {...marks}
              type="number"
              min={1}
              value={headerLine ?? ''}
              onChange={({ currentTarget: { value } }) =>
                more({ headerLine: Number(value) >= 1 ? Math.floor(Number(value)) : null })
              }
            />
          )}
        </Field>
      </div>
      {odd > 0 && <Notice tone="careful">{speak(SUSPECT, { n: odd })}</Notice>}
      <MaskedRows understood={understood} />
    </section>
  )
}
