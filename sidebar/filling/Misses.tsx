import type { ToFill } from '../../src/app/commands/toFill.ts'
import type { Text } from '../../src/base/text.ts'
import { Button } from '../kit/Button.tsx'
import { Notice } from '../kit/Notice.tsx'
import { usePage } from '../kit/page.ts'
import type { Miss } from './outbox.ts'
import type { GuidedFilling } from './useFilling.ts'

const CHANGED: Text = {
  fr: "Quelqu'un a rempli cette case entre-temps. Dans la feuille : « {shown} ». Votre réponse : « {typed} ».",
  en: 'Somebody filled this cell meanwhile. In the sheet: “{shown}”. Your answer: “{typed}”.',
}
const TYPED: Text = { fr: 'Votre réponse : « {typed} ».', en: 'Your answer: “{typed}”.' }
const KEEP_SHEET: Text = { fr: 'Garder celle de la feuille', en: 'Keep the one in the sheet' }
const KEEP_MINE: Text = { fr: 'Mettre la mienne', en: 'Put mine' }
const CORRECT: Text = { fr: 'Corriger', en: 'Correct' }
const LEAVE: Text = { fr: 'Laisser', en: 'Leave' }

interface MissesProps {
  readonly misses: readonly Miss[]
  readonly list: ToFill
  readonly filling: GuidedFilling
}

/** Answers that were not written, each with why and what the person may do. */
export function Misses({ misses, list, filling }: MissesProps) {
  return (
    <>
      {misses.map((miss) => (
        <MissNotice key={miss.name} miss={miss} list={list} filling={filling} />
      ))}
    </>
  )
}

function MissNotice({ miss, list, filling }: { miss: Miss } & Omit<MissesProps, 'misses'>) {
  const { speak } = usePage()
  const { filling: asked, filled } = miss
  const tab = list.tabs.findIndex(({ id }) => id === asked.tab)
  const column = list.columns.find((one) => one.id === asked.column && one.tab === tab)
  const place = [list.tabs[tab]?.name ?? '', asked.name, column?.name ?? ''].filter(Boolean)
  const { typed } = asked
  const mine =
    filled.outcome === 'changed'
      ? { caption: KEEP_MINE, press: () => filling.keepMine(miss) }
      : filled.outcome === 'misread'
        ? { caption: CORRECT, press: () => filling.correct(miss) }
        : null
  return (
    <Notice tone="careful">
      <p>
        <strong>{place.join(' › ')}</strong>
      </p>
      {filled.outcome === 'changed' ? (
        <p>{speak(CHANGED, { shown: filled.shown, typed })}</p>
      ) : (
        <p>
          {filled.message}. {speak(TYPED, { typed })}
        </p>
      )}
      <div class="actions">
        <Button press={() => filling.keepSheet(miss)}>
          {speak(filled.outcome === 'changed' ? KEEP_SHEET : LEAVE)}
        </Button>
        {mine && <Button press={mine.press}>{speak(mine.caption)}</Button>}
      </div>
    </Notice>
  )
}
