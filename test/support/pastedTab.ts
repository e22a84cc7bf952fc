// The check of a tab a client pasted, as the page leads it, without a page.
import type { LocalHost } from '../../local/host.ts'
import { headerOf, planned, proposed, updateColumn } from '../../sidebar/checking/choices.ts'
import type { TabCourse, TabStanding } from '../../sidebar/checking/tabCourse.ts'
import { tabCourse } from '../../sidebar/checking/tabCourse.ts'
import { namesToSend } from '../../sidebar/checking/table.ts'
import type { CheckOffer } from '../../src/app/commands/checkOffer.ts'
import type { ColumnMatch } from '../../src/app/commands/columnMatches.ts'
import type { TabPart } from '../../src/app/commands/countTab.ts'
import type { CheckedTab } from '../../src/app/commands/emptyTab.ts'
import type { ReadTab } from '../../src/app/commands/readTab.ts'
import type { NamedSheet } from '../../src/app/ports.ts'
import type { TabShape, UnderstoodTab } from '../../src/profiling/tab/understoodTab.ts'
import { answer, call } from './project.ts'

/** The number of a tab, as the page finds it. */
export function numberOf(host: LocalHost, name: string): number {
  const found = call<readonly NamedSheet[]>(host, 'otherTabs').find((one) => one.name === name)
  if (!found) throw new Error(`no tab ${name}`)
  return found.id
}

/** A tab that was understood, and the counting of it, not begun. */
export interface BegunCheck {
  readonly tab: number
  readonly shape: TabShape
  readonly told: UnderstoodTab
  readonly course: TabCourse
  readonly columns: ReturnType<typeof proposed>
  readonly offer: CheckOffer
  readonly update: number | null
}

/** Understands a tab, takes what is proposed for its columns, and gets ready to count it. */
export function begunCheck(
  host: LocalHost,
  tab: number,
  source = 'SRC-001',
  header: number | null | 'found' = 'found',
): BegunCheck {
  const { told } = call<ReadTab>(host, 'readTab', tab, header)
  if ('failure' in told) throw new Error(told.failure.code)
  const { understood, shape } = told
  const offer = call<CheckOffer>(host, 'checkOffer')
  const matches = call<readonly ColumnMatch[]>(
    host,
    'columnMatches',
    source,
    namesToSend(understood),
  )
  const own = offer.variables.filter((one) => one.source === source)
  const columns = proposed(understood.header, matches, own)
  const update = updateColumn(columns)
  const { fillers, today, locale } = offer
  const plan = { columns: planned(columns), update, fillers, today, locale }
  const count = async (ask: unknown) => {
    const given = answer(host, 'countTab', ask)
    if (!given.ok) throw new Error(given.failure.message)
    return given.value as TabPart
  }
  return {
    tab,
    shape,
    told,
    columns,
    offer,
    update,
    course: tabCourse({ tab, shape }, headerOf(columns), plan, count),
  }
}

/** Counts a tab to its end. */
export async function counted({ course }: BegunCheck): Promise<TabStanding> {
  for (;;) {
    const standing = await course.goOn()
    if (standing !== 'more') return standing
  }
}

/** What the page would ask to empty a tab it has checked. */
export const checkedTab = ({ tab, shape, course }: BegunCheck): CheckedTab => ({
  ...{ tab, shape, marks: course.marks() },
})
