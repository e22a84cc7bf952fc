import { useState } from 'preact/hooks'
import type { Text } from '../../src/base/text.ts'
import { Field } from './Field.tsx'
import { usePage } from './page.ts'

const CHOOSE: Text = { fr: 'Choisir un fichier…', en: 'Choose a file…' }
const NONE: Text = { fr: 'Aucun fichier choisi', en: 'No file chosen' }

interface FilePickerProps {
  readonly label: string
  readonly help?: string
  readonly wrong?: string | null
  /** The endings of the files it takes: `.csv,.txt`. */
  readonly accept: string
  readonly pick: (file: File) => void
}

/** A file to pick from the machine, in the words of the page and not of the browser. It is read in the page. */
export function FilePicker({ label, help, wrong = null, accept, pick }: FilePickerProps) {
  const { speak } = usePage()
  const [name, setName] = useState('')
  return (
    <Field label={label} wrong={wrong} {...(help === undefined ? {} : { help })}>
      {(marks) => (
        <div class="picker">
          <input
            {...marks}
            class="unseen"
            type="file"
            accept={accept}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              if (!file) return
              setName(file.name)
              pick(file)
            }}
          />
          <label for={marks.id} class="button">
            {speak(CHOOSE)}
          </label>
          <span class="quiet">{name || speak(NONE)}</span>
        </div>
      )}
    </Field>
  )
}
