import type { Text } from '../../../src/base/text.ts'
import type { Understood } from '../../../src/profiling/file/understood.ts'
import { isLikeValue } from '../../checking/table.ts'
import { Field } from '../../kit/Field.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'

const HEADER: Text = { fr: 'Ligne des en-têtes', en: 'Header line' }
const HEADER_HELP: Text = { fr: "Vide = il n'y en a pas.", en: 'Blank = there is none.' }
const SUSPECT: Text = {
  fr: '{n|Un nom de colonne ressemble à une valeur|# noms de colonnes ressemblent à des valeurs} : la ligne des en-têtes est-elle la bonne ? Ces noms-là ne seront pas envoyés.',
  en: '{n|One column name reads like a value|# column names read like values}: is the header line right? Those names will not be sent.',
}

interface HeaderLineProps {
  readonly understood: Understood
  readonly tell: (headerLine: number | null) => void
}

/** The line that names the columns, to be corrected. */
export function HeaderLine({ understood, tell }: HeaderLineProps) {
  const { speak } = usePage()
  return (
    <Field label={speak(HEADER)} help={speak(HEADER_HELP)}>
      {(marks) => (
        <input
          {...marks}
          type="number"
          min={1}
          value={understood.headerLine ?? ''}
          onChange={({ currentTarget: { value } }) =>
            tell(Number(value) >= 1 ? Math.floor(Number(value)) : null)
          }
        />
      )}
    </Field>
  )
}

/** Whether the names of columns look like names. */
export function SuspectNames({ understood }: Pick<HeaderLineProps, 'understood'>) {
  const { speak } = usePage()
  const { headerLine, header } = understood
  const odd = headerLine === null ? 0 : header.filter(isLikeValue).length
  return odd === 0 ? null : <Notice tone="careful">{speak(SUSPECT, { n: odd })}</Notice>
}
