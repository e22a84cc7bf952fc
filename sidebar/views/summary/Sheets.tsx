import type { HomeLine, Summary } from '../../../src/app/commands/summary.ts'
import { dayFromIso, sayDay } from '../../../src/base/day.ts'
import type { Text } from '../../../src/base/text.ts'
import { sayPercent } from '../../../src/base/text.ts'
import { usePage } from '../../kit/page.ts'
import { Matrix } from './Matrix.tsx'
import { Objectives } from './Objectives.tsx'
import { Table } from './Table.tsx'
import { WORDS } from './words.ts'

/** The sections of the summary, each as the workbook holds it; one that holds nothing says so. */
export function Sheets({ summary }: { readonly summary: Summary }) {
  const { speak, locale } = usePage()
  const day = (iso: string | null) => (iso === null ? '' : sayDay(dayFromIso(iso) ?? 0, locale))
  const month = (iso: string | null) => (iso === null ? '' : monthOf(iso, locale))
  const heads = (...texts: readonly Text[]) => texts.map((text) => speak(text))
  return (
    <>
      <Block title={WORDS.headline} lines={summary.headline} />
      <Block title={WORDS.reach} lines={summary.reach} />
      <Objectives lines={summary.objectives} />
      <Table
        title={speak(WORDS.missing)}
        heads={heads(WORDS.datum, WORDS.why)}
        rows={summary.missing.map(({ label, why }, index) => [`${index + 1}. ${label}`, why])}
      />
      <Table
        title={speak(WORDS.waves)}
        heads={heads(
          WORDS.wave,
          WORDS.data,
          WORDS.gain,
          WORDS.mechanics,
          WORDS.budget,
          WORDS.month,
          WORDS.owner,
        )}
        rows={summary.waves.map((one) => [
          String(one.wave),
          one.data,
          one.gain === '' ? '' : sayPercent(Number(one.gain), locale),
          one.mechanics,
          one.budget,
          month(one.due),
          one.owner,
        ])}
      />
      <Table
        title={speak(WORDS.ranked)}
        heads={heads(WORDS.mechanic, WORDS.share)}
        rows={summary.mechanics.map(({ name, share }) => [name, sayPercent(share, locale)])}
      />
      <Table
        title={speak(WORDS.decisions)}
        heads={heads(WORDS.subject, WORDS.suggestion, WORDS.owner, WORDS.due)}
        rows={summary.decisions.map((one) => [
          one.subject,
          one.recommendation,
          one.owner,
          day(one.due),
        ])}
      />
      <Matrix title={speak(WORDS.scenarios)} matrix={summary.scenarios} />
      <Matrix title={speak(WORDS.sources)} matrix={summary.sources} boldAbout />
    </>
  )
}

/** A block of Accueil: a name, its figure, what is said of it. */
function Block({ title, lines }: { readonly title: Text; readonly lines: readonly HomeLine[] }) {
  const { speak } = usePage()
  const rows = lines.map(({ name, figure, about }) => [name, figure, about])
  return <Table title={speak(title)} heads={[]} rows={rows} kind="three" />
}

/** `mars 2027`. */
function monthOf(iso: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${iso}T00:00:00Z`))
}
