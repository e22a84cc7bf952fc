import { useRef, useState } from 'preact/hooks'
import type { Text } from '../../../src/base/text.ts'
import { Button } from '../../kit/Button.tsx'
import { copied } from '../../kit/copied.ts'
import { Field } from '../../kit/Field.tsx'
import { usePage } from '../../kit/page.ts'

const KEEP: Text = { fr: 'Garder ces résultats ailleurs', en: 'Keep these results elsewhere' }
const WHY: Text = {
  fr: "Le classeur n'a pas de case pour la part des clients communs : « Clients rapprochables », dans RCU, se calcule source par source à partir des contrôles. Copiez ces phrases dans Décisions ou dans un message ; elles ne contiennent que des comptages.",
  en: 'The workbook has no cell for the share of customers in both: “Reconcilable customers”, in Single view, is computed source by source from the checks. Copy these sentences into Decisions or into a message; they only hold counts.',
}
const TEXT: Text = { fr: 'Résultats', en: 'Results' }
const COPY: Text = { fr: 'Copier', en: 'Copy' }
const COPIED: Text = { fr: 'Copié.', en: 'Copied.' }
const SELECTED: Text = {
  fr: 'Le texte est sélectionné : Ctrl+C pour le copier.',
  en: 'The text is selected: Ctrl+C to copy it.',
}

/** What was found, as a text to take away. */
export function KeptElsewhere({ lines }: { readonly lines: readonly string[] }) {
  const { speak } = usePage()
  const box = useRef<HTMLTextAreaElement>(null)
  const [done, setDone] = useState<Text | null>(null)
  const copy = async () => {
    if (box.current) setDone((await copied(box.current)) ? COPIED : SELECTED)
  }
  return (
    <details>
      <summary>{speak(KEEP)}</summary>
      <p>{speak(WHY)}</p>
      <Field label={speak(TEXT)}>
        {(marks) => <textarea {...marks} ref={box} rows={6} readOnly value={lines.join('\n')} />}
      </Field>
      <div class="actions">
        <Button press={() => void copy()}>{speak(COPY)}</Button>
        <span role="status">{done && speak(done)}</span>
      </div>
    </details>
  )
}
