import { useState } from 'preact/hooks'
import type { NamedSheet } from '../../../src/app/ports.ts'
import type { Text } from '../../../src/base/text.ts'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { Select } from '../../kit/Select.tsx'

const TAB: Text = { fr: "Onglet où l'extrait est collé", en: 'Tab the extract is pasted in' }
const READ: Text = { fr: 'Lire cet onglet', en: 'Read this tab' }
const NONE: Text = {
  fr: "Ce fichier n'a, à l'écran, que les onglets de l'outil. Collez l'extrait dans un nouvel onglet, puis rouvrez cette page.",
  en: 'This file has, in sight, only the tabs of the tool. Paste the extract in a new tab, then open this page again.',
}
const STAYS: Text = {
  fr: "L'outil lit l'onglet par blocs et ne donne à cette page que les noms des colonnes, quelques lignes masquées, des comptages et des empreintes : jamais une fiche ni une valeur. Rien n'en est écrit ailleurs dans le classeur.",
  en: 'The tool reads the tab by blocks and gives this page the names of the columns, a few masked lines, counts and fingerprints alone: never a record or a value. Nothing of it is written elsewhere in the workbook.',
}

interface TabPickProps {
  readonly tabs: readonly NamedSheet[]
  /** The tab that was read; null when none was yet. */
  readonly read: number | null
  readonly pick: (tab: number) => void
}

/** The tabs that are not ours: the one in front is proposed. */
export function TabPick({ tabs, read, pick }: TabPickProps) {
  const { speak } = usePage()
  const front = tabs.find(({ isFront }) => isFront) ?? tabs[0]
  const [chosen, choose] = useState(read ?? front?.id ?? 0)
  if (!front) return <Notice tone="careful">{speak(NONE)}</Notice>
  return (
    <section class="adding tab">
      <Select
        label={speak(TAB)}
        entries={tabs.map(({ id, name }) => ({ id: String(id), label: name }))}
        chosen={String(chosen)}
        choose={(id) => choose(Number(id))}
      />
      <div class="actions">
        <Button isMain={read === null} press={() => pick(chosen)}>
          {speak(READ)}
        </Button>
      </div>
      <p class="quiet">{speak(STAYS)}</p>
    </section>
  )
}
