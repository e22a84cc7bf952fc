import { sayDay } from '../../base/day.ts'
import type { Locale, Text } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import type { Inventory } from '../inventory.ts'
import type { ToldDecision } from './decisionResults.ts'
import { decisionKey } from './decisionResults.ts'
import { blockTitle, type Line } from './homeProgress.ts'
import type { Run } from './run.ts'

type DecisionRow = Inventory['rows']['decisions'][number]

const SHOWN = 5

/** What people say of a decision that waits no more. */
const SETTLED: readonly string[] = ['taken', 'dropped']

const NONE: Text = { fr: 'Aucune décision en attente', en: 'No decision is waiting' }
const NOBODY: Text = { fr: 'responsable à nommer', en: 'owner to name' }
const BY: Text = { fr: '{owner}, le {day}', en: '{owner}, {day}' }
const UNDATED: Text = { fr: '{owner}, date à fixer', en: '{owner}, date to set' }
const OTHERS: Text = {
  fr: 'et {n|# autre|# autres}, dans Décisions',
  en: 'and {n|# more|# more}, in Decisions',
}

/** Lines of the decisions to take, those due first on top, then those that come first in the tab. */
export function waitingDecisions({ inventory }: Run, open: readonly ToldDecision[]): Line[] {
  const { rows, lexicon } = inventory
  const { locale } = lexicon
  const byKey = new Map(rows.decisions.map((row) => [decisionKey(row, lexicon), row]))
  const waiting = open
    .map((one) => ({ one, row: byKey.get(one.key) ?? null }))
    .filter(({ row }) => !SETTLED.includes(row?.values.status ?? ''))
  const due = ({ row }: (typeof waiting)[number]) => row?.values.due ?? Number.MAX_SAFE_INTEGER
  const lines = [...waiting]
    .sort((a, b) => due(a) - due(b))
    .map(({ one, row }): Line => ['', one.subject, whoAndWhen(row, locale), one.recommendation])
  const left = lines.length - SHOWN
  return [
    [blockTitle('decisions', locale), ...(lines.length === 0 ? [say(NONE, locale)] : [])],
    ...lines.slice(0, SHOWN),
    ...(left > 0 ? [['', say(OTHERS, locale, { n: left })]] : []),
  ]
}

function whoAndWhen(row: DecisionRow | null, locale: Locale): string {
  const owner = row?.values.owner ?? say(NOBODY, locale)
  const due = row?.values.due ?? null
  if (due === null) return say(UNDATED, locale, { owner })
  return say(BY, locale, { owner, day: sayDay(due, locale) })
}
