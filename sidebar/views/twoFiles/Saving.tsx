import { useState } from 'preact/hooks'
import type { ComparisonOffer } from '../../../src/app/commands/comparisonOffer.ts'
import type { SavedAgreement } from '../../../src/app/commands/saveAgreement.ts'
import type { SharedDatum } from '../../../src/app/comparing/sharedData.ts'
import type { Text } from '../../../src/base/text.ts'
import { sayNumber } from '../../../src/base/text.ts'
import { datumOf } from '../../comparing/lined.ts'
import { Busy } from '../../kit/Busy.tsx'
import { Button } from '../../kit/Button.tsx'
import { Issues } from '../../kit/Issues.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { Tick } from '../../kit/Tick.tsx'
import { Troubled } from '../../kit/Troubled.tsx'
import { useCall } from '../../kit/useCall.ts'
import { Recomputation } from '../next/Recomputation.tsx'
import type { Compared, Lining } from './lining.ts'

const WHAT: Text = {
  fr: 'Ces comptages, et rien d’autre, peuvent entrer dans Cohérence : combien de fiches ont été rapprochées, combien disent la même chose.',
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
  fr: 'Les deux fichiers viennent de la même source : Cohérence compare deux sources, il n’y a rien à enregistrer. Revenez aux fichiers si l’un vient d’une autre.',
  en: 'Both files come from the same source: Consistency compares two sources, there is nothing to save. Go back to the files if one comes from another.',
}
const NONE: Text = {
  fr: 'Rien de ceci ne s’enregistre : aucune colonne comparée ne porte, des deux côtés, une donnée confirmée. Dites dans Correspondances quelle donnée chaque variable porte, puis recommencez.',
  en: 'None of this is saved: no compared column holds a confirmed datum on both sides. Say in Matches which datum each variable holds, then start again.',
}
const NOTHING: Text = {
  fr: 'Rien à enregistrer : aucune valeur n’a pu être comparée.',
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
  fr: '{names} : quelqu’un a changé la case entre-temps. Rien n’y a été écrit ; ce qu’elle dit maintenant est rappelé ci-dessous.',
  en: '{names}: somebody changed the cell meanwhile. Nothing was written there; what it says now is recalled below.',
}
const RECOMPUTE: Text = { fr: 'Recalculer', en: 'Recompute' }

interface SavingProps {
  readonly offer: ComparisonOffer
  readonly lining: Lining
  readonly compared: readonly Compared[]
}

/** A datum both sources hold, and what was counted of it. */
interface Savable {
  readonly datum: SharedDatum
  readonly compared: number
  readonly equal: number
}

/** Keeps the counts of the data Cohérence compares, each when the person says so. */
export function Saving({ offer, lining, compared }: SavingProps) {
  const { speak } = usePage()
  const [one, other] = lining.sides
  const lines = savable(compared, lining, offer)
  if (one.source === other.source) return <Notice tone="plain">{speak(SAME_SOURCE)}</Notice>
  if (lines.length === 0) {
    const isHeld = compared.some(({ pair }) => datumOf(pair, lining.sides, offer) !== null)
    return <Notice tone="plain">{speak(isHeld ? NOTHING : NONE)}</Notice>
  }
  return <Lines first={one.source} second={other.source} lines={lines} />
}

interface LinesProps {
  readonly first: string
  readonly second: string
  readonly lines: readonly Savable[]
}

function Lines({ first, second, lines }: LinesProps) {
  const { speak, locale, door } = usePage()
  const [held, setHeld] = useState(() => new Map(lines.map(({ datum }) => [datum.id, datum])))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(lines.filter(({ datum }) => isBlank(datum)).map(({ datum }) => datum.id)),
  )
  const [done, setDone] = useState<ReadonlySet<string>>(new Set())
  const left = lines.filter(({ datum }) => !done.has(datum.id))
  const ticked = left.filter(({ datum }) => chosen.has(datum.id))
  const save = useCall(() =>
    door.saveAgreement({ first, second, data: ticked.map((line) => asked(line, held)) }),
  )
  const run = useCall(() => door.recomputeBriefly())
  const ask = async () => {
    const told = await save.ask()
    if (!told) return
    setDone(new Set([...done, ...told.saved]))
    setHeld(heldNow(held, told))
    setChosen(new Set([...chosen].filter((id) => !told.changed.some(({ datum }) => datum === id))))
  }
  const said = (cell: SharedDatum['compared']) =>
    cell === '' ? speak(BLANK) : typeof cell === 'number' ? sayNumber(cell, locale) : String(cell)
  const changed = save.value?.changed.map(({ datum }) => held.get(datum)?.name ?? datum) ?? []
  return (
    <section class="saving">
      {done.size > 0 && <Notice tone="good">{speak(SAVED, { n: done.size })}</Notice>}
      {changed.length > 0 && (
        <Notice tone="careful">{speak(CHANGED, { names: changed.join(', ') })}</Notice>
      )}
      {save.value && <Issues issues={save.value.issues} most={5} />}
      {left.length > 0 && <p>{speak(WHAT)}</p>}
      {left.map(({ datum, compared, equal }) => {
        const now = held.get(datum.id) ?? datum
        const says = { compared: said(now.compared), equal: said(now.equal) }
        return (
          <Tick
            key={datum.id}
            isTicked={chosen.has(datum.id)}
            tick={(isTicked) => {
              const others = [...chosen].filter((id) => id !== datum.id)
              setChosen(new Set(isTicked ? [...others, datum.id] : others))
            }}
            {...(isBlank(now) ? {} : { about: speak(REPLACES, says) })}
          >
            {speak(LINE, {
              datum: datum.name,
              compared: sayNumber(compared, locale),
              equal: sayNumber(equal, locale),
            })}
          </Tick>
        )
      })}
      {save.busy && <Busy what={speak(SAVING)} />}
      {save.trouble && <Troubled trouble={save.trouble} again={() => void ask()} />}
      <Recomputation call={run} />
      <div class="actions">
        {left.length > 0 && (
          <Button
            isMain={done.size === 0}
            isOff={ticked.length === 0}
            press={() => void ask()}
            busy={save.busy}
          >
            {speak(SAVE, { n: ticked.length })}
          </Button>
        )}
        {done.size > 0 && run.value === undefined && (
          <Button isMain press={() => void run.ask()} busy={run.busy}>
            {speak(RECOMPUTE)}
          </Button>
        )}
      </div>
    </section>
  )
}

/** The data Cohérence keeps, once each, of which something was compared. */
function savable(
  compared: readonly Compared[],
  { sides }: Lining,
  offer: ComparisonOffer,
): Savable[] {
  const all = compared.flatMap(({ pair, found }): Savable[] => {
    const datum = datumOf(pair, sides, offer)
    return datum && found && found.compared > 0
      ? [{ datum, compared: found.compared, equal: found.equal }]
      : []
  })
  return [...new Map([...all].reverse().map((one) => [one.datum.id, one])).values()].reverse()
}

const isBlank = ({ compared, equal }: Pick<SharedDatum, 'compared' | 'equal'>) =>
  compared === '' && equal === ''

/** The counts of a datum, over what the person saw. */
function asked({ datum, compared, equal }: Savable, held: ReadonlyMap<string, SharedDatum>) {
  const seen = held.get(datum.id) ?? datum
  return {
    ...{ datum: datum.id, compared, equal },
    expected: { compared: seen.compared, equal: seen.equal },
  }
}

/** What Cohérence says now, as the answer tells it. */
function heldNow(
  held: ReadonlyMap<string, SharedDatum>,
  { changed }: SavedAgreement,
): Map<string, SharedDatum> {
  const now = new Map(held)
  for (const { datum, compared, equal } of changed) {
    const known = held.get(datum)
    if (known) now.set(datum, { ...known, compared, equal })
  }
  return now
}
