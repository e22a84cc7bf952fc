import type { CheckOffer } from '../../../src/app/commands/checkOffer.ts'
import type { Text } from '../../../src/base/text.ts'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { Select } from '../../kit/Select.tsx'

const SOURCE: Text = { fr: "Source d'où viennent ces données", en: 'Source these data come from' }
const NONE: Text = {
  fr: "Ce classeur n'a pas encore de source : ces données peuvent être contrôlées, et leurs comptages ne seront pas enregistrés. Ajoutez d'abord la source dans l'onglet Sources pour les garder.",
  en: 'This workbook has no source yet: these data can be checked, and their counts will not be saved. First add the source in the Sources tab to keep them.',
}

interface SourceChoiceProps {
  readonly sources: CheckOffer['sources']
  readonly chosen: string
  readonly choose: (source: string) => void
}

/** The tool the file was exported from. */
export function SourceChoice({ sources, chosen, choose }: SourceChoiceProps) {
  const { speak } = usePage()
  if (sources.length === 0) return <Notice tone="careful">{speak(NONE)}</Notice>
  const entries = sources.map(({ id, name }) => ({ id, label: name }))
  return <Select label={speak(SOURCE)} entries={entries} chosen={chosen} choose={choose} />
}
