import type { Standing } from '../../src/app/commands/standing.ts'
import { dayFromIso, sayDay } from '../../src/base/day.ts'
import type { Text } from '../../src/base/text.ts'
import { LinkButton } from '../kit/Button.tsx'
import { Notice } from '../kit/Notice.tsx'
import { usePage } from '../kit/page.ts'

const NEVER: Text = {
  fr: "Rien n'est encore calculé dans ce classeur.",
  en: 'Nothing has been computed in this workbook yet.',
}
const CURRENT: Text = {
  fr: 'Chiffres calculés le {day}, à jour avec la feuille.',
  en: 'Figures computed on {day}, up to date with the sheet.',
}
const UNKNOWN: Text = {
  fr: 'Chiffres calculés le {day} ; on ne sait pas ce qui a changé depuis.',
  en: 'Figures computed on {day}; what changed since is not known.',
}
const OLDER: Text = {
  fr: 'Chiffres calculés le {day}, plus anciens que la feuille : {tabs} {n|a|ont} changé depuis.',
  en: 'Figures computed on {day}, older than the sheet: {tabs} {n|has|have} changed since.',
}

const RENEW: Text = { fr: 'Aller au recalcul', en: 'Go to recomputing' }

interface StalenessProps {
  readonly standing: Standing
  /** Leads to the recomputation, where one is not at hand. */
  readonly renew?: () => void
}

/** Says whether the figures are as old as the sheet. */
export function Staleness({ standing, renew }: StalenessProps) {
  const { speak, locale } = usePage()
  const { computed, changed } = standing
  if (computed === null) return <Notice tone="plain">{speak(NEVER)}</Notice>
  const day = sayDay(dayFromIso(computed) ?? 0, locale)
  if (changed === null) return <Notice tone="plain">{speak(UNKNOWN, { day })}</Notice>
  if (changed.length === 0) return <p class="quiet">{speak(CURRENT, { day })}</p>
  const tabs = changed.join(', ')
  return (
    <Notice tone="careful">
      <p>{speak(OLDER, { day, tabs, n: changed.length })}</p>
      {renew && <LinkButton press={renew}>{speak(RENEW)}</LinkButton>}
    </Notice>
  )
}
