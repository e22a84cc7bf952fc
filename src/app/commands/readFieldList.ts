import type { Field, Layout } from '../../matching/fieldList.ts'
import { settings as settingsTab } from '../../workbook/tabs/settings.ts'
import { sources } from '../../workbook/tabs/sources.ts'
import { variables } from '../../workbook/tabs/variables.ts'
import { workbook } from '../../workbook/workbook.ts'
import { growable } from '../growable.ts'
import { lexicon } from '../lexicon.ts'
import type { GivenList } from '../listedFields.ts'
import { compared, listedFields } from '../listedFields.ts'
import { projectSettings } from '../ownData.ts'
import type { OtherSheets, Ports } from '../ports.ts'
import type { ToldProblem } from '../toldProblem.ts'
import { toldProblems } from '../toldProblem.ts'

/** What was understood of a list, before anything is added. */
export interface UnderstoodList {
  readonly fields: number
  readonly fresh: number
  readonly known: number
  readonly repeated: number
  /** Names of the tools to add; '' for one the list does not name. */
  readonly newSources: readonly string[]
  readonly read: Layout
  /** The first fields. */
  readonly sample: readonly Field[]
  readonly problems: readonly ToldProblem[]
}

/** How many fields are shown. */
const SAMPLE = 20

/** Reads a list of fields and tells what it would add. Nothing is written. */
export function readFieldList(ports: Ports, list: GivenList, source: string): UnderstoodList {
  const listed = listedFields(ports, list, source)
  const reading = ports.book.read([settingsTab, sources, variables])
  for (const tab of [sources, variables]) growable(tab, ['id', 'name'], reading, ports.locale)
  const locale = projectSettings(reading.grids.get(settingsTab.id)).locale ?? ports.locale
  const { fields, newSources } = compared(listed, reading.grids, lexicon(reading.grids, locale))
  const count = (standing: string) => fields.filter((one) => one.standing === standing).length
  return {
    fields: fields.length,
    fresh: count('new'),
    known: count('known'),
    repeated: count('duplicate'),
    newSources,
    read: listed.read,
    sample: listed.fields.slice(0, SAMPLE),
    problems: toldProblems(listed.problems, ports.locale),
  }
}

/** The tabs of the file a list may be taken from. */
export function otherTabs({ otherSheets }: Ports): ReturnType<OtherSheets['named']> {
  return otherSheets.named(workbook)
}
