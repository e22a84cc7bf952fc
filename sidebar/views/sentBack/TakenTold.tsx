import type { Taken } from '../../../src/app/commands/takeSentBack.ts'
import type { Text } from '../../../src/base/text.ts'
import { Issues } from '../../kit/Issues.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'

const TAKEN: Text = {
  fr: '{cells|# case reprise|# cases reprises}, {rows|# ligne ajoutée|# lignes ajoutées}. Recalculez pour voir ce que cela change.',
  en: '{cells|# cell taken|# cells taken}, {rows|# row added|# rows added}. Recompute to see what this changes.',
}
const THERE: Text = {
  fr: '{n|# ligne était déjà là|# lignes étaient déjà là}.',
  en: '{n|# row was there already|# rows were there already}.',
}
const MISSED: Text = {
  fr: '{n|# case a été laissée telle quelle|# cases ont été laissées telles quelles} :',
  en: '{n|# cell was left as it is|# cells were left as they are}:',
}
const WHY: Readonly<Record<Taken['missed'][number]['why'], Text>> = {
  changed: {
    fr: "{place} : quelqu'un y a mis « {here} » entre-temps ; le fichier dit « {asked} ».",
    en: '{place}: somebody put “{here}” there meanwhile; the file says “{asked}”.',
  },
  gone: {
    fr: "{place} : la ligne ou la colonne n'est plus là ; le fichier dit « {asked} ».",
    en: '{place}: the row or the column is no longer there; the file says “{asked}”.',
  },
  formula: {
    fr: '{place} : une formule y donne « {here} » ; le fichier dit « {asked} ».',
    en: '{place}: a formula gives “{here}” there; the file says “{asked}”.',
  },
  closed: {
    fr: "{place} : l'onglet n'a pas pu être écrit ; il dit « {here} », le fichier « {asked} ».",
    en: '{place}: the tab could not be written; it says “{here}”, the file “{asked}”.',
  },
}

interface TakenToldProps {
  readonly taken: Taken
  readonly names: Readonly<Record<string, string>>
}

/** What was taken, and each cell that was left, with both values. */
export function TakenTold({ taken, names }: TakenToldProps) {
  const { speak } = usePage()
  const { cells, rows, there, missed, issues } = taken
  const left = missed.map(({ tab, key, column, why, here, asked }) => {
    const place = [names[tab] ?? tab, key, names[`${tab}.${column}`] ?? column].join(', ')
    return { message: speak(WHY[why], { place, here, asked }) }
  })
  return (
    <Notice tone={missed.length + issues.length > 0 ? 'careful' : 'good'}>
      <p>
        {speak(TAKEN, { cells, rows })} {there > 0 && speak(THERE, { n: there })}
      </p>
      {missed.length > 0 && <p>{speak(MISSED, { n: missed.length })}</p>}
      <Issues issues={left} most={20} />
      <Issues issues={issues} most={5} />
    </Notice>
  )
}
