import type { FieldMarks } from '../kit/Field.tsx'
import type { Cell } from './course.ts'

/** The name of every input of an answer in its form. */
export const ANSWER = 'answer'

interface AnswerInputProps {
  readonly cell: Cell
  readonly words: readonly string[]
  readonly typed: string
  readonly marks: FieldMarks
}

/** The input a cell is typed in, but for groups of boxes: one line, several, a number, a day, a word of a list. */
export function AnswerInput({ cell, words, typed, marks }: AnswerInputProps) {
  const common = { ...marks, name: ANSWER, defaultValue: typed, autocomplete: 'off' as const }
  switch (cell.column.entry) {
    case 'sentence':
      return <textarea {...common} rows={3} onKeyDown={submitOnEnter} />
    case 'day':
      return <input {...common} type="date" />
    case 'number':
    case 'rate':
      return <input {...common} type="text" inputMode="decimal" />
    case 'choice':
      return (
        <>
          <input {...common} type="text" list={`${marks.id}-words`} />
          <datalist id={`${marks.id}-words`}>
            {words.map((word) => (
              <option key={word} value={word} />
            ))}
          </datalist>
        </>
      )
    default:
      return <input {...common} type="text" />
  }
}

/** Enter sends, as everywhere; with Shift it goes to the line. */
function submitOnEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
  event.preventDefault()
  if (event.currentTarget instanceof HTMLTextAreaElement) event.currentTarget.form?.requestSubmit()
}
