import type { LocalHost } from '../host.ts'
import { inEnglish } from './english.ts'

/** Fills the workbook in as a person does, finding rows and columns by what they are. */
export class Hand {
  constructor(
    private readonly host: LocalHost,
    private readonly locale: 'fr' | 'en' = 'fr',
  ) {}

  /** The name of a tab, known by the last line of its first header notes. */
  tabName(tab: string): string {
    const found = this.tabFound(tab)
    if (found === undefined) throw new Error(`no tab ${tab}`)
    return found
  }

  /** Whether a tab is there: the aims of a project do not call for all. */
  has(tab: string): boolean {
    return this.tabFound(tab) !== undefined
  }

  private tabFound(tab: string): string | undefined {
    const { person } = this.host
    const isIt = (name: string) =>
      ['A1', 'B1'].some((cell) => {
        const note = person.note(name, cell)
        return note.includes(`[${tab}.`) || note.endsWith(`[${tab}]`)
      })
    return person.sheetNames().find(isIt)
  }

  /** Types a text into a cell, found by the id of its column and a row number of the sheet. */
  type(tab: string, column: string, row: number, text: string): void {
    this.host.person.type(this.tabName(tab), `${this.letter(tab, column)}${row}`, this.said(text))
  }

  /** The text in the language of the person who types it. */
  said(text: string): string {
    return this.locale === 'en' ? inEnglish(text) : text
  }

  /** The rows of a tab whose column reads so; 2 is the first below the header. */
  rows(tab: string, column: string, is: (text: string) => boolean): number[] {
    const letter = this.letter(tab, column)
    const values = this.host.person.read(
      this.tabName(tab),
      `${letter}1:${letter}${this.height(tab)}`,
    )
    return values.flatMap(([cell], index) => (index > 0 && is(String(cell)) ? [index + 1] : []))
  }

  /** The first row that reads so. */
  row(tab: string, column: string, is: (text: string) => boolean): number {
    const [first] = this.rows(tab, column, is)
    if (first === undefined) throw new Error(`no such row in ${tab}`)
    return first
  }

  /** What a cell shows. */
  read(tab: string, column: string, row: number): string {
    const cell = `${this.letter(tab, column)}${row}`
    return this.host.person.displayed(this.tabName(tab), cell)[0]?.[0] ?? ''
  }

  /** The first row below everything. */
  bottom(tab: string): number {
    return this.height(tab) + 1
  }

  /** Deletes whole rows, the last one first. */
  remove(tab: string, rows: readonly number[]): void {
    for (const row of [...rows].sort((a, b) => b - a))
      this.host.person.deleteRows(this.tabName(tab), row)
  }

  /** The letter of a column, known by the last line of its header note. */
  letter(tab: string, column: string): string {
    const name = this.tabName(tab)
    for (let index = 0; index < 80; index++) {
      const letter = letterOf(index)
      if (this.host.person.note(name, `${letter}1`).endsWith(`[${tab}.${column}]`)) return letter
    }
    throw new Error(`no column ${column} in ${tab}`)
  }

  private height(tab: string): number {
    return Number(/(\d+)$/.exec(this.host.person.filled(this.tabName(tab)))?.[1] ?? 1)
  }
}

function letterOf(index: number): string {
  const before = index < 26 ? '' : String.fromCharCode(64 + Math.floor(index / 26))
  return before + String.fromCharCode(65 + (index % 26))
}
