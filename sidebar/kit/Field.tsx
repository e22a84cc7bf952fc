import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** What an input must bear so that its label, its help and what is wrong with it are told with it. */
export interface FieldMarks {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean
}

interface FieldProps {
  readonly label: string
  readonly help?: string
  /** What is counted, in a word, beside the input. */
  readonly unit?: string
  /** What is wrong with what was typed, and what to do. */
  readonly wrong?: string | null
  readonly children: (marks: FieldMarks) => ComponentChildren
}

/** An input with its label above, its unit beside, its help and what is wrong below. */
export function Field({ label, help, unit, wrong, children }: FieldProps) {
  const id = useId()
  const about = [unit && `${id}-unit`, help && `${id}-help`, wrong && `${id}-wrong`]
    .filter(Boolean)
    .join(' ')
  const marks = { id, 'aria-describedby': about || undefined, 'aria-invalid': Boolean(wrong) }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {unit ? (
        <div class="counted">
          {children(marks)}
          <span class="unit" id={`${id}-unit`}>
            {unit}
          </span>
        </div>
      ) : (
        children(marks)
      )}
      {wrong && (
        <p class="wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  )
}
