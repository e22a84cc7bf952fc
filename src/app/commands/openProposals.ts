import { matches } from '../../workbook/tabs/matches.ts'
import { settings as settingsTab } from '../../workbook/tabs/settings.ts'
import { sources } from '../../workbook/tabs/sources.ts'
import { variables } from '../../workbook/tabs/variables.ts'
import { lexicon } from '../lexicon.ts'
import type { MatchRow } from '../openMatches.ts'
import { isDecidable, isOpen, sureLevel } from '../openMatches.ts'
import { projectSettings } from '../ownData.ts'
import type { Ports } from '../ports.ts'
import { tabRows } from '../rows.ts'
import { unread } from '../unread.ts'

/** A link nobody decided yet, as a person decides it. */
export interface OpenProposal {
  readonly variable: string
  readonly datum: string
  /** The variable and its source, and the datum, as people call them. */
  readonly name: string
  readonly source: string
  readonly label: string
  /** How it was found, in the words of the person; '' when the row does not say. */
  readonly method: string
  /** 0–1. */
  readonly score: number
  /** Whether the very words say so, and nothing else is proposed for the variable. */
  readonly isSure: boolean
  /** Whether several data are proposed for the variable. */
  readonly isOneOfSeveral: boolean
}

/** The proposals of Correspondances nobody answered, the sure ones first. Nothing is written. */
export function openProposals(ports: Ports): readonly OpenProposal[] {
  const reading = ports.book.read([settingsTab, sources, variables, matches], [matches.id])
  const grid = reading.grids.get(matches.id)
  if (!grid) throw unread([matches.id], reading.issues, ports.locale)
  const locale = projectSettings(reading.grids.get(settingsTab.id)).locale ?? ports.locale
  const words = lexicon(reading.grids, locale)
  const own = lexicon(reading.grids, ports.locale)
  const named = new Map(
    tabRows(variables, reading.grids.get(variables.id), words).rows.map(({ key, values }) => [
      key,
      {
        name: values.name ?? '',
        source:
          words.references('sources').byId.get((values.source ?? '').toLowerCase())?.label ?? '',
      },
    ]),
  )
  const isLinkable = ({ values }: MatchRow) => values.variable !== null && values.datum !== null
  const open = tabRows(matches, grid, words).rows.filter(
    (row) => isDecidable(grid) && isOpen(row, grid) && isLinkable(row),
  )
  const counted = new Map<string | null, number>()
  for (const { values } of open)
    counted.set(values.variable, (counted.get(values.variable) ?? 0) + 1)
  const proposed = open.map(({ values }): OpenProposal => {
    const { variable, datum, method } = values
    const several = (counted.get(variable) ?? 0) > 1
    const score = values.score ?? 0
    return {
      ...{ variable: variable ?? '', datum: datum ?? '', score },
      ...(named.get(variable ?? '') ?? { name: variable ?? '', source: '' }),
      label: own.word('data', datum ?? ''),
      method: method === null ? '' : own.word('match_method', method),
      isSure: sureLevel(method, score) === 'exact' && !several,
      isOneOfSeveral: several,
    }
  })
  return [...proposed.filter(({ isSure }) => isSure), ...proposed.filter((one) => !one.isSure)]
}
