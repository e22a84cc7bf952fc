import { useState } from 'preact/hooks'
import type { ComparisonOffer } from '../../../src/app/commands/comparisonOffer.ts'
import type { Held, SharedDatum } from '../../../src/app/comparing/sharedData.ts'
import type { Text } from '../../../src/base/text.ts'
import { sayNumber } from '../../../src/base/text.ts'
import type { Keepable } from '../../comparing/keeping.ts'
import {
  afterSaving,
  askedOf,
  isBlank,
  keepable,
  keeping,
  leftOf,
  ticked,
} from '../../comparing/keeping.ts'
import { datumOf } from '../../comparing/lined.ts'
import { Busy } from '../../kit/Busy.tsx'
import { Button } from '../../kit/Button.tsx'
import { Issues } from '../../kit/Issues.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { Tick } from '../../kit/Tick.tsx'
import { Troubled } from '../../kit/Troubled.tsx'
import { useCall } from '../../kit/useCall.ts'
import { Recomputing } from '../next/Recomputing.tsx'
import type { Compared, Lining } from './lining.ts'

const WHAT: Text = {
  fr: "Ces comptages, et rien d'autre, peuvent entrer dans Cohérence : combien de fiches ont été rapprochées, combien disent la même chose.",
  en: 'These counts, and nothing else, may enter Consistency: how many records were matched, how many say the same.',
}
const LINE: Text = {
  fr: '{datum} : {compared} fiches rapprochées, dont {equal} identiques',
  en: '{datum}: {compared} records matched, of which {equal} the same',
}
const REPLACES: Text = {
  fr: 'Cohérence dit déjà {compared} et {equal} : si la case est cochée, ces chiffres les remplacent.',
  en: 'Consistency already says {compared} and {equal}: ticked, these figures replace them.',
}
const BLANK: Text = { fr: 'vide', en: 'blank' }
const SAME_SOURCE: Text = {
  fr: "Les deux fichiers viennent de la même source : Cohérence compare deux sources, il n'y a rien à enregistrer. Revenez aux fichiers si l'un vient d'une autre.",
  en: 'Both files come from the same source: Consistency compares two sources, there is nothing to save. Go back to the files if one comes from another.',
}
const NONE: Text = {
  fr: "Rien de ceci ne s'enregistre : aucune colonne comparée ne porte, des deux côtés, une donnée confirmée. Dites dans Correspondances quelle donnée chaque variable porte, puis recommencez.",
  en: 'None of this is saved: no compared column holds a confirmed datum on both sides. Say in Matches which datum each variable holds, then start again.',
}
const NOTHING: Text = {
  fr: "Rien à enregistrer : aucune valeur n'a pu être comparée.",
  en: 'Nothing to save: no value could be compared.',
}
const SAVE: Text = {
  fr: 'Enregistrer {n|cette donnée|ces # données} dans Cohérence',
  en: 'Save {n|this datum|these # data} in Consistency',
}
const SAVING: Text = { fr: 'Enregistrement dans Cohérence…', en: 'Saving in Consistency…' }
const SAVED: Text = {
  fr: '{n|# donnée est|# données sont} dans Cohérence. Recalculez pour que les scores en tiennent compte.',
  en: '{n|# datum is|# data are} in Consistency. Recompute so that the scores take them into account.',
}
const CHANGED: Text = {
  fr: "{names} : quelqu'un a changé la case entre-temps. Rien n'y a été écrit ; ce qu'elle dit maintenant est rappelé ci-dessous.",
  en: '{names}: somebody changed the cell meanwhile. Nothing was written there; what it says now is recalled below.',
}

interface SavingProps {
  readonly offer: ComparisonOffer
  readonly lining: Lining
  readonly compared: readonly Compared[]
}

/** Keeps the counts of the data Cohérence compares, each when the person says so. */
export function Saving({ offer, lining, compared }: SavingProps) {
  const { speak } = usePage()
  const [one, other] = lining.sides
  const data = compared.map(({ pair, found }) => ({
    datum: datumOf(pair, lining.sides, offer),
    found,
  }))
  const lines = keepable(data)
  if (one.source === other.source) return <Notice tone="plain">{speak(SAME_SOURCE)}</Notice>
  if (lines.length === 0) {
    const isHeld = data.some(({ datum }) => datum !== null)
    return <Notice tone="plain">{speak(isHeld ? NOTHING : NONE)}</Notice>
  }
  return <Lines first={one.source} second={other.source} lines={lines} />
}

interface LinesProps {
  readonly first: string
  readonly second: string
  readonly lines: readonly Keepable[]
}

function Lines({ first, second, lines }: LinesProps) {
  const { speak, door } = usePage()
  const [now, set] = useState(() => keeping(lines))
  const data = askedOf(now)
  const save = useCall(() => door.saveAgreement({ first, second, data }))
  const ask = async () => {
    const told = await save.ask()
    if (told) set((was) => afterSaving(was, told))
  }
  const left = leftOf(now)
  const saved = now.done.size
  const changed = save.value?.changed.map(({ datum }) => now.held.get(datum)?.name ?? datum) ?? []
  return (
    <section class="saving">
      {saved > 0 && <Notice tone="good">{speak(SAVED, { n: saved })}</Notice>}
      {changed.length > 0 && (
        <Notice tone="careful">{speak(CHANGED, { names: changed.join(', ') })}</Notice>
      )}
      {save.value && <Issues issues={save.value.issues} most={5} />}
      {left.length > 0 && <p>{speak(WHAT)}</p>}
      {left.map((line) => (
        <Line
          key={line.datum.id}
          line={line}
          now={now.held.get(line.datum.id) ?? line.datum}
          isTicked={now.chosen.has(line.datum.id)}
          tick={(isTicked) => set((was) => ticked(was, line.datum.id, isTicked))}
        />
      ))}
      {save.busy && <Busy what={speak(SAVING)} />}
      {save.trouble && <Troubled trouble={save.trouble} again={() => void ask()} />}
      {left.length > 0 && (
        <div class="actions">
          <Button
            isMain={saved === 0}
            isOff={data.length === 0}
            press={() => void ask()}
            busy={save.busy}
          >
            {speak(SAVE, { n: data.length })}
          </Button>
        </div>
      )}
      {/* Anew each time more is kept: the one before knew nothing of it. */}
      {saved > 0 && <Recomputing key={saved} />}
    </section>
  )
}

interface LineProps {
  readonly line: Keepable
  /** What Cohérence says of it now. */
  readonly now: SharedDatum
  readonly isTicked: boolean
  readonly tick: (isTicked: boolean) => void
}

/** What would be kept of a datum, and what that would replace. */
function Line({ line: { datum, compared, equal }, now, isTicked, tick }: LineProps) {
  const { speak, locale } = usePage()
  const said = (cell: Held) =>
    cell === '' ? speak(BLANK) : typeof cell === 'number' ? sayNumber(cell, locale) : String(cell)
  const about = isBlank(now)
    ? {}
    : { about: speak(REPLACES, { compared: said(now.compared), equal: said(now.equal) }) }
  return (
    <Tick isTicked={isTicked} tick={tick} {...about}>
      {speak(LINE, {
        datum: datum.name,
        compared: sayNumber(compared, locale),
        equal: sayNumber(equal, locale),
      })}
    </Tick>
  )
}
