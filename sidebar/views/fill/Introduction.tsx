import { useRef, useState } from 'preact/hooks'
import type { Text } from '../../../src/base/text.ts'
import { parts } from '../../filling/course.ts'
import type { GuidedFilling } from '../../filling/useFilling.ts'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import { usePage } from '../../kit/page.ts'
import { Troubled } from '../../kit/Troubled.tsx'
import { useCall } from '../../kit/useCall.ts'

const MINE: Text = { fr: 'Commencer par mes cases', en: 'Start with my cells' }
const WHO: Text = { fr: 'Vous êtes :', en: 'You are:' }
const CELLS: Text = { fr: '{name} · {n|# case|# cases}', en: '{name} · {n|# cell|# cells}' }
const NAME: Text = { fr: 'Votre nom (facultatif)', en: 'Your name (optional)' }
const OTHER: Text = { fr: 'Ou un autre nom', en: 'Or another name' }
const WHY: Text = {
  fr: 'Vos sources passent en premier, et vos décisions sont signées. Demandé une seule fois.',
  en: 'Your sources come first, and your decisions are signed. Asked only once.',
}
const KEEP: Text = { fr: 'Retenir mon nom', en: 'Remember my name' }
const KNOWN: Text = {
  fr: 'Merci, {name} : vos cases passent en premier.',
  en: 'Thank you, {name}: your cells come first.',
}

/** How many names are offered: those who have most to fill. */
const SHOWN = 6

/** Asks the person's name, until they give it: one of those who answer for a source, or another. */
export function Introduction({ filling }: { readonly filling: GuidedFilling }) {
  const { speak, door } = usePage()
  const [name, setName] = useState('')
  const given = useRef('')
  const kept = useCall(() => door.introduce(given.current))
  const { person } = filling
  if (person !== '')
    return kept.value === null ? (
      <p class="quiet" role="status">
        {speak(KNOWN, { name: person })}
      </p>
    ) : null
  const introduce = async (chosen: string) => {
    given.current = chosen
    if ((await kept.ask()) !== undefined) filling.introduced(chosen)
  }
  const owners = parts(filling.cells, filling.answered, ({ row }) => row.owner)
  const known = owners.filter((one) => one.name !== '' && one.left > 0).slice(0, SHOWN)
  return (
    <details class="introduction">
      <summary>{speak(known.length > 0 ? MINE : NAME)}</summary>
      {known.length > 0 && (
        <>
          <p>{speak(WHO)}</p>
          <div class="actions">
            {known.map((one) => (
              <Button key={one.id} press={() => void introduce(one.name)} busy={kept.busy}>
                {speak(CELLS, { name: one.name, n: one.left })}
              </Button>
            ))}
          </div>
        </>
      )}
      <Field label={speak(known.length > 0 ? OTHER : NAME)} help={speak(WHY)}>
        {(marks) => (
          <input
            {...marks}
            value={name}
            autocomplete="name"
            onInput={({ currentTarget: { value } }) => setName(value)}
          />
        )}
      </Field>
      <Button press={() => void introduce(name.trim())} busy={kept.busy || name.trim() === ''}>
        {speak(KEEP)}
      </Button>
      {kept.trouble && (
        <Troubled trouble={kept.trouble} again={() => void introduce(given.current)} />
      )}
    </details>
  )
}
