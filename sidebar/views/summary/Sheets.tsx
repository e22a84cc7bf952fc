import type { HomeLine, Summary } from '../../../src/app/commands/summary.ts'
import { dayFromIso, sayDay } from '../../../src/base/day.ts'
import { listed } from '../../../src/base/listed.ts'
import type { Locale, Text } from '../../../src/base/text.ts'
import { sayPercent } from '../../../src/base/text.ts'
import { usePage } from '../../kit/page.ts'
import { Headline } from './Headline.tsx'
import { Matrix } from './Matrix.tsx'
import { Objectives } from './Objectives.tsx'
import { Rate } from './Rate.tsx'
import { Table } from './Table.tsx'
import { WORDS } from './words.ts'

/** How many of a list a wave tells. */
const SHOWN = 6

/** The sections of the summary, each as the workbook holds it; one that holds nothing says so. */
export function Sheets({ summary }: { readonly summary: Summary }) {
  const { speak, locale } = usePage()
  const day = (iso: string | null) => (iso === null ? '' : sayDay(dayFromIso(iso) ?? 0, locale))
  const month = (iso: string | null) => (iso === null ? '' : monthOf(iso, locale))
  const others = (n: number) => speak(WORDS.others, { n })
  const heads = (...texts: readonly Text[]) => texts.map((text) => speak(text))
  return (
    <>
      <Headline lines={summary.headline} />
      <Reach lines={summary.reach} />
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
        kind="waves"
        rows={summary.waves.map((one) => [
          String(one.wave),
          firstOf(one.data, locale, others),
          one.gain === '' ? '' : sayPercent(Number(one.gain), locale),
          firstOf(one.mechanics, locale, others),
          one.budget,
          month(one.due),
          one.owner,
        ])}
      />
      <Table
        title={speak(WORDS.ranked)}
        isShort
        heads={heads(WORDS.mechanic, WORDS.share)}
        rows={summary.mechanics.map(({ name, share }) => [name, sayPercent(share, locale)])}
      />
      <Table
        title={speak(WORDS.decisions)}
        kind="decisions"
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

/** How many people each channel reaches, and what the figure is made of. */
function Reach({ lines }: { readonly lines: readonly HomeLine[] }) {
  const { speak } = usePage()
  const rows = lines.map(
    ({ name, figure, about }) =>
      [name, <Rate key={name} name={name} figure={figure} />, about] as const,
  )
  return <Table title={speak(WORDS.reach)} heads={[]} rows={rows} kind="three" isShort />
}

/** The first of a list, and how many others: a committee reads no list of twenty. */
function firstOf(list: string, locale: Locale, others: (n: number) => string): string {
  const all = list.split(/\s?;\s/)
  if (all.length <= SHOWN + 1) return list
  return `${listed(all.slice(0, SHOWN), locale)} ${others(all.length - SHOWN)}`
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
