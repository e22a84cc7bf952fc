import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ToFill } from '../../src/app/commands/toFill.ts'
import type { Text } from '../../src/base/text.ts'
import { Button } from '../kit/Button.tsx'
import { CellLink } from '../kit/CellLink.tsx'
import { Field } from '../kit/Field.tsx'
import { usePage } from '../kit/page.ts'
import { AnswerBoxes } from './AnswerBoxes.tsx'
import { ANSWER, AnswerInput } from './AnswerInput.tsx'
import { wrongWith } from './check.ts'
import type { Cell } from './course.ts'
import { picked } from './picked.ts'
import type { GuidedFilling } from './useFilling.ts'

const SAVE: Text = { fr: 'Enregistrer et suivant', en: 'Save and next' }
const LATER: Text = { fr: 'Plus tard', en: 'Later' }
const SERVES: Text = {
  fr: 'Sert à {n|# scénario|# scénarios}.',
  en: 'Serves {n|# scenario|# scenarios}.',
}
const OR: Text = {
  fr: 'Ou « {other} » : une des deux suffit.',
  en: 'Or “{other}”: one of the two is enough.',
}
const HOLDS: Text = {
  fr: 'La case contient « {held} », qui ne peut pas être lu.',
  en: 'The cell holds “{held}”, which cannot be read.',
}
const RATE: Text = { fr: 'Par exemple 62 %', en: 'For example 62%' }

/** Lists no longer than this are shown whole, to tick. */
const SHORT = 6
const SHORT_FOR_SEVERAL = 15

interface CellFormProps {
  readonly cell: Cell
  readonly list: ToFill
  readonly filling: GuidedFilling
  readonly takesFocus: boolean
}

/** One cell to fill: where it is, why it matters, what is expected, and an input of its kind. */
export function CellForm({ cell, list, filling, takesFocus }: CellFormProps) {
  const { speak, locale } = usePage()
  const form = useRef<HTMLFormElement>(null)
  const [wrong, setWrong] = useState<string | null>(filling.again?.wrong ?? null)
  const { tab, row, column, held, unit } = cell
  const words = list.choices[column.list ?? ''] ?? []
  const typed = filling.again?.typed ?? String(held)
  const where = `${tab.name} › ${row.name}`

  useLayoutEffect(() => {
    if (takesFocus) form.current?.querySelector<HTMLElement>(`[name=${ANSWER}]`)?.focus()
  }, [takesFocus])

  const save = (event: Event) => {
    event.preventDefault()
    if (!form.current) return
    const said = new FormData(form.current).getAll(ANSWER).join(' ; ')
    const found = wrongWith(cell, said, list, locale)
    setWrong(found)
    if (found !== null) return form.current.querySelector<HTMLElement>(`[name=${ANSWER}]`)?.focus()
    const word = column.entry === 'choice' ? picked(said, words) : null
    filling.answer(cell, word ?? said)
  }
  const help = [column.help, column.entry === 'rate' ? speak(RATE) : ''].filter(Boolean).join(' · ')
  const isShort = words.length <= (column.entry === 'choices' ? SHORT_FOR_SEVERAL : SHORT)
  const isBoxes =
    words.length > 0 && isShort && ['choice', 'choices', 'yes-no'].includes(column.entry)
  return (
    <form ref={form} class="cell" onSubmit={save} noValidate>
      <p class="where">{where}</p>
      {isBoxes ? (
        <AnswerBoxes {...{ cell, help, wrong, words, typed }} label={column.name} />
      ) : (
        <Field label={column.name} help={help} unit={unit} wrong={wrong}>
          {(marks) => <AnswerInput {...{ cell, words, typed, marks }} />}
        </Field>
      )}
      {held !== '' && <p class="quiet">{speak(HOLDS, { held: String(held) })}</p>}
      {column.or !== null && <p class="quiet">{speak(OR, { other: column.or })}</p>}
      {row.serves !== null && row.serves > 0 && (
        <p class="why">{speak(SERVES, { n: row.serves })}</p>
      )}
      <div class="actions">
        <button type="submit" class="button main">
          {speak(SAVE)}
        </button>
        <Button press={() => filling.answer(cell, list.dontKnow)}>{list.dontKnow}</Button>
        <Button press={() => filling.putOff(cell)}>{speak(LATER)}</Button>
      </div>
      <CellLink place={{ tab: tab.id, row: row.key, column: column.id }} />
    </form>
  )
}
