import { isCellLeft } from '../../workbook/issue.ts'
import type { Lexicon } from '../../workbook/kind.ts'
import { missing } from '../../workbook/tabs/missing.ts'
import { settings } from '../../workbook/tabs/settings.ts'
import { PRIORITIES } from '../cards/priorities.ts'
import { shown } from '../cards/shown.ts'
import { Refusal } from '../failure.ts'
import { listColumns } from '../listColumns.ts'
import type { Ports } from '../ports.ts'
import { readInventory } from '../readInventory.ts'
import type { ToldIssue } from '../toldIssue.ts'
import { toldIssues } from '../toldIssue.ts'
import { writtenCell } from '../written.ts'

/** The columns of Données manquantes that are people's. */
const COLUMNS = ['override', 'consultant-note'] as const

/** What a person writes beside a missing datum: what they saw there, and what they want instead. */
export interface Annotation {
  readonly datum: string
  readonly column: (typeof COLUMNS)[number]
  /** The text of the cell, as the card showed it. */
  readonly expected: string
  /** A priority of the list, a text, or '' for a blank cell. */
  readonly value: string
}

/** What became of it: where the cell said something else by then, it is left so and told. */
export interface Annotated {
  readonly written: boolean
  /** What the cell says now. */
  readonly held: string
  readonly issues: readonly ToldIssue[]
}

/** What is wrong with what a page asks to write, if anything. */
export function wrongAnnotation(asked: unknown): string | null {
  const { datum, column, expected, value } = (asked ?? {}) as Partial<Record<string, unknown>>
  if (typeof datum !== 'string') return 'datum'
  if (!COLUMNS.some((one) => one === column)) return `column ${String(column)}`
  if (typeof expected !== 'string' || typeof value !== 'string') return 'value'
  const isPriority = value === '' || PRIORITIES.some((one) => one === value)
  return column === 'override' && !isPriority ? `priority ${value}` : null
}

/** Writes a forced priority or a note on the row of a datum, over what the person saw and nothing else. */
export function annotateMissing(ports: Ports, asked: Annotation): Annotated {
  const { datum, column, expected, value } = asked
  const read = readInventory(ports, [settings, missing], [missing.id], [missing.id])
  const row = read.rows.missing.find(({ values }) => values.datum === datum)
  const grid = read.grids.get(missing.id)
  const index = grid?.places.get(column)
  if (!row || !grid || index === undefined) throw new Refusal('row-gone')
  const held = shown(read, missing.id, row.line, column)
  const text = written(column, value, read.lexicon)
  // Asked again because its answer was lost: it is done.
  if (held !== expected) return { written: held === String(text), held, issues: [] }
  if (grid.isFormula(row.line, index)) {
    const why = { tab: missing.id, row: row.line, column, code: 'answer-formula' } as const
    return { written: false, held, issues: toldIssues([why], ports.locale) }
  }
  const cell = grid.cells[row.line - 1]?.[index] ?? ''
  const seen = typeof cell === 'string' || typeof cell === 'number' ? cell : held
  const issues = ports.book.write({
    edits: [
      {
        tab: missing.id,
        columns: [column],
        rows: [{ line: row.line, cells: [text], expected: [seen] }],
        ids: [],
        added: [],
      },
    ],
    drawings: [],
    lists: listColumns(read.lexicon),
    words: read.lexicon,
  })
  const isWritten = !issues.some(({ tab, code }) => tab === missing.id && isCellLeft(code))
  return {
    written: isWritten,
    held: isWritten ? String(text) : held,
    issues: toldIssues(issues, ports.locale),
  }
}

function written(column: Annotation['column'], value: string, words: Lexicon) {
  return writtenCell(missing, column, { [column]: value.trim() }, words)
}
