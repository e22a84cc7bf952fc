import { useId } from 'preact/hooks'
import { fold } from '../../src/base/fold.ts'
import { ANSWER } from './AnswerInput.tsx'
import type { Cell } from './course.ts'

interface AnswerBoxesProps {
  readonly cell: Cell
  readonly label: string
  readonly help: string
  readonly wrong: string | null
  readonly words: readonly string[]
  readonly typed: string
}

/** The words of a short list, to tick: one, or several. */
export function AnswerBoxes({ cell, label, help, wrong, words, typed }: AnswerBoxesProps) {
  const id = useId()
  const ticked = typed.split(';').map(fold)
  const type = cell.column.entry === 'choices' ? 'checkbox' : 'radio'
  return (
    <fieldset class="field" aria-describedby={`${id}-help`}>
      <legend>{label}</legend>
      <div class="boxes">
        {words.map((word) => (
          <label key={word} class="box">
            <input
              type={type}
              name={ANSWER}
              value={word}
              defaultChecked={ticked.includes(fold(word))}
            />
            {word}
          </label>
        ))}
      </div>
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      <p class="help" id={`${id}-help`}>
        {help}
      </p>
    </fieldset>
  )
}
