import { useState } from 'preact/hooks'
import type { Annotation } from '../../../src/app/commands/annotateMissing.ts'
import type { MissingCard } from '../../../src/app/commands/missingCard.ts'
import type { Text } from '../../../src/base/text.ts'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { Troubled } from '../../kit/Troubled.tsx'
import { useCall } from '../../kit/useCall.ts'
import { useCards } from '../../panel/cards.ts'

const TITLE: Text = { fr: 'Votre avis', en: 'Your opinion' }
const PRIORITY: Text = { fr: 'Priorité', en: 'Priority' }
const COMPUTED: Text = { fr: 'Celle du calcul', en: 'As computed' }
const NOTE: Text = { fr: 'Note', en: 'Note' }
const KEPT: Text = {
  fr: 'Gardées à chaque recalcul, à côté du classement.',
  en: 'Kept at every recomputation, beside the ranking.',
}
const SAVE: Text = { fr: 'Enregistrer', en: 'Save' }
const SAVED: Text = { fr: 'Enregistré dans la feuille.', en: 'Saved in the sheet.' }
const CHANGED: Text = {
  fr: "Rien n'a été écrasé : quelqu'un a écrit « {held} » dans cette case depuis que la fiche est ouverte. La voici à jour : choisissez de nouveau si vous voulez la changer.",
  en: 'Nothing was overwritten: somebody wrote “{held}” in this cell since the card was opened. Here it is up to date: choose again if you want to change it.',
}
const EMPTIED: Text = {
  fr: "Rien n'a été écrit : quelqu'un a vidé cette case depuis que la fiche est ouverte. La voici à jour.",
  en: 'Nothing was written: somebody emptied this cell since the card was opened. Here it is up to date.',
}

interface OwnPriorityProps {
  readonly card: MissingCard
  readonly refresh: () => void
}

/** A priority forced or set aside, and a note: what people write on the row of a datum. */
export function OwnPriority({ card, refresh }: OwnPriorityProps) {
  const { speak, door } = usePage()
  const { changed } = useCards()
  const held = card.priorities.find(({ name }) => name === card.forced)?.id ?? ''
  const [priority, setPriority] = useState<string | null>(null)
  const [note, setNote] = useState<string | null>(null)
  const wanted: Annotation[] = []
  if (priority !== null && priority !== held)
    wanted.push({
      datum: card.datum,
      column: 'override',
      expected: card.forced,
      value: priority,
    })
  if (note !== null && note.trim() !== card.note)
    wanted.push({ datum: card.datum, column: 'consultant-note', expected: card.note, value: note })
  const saving = useCall(async () => {
    let refused: string | null = null
    for (const one of wanted) {
      const { written, held: now, issues } = await door.annotateMissing(one)
      if (!written)
        refused = issues[0]?.message ?? speak(now === '' ? EMPTIED : CHANGED, { held: now })
    }
    return { refused }
  })
  const save = async () => {
    if (!(await saving.ask())) return
    setPriority(null)
    setNote(null)
    changed()
    refresh()
  }
  return (
    <section>
      <h2>{speak(TITLE)}</h2>
      <Field label={speak(PRIORITY)}>
        {(marks) => (
          <select
            {...marks}
            value={priority ?? held}
            onChange={({ currentTarget }) => setPriority(currentTarget.value)}
          >
            <option value="">{speak(COMPUTED)}</option>
            {card.priorities.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={speak(NOTE)} help={speak(KEPT)}>
        {(marks) => (
          <textarea
            {...marks}
            rows={2}
            value={note ?? card.note}
            onInput={({ currentTarget }) => setNote(currentTarget.value)}
          />
        )}
      </Field>
      {wanted.length > 0 && (
        <div class="actions">
          <Button press={() => void save()} busy={saving.busy}>
            {speak(SAVE)}
          </Button>
        </div>
      )}
      {saving.value && wanted.length === 0 && (
        <Notice tone={saving.value.refused ? 'careful' : 'good'}>
          {saving.value.refused ?? speak(SAVED)}
        </Notice>
      )}
      {saving.trouble && <Troubled trouble={saving.trouble} again={() => void save()} />}
    </section>
  )
}
