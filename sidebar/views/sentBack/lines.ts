import type { SentBack } from '../../../src/app/commands/compareSentBack.ts'
import type { Taking } from '../../../src/app/commands/takeSentBack.ts'

type CellChange = Taking['cells'][number]
type RowToAdd = Taking['rows'][number]

/** One thing the file says that this workbook does not: a cell, or a row. */
export interface DifferenceLine {
  readonly key: string
  readonly tab: string
  /** What tells its row from any other. */
  readonly rowKey: string
  /** What names the row here. */
  readonly row: string
  /** The name the row bears in the file, when it is another one. */
  readonly otherName: string | null
  readonly column: string
  readonly sort: 'answers' | 'differs' | 'emptied' | 'added'
  readonly here: string
  readonly there: string
  readonly takes: CellChange | RowToAdd
}

/** The differences, a line each, in the order of the tabs and of their rows. */
export function linesOf({ tabs, names }: SentBack): DifferenceLine[] {
  return tabs.flatMap(({ tab, rows, added }) => {
    const name = names[tab] ?? tab
    const cells = rows.flatMap((row) =>
      row.cells.map(
        ({ column, sort, here, there, expected, value }): DifferenceLine => ({
          ...{ key: `${tab}|${row.key}|${column}`, tab: name },
          ...{ rowKey: `${tab}|${row.key}`, row: row.name || row.key },
          ...{ otherName: row.otherName, column: names[`${tab}.${column}`] ?? column },
          ...{ sort, here, there },
          takes: { tab, key: row.key, column, expected, value },
        }),
      ),
    )
    const fresh = added.map(
      ({ name: row, shown, cells }, index): DifferenceLine => ({
        ...{
          key: `${tab}|+${index}`,
          rowKey: `${tab}|+${index}`,
          tab: name,
          row,
          otherName: null,
          column: '',
          sort: 'added',
        },
        here: '',
        there: Object.entries(shown)
          .map(([column, text]) => `${names[`${tab}.${column}`] ?? column} : ${text}`)
          .join(' · '),
        takes: { tab, cells },
      }),
    )
    return [...cells, ...fresh]
  })
}

/** The lines ticked before anybody looked: those that write over nothing, from a row of the same name. */
export function firstTicked(lines: readonly DifferenceLine[]): ReadonlySet<string> {
  const isPlain = ({ sort, otherName }: DifferenceLine) =>
    (sort === 'answers' || sort === 'added') && otherName === null
  return new Set(lines.filter(isPlain).map(({ key }) => key))
}

/** What is taken of the lines that are ticked. */
export function takingOf(lines: readonly DifferenceLine[], ticked: ReadonlySet<string>): Taking {
  const taken = lines.filter(({ key }) => ticked.has(key)).map(({ takes }) => takes)
  const isCell = (one: CellChange | RowToAdd): one is CellChange => 'key' in one
  return {
    cells: taken.filter(isCell),
    rows: taken.flatMap((one) => (isCell(one) ? [] : [one])),
  }
}
