import { useRef, useState } from 'preact/hooks'
import type { SentBack } from '../../../src/app/commands/compareSentBack.ts'
import type { Taking } from '../../../src/app/commands/takeSentBack.ts'
import type { Text } from '../../../src/base/text.ts'
import { BackToPanel } from '../../kit/BackToPanel.tsx'
import { Busy } from '../../kit/Busy.tsx'
import { Button } from '../../kit/Button.tsx'
import { Paged } from '../../kit/Paged.tsx'
import { usePage } from '../../kit/page.ts'
import { Troubled } from '../../kit/Troubled.tsx'
import { useCall } from '../../kit/useCall.ts'
import { Beside } from './Beside.tsx'
import { DifferenceTable } from './DifferenceTable.tsx'
import { firstTicked, linesOf, takingOf } from './lines.ts'
import { TakenTold } from './TakenTold.tsx'

const SAME: Text = {
  fr: 'Ce fichier ne dit rien de plus que ce classeur.',
  en: 'This file says nothing that this workbook does not.',
}
const FOUND: Text = {
  fr: "{n|# différence|# différences} : ce qui remplit une case vide est coché ; ce qui change ou vide une case, ou vient d'une ligne qui porte un autre nom, ne l'est pas.",
  en: '{n|# difference|# differences}: what fills an empty cell is ticked; what changes or empties one, or comes from a row of another name, is not.',
}
const STILL: Text = {
  fr: '{n|# différence reste|# différences restent}, sans coche.',
  en: '{n|# difference is|# differences are} left, unticked.',
}
const TAKE: Text = {
  fr: 'Reprendre {n|la cochée|les # cochées}',
  en: 'Take {n|the ticked one|the # ticked}',
}
const TAKE_NONE: Text = { fr: 'Reprendre', en: 'Take' }
const TICK_ALL: Text = { fr: 'Tout cocher', en: 'Tick all' }
const UNTICK: Text = { fr: 'Tout décocher', en: 'Untick all' }
const TAKING: Text = { fr: 'Reprise…', en: 'Taking…' }
const DONE: Text = { fr: 'Terminer', en: 'Done' }

interface DifferencesProps {
  readonly told: SentBack
  /** Compares the same file again. */
  readonly again: () => Promise<unknown>
}

/** What the file says that this workbook does not, to take one by one or all. */
export function DifferencesView({ told, again }: DifferencesProps) {
  const { speak, door } = usePage()
  const lines = linesOf(told)
  const [ticked, setTicked] = useState(() => firstTicked(lines))
  const asked = useRef<Taking>({ cells: [], rows: [] })
  const take = useCall(() => door.takeSentBack(asked.current))
  const send = async () => {
    if (!(await take.ask())) return
    setTicked(new Set())
    await again()
  }
  const n = lines.filter(({ key }) => ticked.has(key)).length
  const tick = (key: string, isIn: boolean) => {
    const next = new Set(ticked)
    if (isIn) next.add(key)
    else next.delete(key)
    setTicked(next)
  }
  return (
    <>
      {take.busy && <Busy what={speak(TAKING)} />}
      {take.trouble && <Troubled trouble={take.trouble} again={() => void send()} />}
      {take.value && !take.busy && <TakenTold taken={take.value} names={told.names} />}
      <p role="status">
        {speak(lines.length === 0 ? SAME : take.value ? STILL : FOUND, { n: lines.length })}
      </p>
      {lines.length > 0 && (
        <Paged lines={lines}>
          {(shown) => <DifferenceTable lines={shown} ticked={ticked} tick={tick} />}
        </Paged>
      )}
      <Beside told={told} />
      <div class="actions foot">
        {lines.length > 0 && (
          <>
            <Button
              isMain
              busy={take.busy}
              isOff={n === 0}
              press={() => {
                asked.current = takingOf(lines, ticked)
                void send()
              }}
            >
              {n === 0 ? speak(TAKE_NONE) : speak(TAKE, { n })}
            </Button>
            <Button press={() => setTicked(new Set(lines.map(({ key }) => key)))}>
              {speak(TICK_ALL)}
            </Button>
            <Button press={() => setTicked(new Set())} isOff={n === 0}>
              {speak(UNTICK)}
            </Button>
          </>
        )}
        <BackToPanel isMain={lines.length === 0} words={speak(DONE)} place="next" />
      </div>
    </>
  )
}
