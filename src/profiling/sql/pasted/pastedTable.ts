// What a console shows, copied as text: cells between tabs, commas, semicolons or bars, frames and footers
// of terminals left out.

/** One line of a paste cut into cells; `line` is that of the paste, 1 first. */
export interface PastedLine {
  readonly line: number
  readonly cells: readonly string[]
}

const DELIMITERS = ['\t', '│', '|', ';', ','] as const

/** A line drawn by a terminal: `----+----`, `├──┼──┤`. */
const FRAME = /^[\s+=:|\-\u2500-\u257f]*$/
/** `(12 rows)`, `12 rows in set`, `(12 lignes)`. */
const FOOTER = /^\(?\d+ (rows?|lignes?|records?)\b.*$/i
/** The types DuckDB writes under its header. */
const TYPES = /^(u?(tiny|small|big|huge)?int(eger|\d+)?|varchar|double|decimal(\([\d,]+\))?)$/i

/** The lines of a paste that hold cells. The delimiter is the one its first line has most of. */
export function pastedTable(text: string): readonly PastedLine[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  const kept = lines
    .map((written, at) => ({ written, line: at + 1 }))
    .filter(({ written }) => !FRAME.test(written) && !FOOTER.test(written.trim()))
  const delimiter = delimiterOf(kept[0]?.written ?? '')
  const isFramed = delimiter === '│' || delimiter === '|'
  return kept
    .map(({ written, line }) => {
      const whole = isFramed ? unframed(written, delimiter) : written
      return { line, cells: cellsOf(whole, delimiter).map((cell) => cell.trim()) }
    })
    .filter(({ cells }) => !cells.every((cell) => TYPES.test(cell)))
}

function delimiterOf(header: string): string {
  const counted = DELIMITERS.map((sign) => ({ sign, times: header.split(sign).length - 1 }))
  return counted.sort((one, other) => other.times - one.times)[0]?.sign ?? '\t'
}

/** Without the bars at both ends of a line: `| a | b |` → `a | b`. */
function unframed(line: string, bar: string): string {
  const bare = line.trim()
  const isFramed = bare.startsWith(bar) && bare.endsWith(bar)
  return isFramed ? bare.slice(1, -1) : bare
}

/** Cuts a line; a cell that begins with a quote ends at the next lone one. */
function cellsOf(line: string, delimiter: string): string[] {
  const cells: string[] = []
  for (let at = 0; at <= line.length; ) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*/.exec(line.slice(at))
    const next = quoted ? at + quoted[0].length : line.indexOf(delimiter, at)
    const isWhole = quoted !== null && (next >= line.length || line.startsWith(delimiter, next))
    const end = isWhole ? next : line.indexOf(delimiter, at)
    const stop = end < 0 ? line.length : end
    cells.push(isWhole ? (quoted[1] ?? '').replace(/""/g, '"') : line.slice(at, stop))
    at = stop + 1
  }
  return cells
}
