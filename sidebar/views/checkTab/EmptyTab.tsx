import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Text } from '../../../src/base/text.ts'
import { Busy } from '../../kit/Busy.tsx'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { Troubled } from '../../kit/Troubled.tsx'
import { useCall } from '../../kit/useCall.ts'
import type { KnownTab } from './TabDialog.tsx'

const TITLE: Text = { fr: "L'onglet collé", en: 'The pasted tab' }
const WHY: Text = {
  fr: "L'extrait est encore dans « {name} » : quiconque ouvre ce fichier peut le lire. Une fois contrôlé, il n'y sert plus.",
  en: 'The extract is still in “{name}”: whoever opens this file can read it. Once checked, it is of no more use there.',
}
const OFFER: Text = { fr: 'Vider cet onglet…', en: 'Empty this tab…' }
const WARNING: Text = {
  fr: "Toutes les cellules de « {name} », formules comprises, et leurs notes seront effacées ; aucun autre onglet n'est touché, mais une formule qui lit celui-ci n'y trouvera plus rien. Ce qui a été collé reste dans l'historique des versions du fichier (Fichier › Historique des versions), où qui peut modifier le fichier peut le relire.",
  en: 'All the cells of “{name}”, formulas included, and their notes will be erased; no other tab is touched, but a formula that reads this one will find nothing there. What was pasted stays in the version history of the file (File › Version history), where whoever may edit the file can read it again.',
}
const YES: Text = { fr: 'Vider « {name} »', en: 'Empty “{name}”' }
const NO: Text = { fr: 'Le garder', en: 'Keep it' }
const EMPTYING: Text = {
  fr: "Relecture de l'onglet, puis effacement…",
  en: 'Reading the tab again, then erasing…',
}
const DONE: Text = {
  fr: "« {name} » est vide. Ce qui y était reste dans l'historique des versions du fichier.",
  en: '“{name}” is empty. What was there stays in the version history of the file.',
}

interface EmptyTabProps {
  readonly table: KnownTab
  readonly marks: readonly string[]
  readonly emptied: () => void
}

/** Empties the tab that was checked, once somebody has read what that does and said so. */
export function EmptyTab({ table, marks, emptied }: EmptyTabProps) {
  const { speak, door } = usePage()
  const [isAsked, ask] = useState(false)
  const { id, name, shape } = table
  const empty = useCall(() => door.emptyTab({ tab: id, shape, marks }))
  const isDone = empty.value !== undefined
  const heading = useRef<HTMLHeadingElement>(null)
  // What had the focus is there no more once it was answered.
  useLayoutEffect(() => {
    if (isAsked || isDone) heading.current?.focus()
  }, [isAsked, isDone])
  const confirm = async () => {
    if (await empty.ask()) emptied()
  }
  const title = (
    <h2 ref={heading} tabIndex={-1}>
      {speak(TITLE)}
    </h2>
  )
  if (empty.value)
    return (
      <section>
        {title}
        <Notice tone="good">{speak(DONE, { name: empty.value.emptied })}</Notice>
      </section>
    )
  return (
    <section>
      {title}
      {!isAsked && <p>{speak(WHY, { name })}</p>}
      {isAsked && <Notice tone="careful">{speak(WARNING, { name })}</Notice>}
      {empty.busy && <Busy what={speak(EMPTYING)} />}
      {empty.trouble && <Troubled trouble={empty.trouble} again={() => void confirm()} />}
      <div class="actions">
        {!isAsked && <Button press={() => ask(true)}>{speak(OFFER)}</Button>}
        {isAsked && !empty.trouble && (
          <Button press={() => void confirm()} busy={empty.busy}>
            {speak(YES, { name })}
          </Button>
        )}
        {isAsked && !empty.busy && <Button press={() => ask(false)}>{speak(NO)}</Button>}
      </div>
    </section>
  )
}
