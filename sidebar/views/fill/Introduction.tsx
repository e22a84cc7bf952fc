import { useState } from 'preact/hooks'
import type { ToFill } from '../../../src/app/commands/toFill.ts'
import type { Text } from '../../../src/base/text.ts'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import { usePage } from '../../kit/page.ts'
import { Troubled } from '../../kit/Troubled.tsx'
import { useCall } from '../../kit/useCall.ts'

const NAME: Text = { fr: 'Votre nom (facultatif)', en: 'Your name (optional)' }
const WHY: Text = {
  fr: 'Vos sources passeront en premier, et vos décisions seront signées. Demandé une seule fois.',
  en: 'Your sources will come first, and your decisions will be signed. Asked only once.',
}
const KEEP: Text = { fr: 'Retenir mon nom', en: 'Remember my name' }
const KNOWN: Text = { fr: 'Merci, {name}.', en: 'Thank you, {name}.' }

/** Asks the person's name, until they give it. */
export function Introduction({ list }: { readonly list: ToFill }) {
  const { speak, door } = usePage()
  const [name, setName] = useState('')
  const kept = useCall(() => door.introduce(name))
  if (list.person !== '') return null
  if (kept.value === null) return <p role="status">{speak(KNOWN, { name })}</p>
  return (
    <details class="introduction">
      <summary>{speak(NAME)}</summary>
      <Field label={speak(NAME)} help={speak(WHY)}>
        {(marks) => (
          <input
            {...marks}
            value={name}
            autocomplete="name"
            onInput={({ currentTarget: { value } }) => setName(value)}
          />
        )}
      </Field>
      <Button press={() => void kept.ask()} busy={kept.busy || name.trim() === ''}>
        {speak(KEEP)}
      </Button>
      {kept.trouble && <Troubled trouble={kept.trouble} again={() => void kept.ask()} />}
    </details>
  )
}
