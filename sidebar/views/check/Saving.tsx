import { useState } from 'preact/hooks'
import type { CheckedCounts } from '../../../src/app/checking/wrongCounts.ts'
import type { Text } from '../../../src/base/text.ts'
import { Busy } from '../../kit/Busy.tsx'
import { Button } from '../../kit/Button.tsx'
import { Issues } from '../../kit/Issues.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { Tick } from '../../kit/Tick.tsx'
import { Troubled } from '../../kit/Troubled.tsx'
import { useCall } from '../../kit/useCall.ts'
import { Recomputing } from '../next/Recomputing.tsx'

const SAVE: Text = {
  fr: "Enregistrer {n|le comptage d'une colonne|les comptages de # colonnes}",
  en: 'Save the counts of {n|# column|# columns}',
}
const WHAT: Text = {
  fr: 'Seuls ces comptages et les dates de mise à jour, au jour près, entrent dans le classeur.',
  en: 'Only these counts and the dates of update, to the day, enter the workbook.',
}
const NOTHING: Text = {
  fr: "Aucune colonne n'est reliée à une variable : il n'y a rien à enregistrer. Revenez aux colonnes pour en relier.",
  en: 'No column is linked to a variable: there is nothing to save. Go back to the columns to link some.',
}
const NAME: Text = { fr: 'Garder aussi le nom du fichier', en: 'Keep the name of the file too' }
const NAME_ABOUT: Text = {
  fr: '« {name} » serait écrit dans la remarque de chaque comptage.',
  en: '“{name}” would be written in the remark of each count.',
}
const SAVING: Text = { fr: 'Enregistrement dans Contrôles…', en: 'Saving in Checks…' }
const SAVED: Text = {
  fr: '{n|# comptage est|# comptages sont} dans Contrôles. Recalculez pour que les scores en tiennent compte.',
  en: '{n|# count is|# counts are} in Checks. Recompute so that the scores take them into account.',
}
const UNSAVED: Text = {
  fr: "Rien n'a été enregistré : la feuille changeait à cet instant. Recommencez.",
  en: 'Nothing was saved: the sheet was changing at that moment. Try again.',
}

interface SavingProps {
  readonly checked: Omit<CheckedCounts, 'file'>
  /** The name of the file, which may be kept; null for what bears none. */
  readonly fileName: string | null
  readonly saved: () => void
}

/** Saves the counts in one call, then recomputes, each when the person says so. */
export function Saving({ checked, fileName, saved }: SavingProps) {
  const { speak, door } = usePage()
  const [keepsName, keepName] = useState(false)
  const file = keepsName && fileName !== null ? fileName.slice(0, LONGEST) : null
  const save = useCall(() => door.saveCounts({ ...checked, file }))
  const ask = async () => {
    if (await save.ask()) saved()
  }
  const kept = (save.value?.added ?? 0) + (save.value?.there ?? 0)
  if (checked.counts.length === 0) return <Notice tone="plain">{speak(NOTHING)}</Notice>
  if (save.value && kept > 0 && !save.busy)
    return (
      <section class="saving">
        <Notice tone="good">{speak(SAVED, { n: kept })}</Notice>
        <Issues issues={save.value.issues} most={5} />
        <Recomputing />
      </section>
    )
  return (
    <section class="saving">
      <p>{speak(WHAT)}</p>
      {fileName !== null && (
        <Tick isTicked={keepsName} tick={keepName} about={speak(NAME_ABOUT, { name: fileName })}>
          {speak(NAME)}
        </Tick>
      )}
      {save.busy && <Busy what={speak(SAVING)} />}
      {save.value && kept === 0 && <Notice tone="wrong">{speak(UNSAVED)}</Notice>}
      {save.trouble && <Troubled trouble={save.trouble} again={() => void ask()} />}
      <div class="actions">
        <Button isMain press={() => void ask()} busy={save.busy}>
          {speak(SAVE, { n: checked.counts.length })}
        </Button>
      </div>
    </section>
  )
}

/** The longest name the workbook keeps. */
const LONGEST = 200
