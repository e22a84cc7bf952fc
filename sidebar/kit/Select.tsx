import { Field } from './Field.tsx'

interface SelectProps {
  readonly label: string
  readonly help?: string
  readonly entries: readonly { readonly id: string; readonly label: string }[]
  readonly chosen: string
  readonly choose: (id: string) => void
  /** Why it is not to be changed here; null when it is. */
  readonly settled?: string | null
}

/** A list to choose one entry from, with its label. */
export function Select({ label, help, entries, chosen, choose, settled = null }: SelectProps) {
  const told = settled ?? help
  return (
    <Field label={label} {...(told === undefined ? {} : { help: told })}>
      {(marks) => (
        <select
          {...marks}
          disabled={settled !== null}
          value={chosen}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {entries.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
