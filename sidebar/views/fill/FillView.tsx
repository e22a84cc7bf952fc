import { useEffect } from 'preact/hooks'
import type { ToFill } from '../../../src/app/commands/toFill.ts'
import type { Text } from '../../../src/base/text.ts'
import { CellForm } from '../../filling/CellForm.tsx'
import { Misses } from '../../filling/Misses.tsx'
import { Answered } from '../../kit/Answered.tsx'
import { usePage } from '../../kit/page.ts'
import { Troubled } from '../../kit/Troubled.tsx'
import { View } from '../../kit/View.tsx'
import { usePanel } from '../../panel/panel.ts'
import { AllFilled } from './AllFilled.tsx'
import { Introduction } from './Introduction.tsx'
import { Overview } from './Overview.tsx'

const TITLE: Text = { fr: 'À compléter', en: 'To fill in' }
const WAIT: Text = { fr: 'Recherche des cases vides…', en: 'Looking for empty cells…' }
const UNSENT: Text = {
  fr: '{n|# réponse à enregistrer|# réponses à enregistrer}',
  en: '{n|# answer to save|# answers to save}',
}
const SAVING: Text = {
  fr: '{n|Enregistrement de # réponse…|Enregistrement de # réponses…}',
  en: '{n|Saving # answer…|Saving # answers…}',
}
const SAVED: Text = { fr: 'Tout est enregistré', en: 'Everything is saved' }

/** The guided filling: one cell at a time, and what becomes of the answers. */
export function FillView({ takesFocus }: { readonly takesFocus: boolean }) {
  const { speak } = usePage()
  const { filling } = usePanel()
  const { list } = filling
  // Asked when the place is first opened; what was given since stays with the panel.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the view appears
  useEffect(() => {
    if (list.value === undefined && !list.busy) filling.ask(3)
    return filling.send
  }, [])
  return (
    <View title={speak(TITLE)} takesFocus={takesFocus}>
      <Answered call={list} wait={speak(WAIT)}>
        {(value) => <Filling list={value} takesFocus={takesFocus} />}
      </Answered>
    </View>
  )
}

function Filling({ list, takesFocus }: { readonly list: ToFill; readonly takesFocus: boolean }) {
  const { speak } = usePage()
  const { filling } = usePanel()
  const { present, sending, answered } = filling
  const { trouble, unsent, isLeaving, misses, written } = sending
  const said = isLeaving ? SAVING : unsent > 0 ? UNSENT : SAVED
  const isMoving = takesFocus || answered.size > 0
  return (
    <>
      <Overview list={list} filling={filling} introduction={<Introduction filling={filling} />} />
      {trouble && <Troubled trouble={trouble} again={filling.send} />}
      <Misses misses={misses} list={list} filling={filling} />
      {present ? (
        <CellForm
          key={present.at}
          cell={present}
          list={list}
          filling={filling}
          takesFocus={isMoving}
        />
      ) : (
        <AllFilled list={list} filling={filling} />
      )}
      {(unsent > 0 || written > 0) && (
        <p class="quiet" role="status">
          {speak(said, { n: unsent })}
        </p>
      )}
    </>
  )
}
