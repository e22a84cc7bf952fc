import { Field } from './Field.tsx'

interface FilePickerProps {
  readonly label: string
  readonly help?: string
  readonly wrong?: string | null
  /** The endings of the files it takes: `.csv,.txt`. */
  readonly accept: string
  readonly pick: (file: File) => void
}

/** A file to pick from the machine. It is read in the page. */
export function FilePicker({ label, help, wrong = null, accept, pick }: FilePickerProps) {
  return (
    <Field label={label} wrong={wrong} {...(help === undefined ? {} : { help })}>
      {(marks) => (
        <input
          {...marks}
          type="file"
          accept={accept}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) pick(file)
          }}
        />
      )}
    </Field>
  )
}
