/** A line of a pasted or uploaded table, with the number of the text line it starts on. */
export interface Line {
  readonly number: number
  readonly cells: readonly string[]
}

/** A table cut into cells. `unclosed` is the line of a quote nobody closed, `null` when all are. */
export interface Cells {
  readonly lines: readonly Line[]
  readonly unclosed: number | null
}

/** What stands between two delimiters, and where the next cell starts. */
interface Piece {
  readonly text: string
  readonly end: number
  readonly closed: boolean
}

const QUOTED = /"([^"]*(?:""[^"]*)*)("?)/y
const BREAK = /\r\n|\r|\n/y
const BREAKS = /\r\n|\r|\n/g

/**
 * Cuts delimited text into cells: a quoted cell may hold delimiters, line breaks and doubled quotes; a
 * quote inside an unquoted cell is an ordinary character; any of the three line breaks ends a line.
 * Empty lines are left out. Never throws: what follows a quote nobody closed is one cell.
 */
export function cells(text: string, delimiter: string): Cells {
  const plain = new RegExp(`[^${delimiter === '|' ? '\\|' : delimiter}\\r\\n]*`, 'y')
  const lines: Line[] = []
  let unclosed: number | null = null
  let row: string[] = []
  let number = 1
  let start = 1
  for (let at = 0; ; ) {
    const piece = pieceAt(text, at, plain)
    if (!piece.closed && unclosed === null) unclosed = number
    row.push(piece.text)
    number += lineBreaks(text.slice(at, piece.end))
    at = piece.end
    if (text.charAt(at) === delimiter && at < text.length) {
      at++
      continue
    }
    const blank = row.length === 1 && row[0] === ''
    if (!blank) lines.push({ number: start, cells: row })
    if (at >= text.length) return { lines, unclosed }
    at += matched(BREAK, text, at)?.[0].length ?? 1
    row = []
    start = ++number
  }
}

/** A quoted part, when there is one, then everything up to the delimiter. */
function pieceAt(text: string, at: number, plain: RegExp): Piece {
  const quoted = text.charAt(at) === '"' ? matched(QUOTED, text, at) : null
  const inside = (quoted?.[1] ?? '').replace(/""/g, '"')
  const from = at + (quoted?.[0].length ?? 0)
  const rest = matched(plain, text, from)?.[0] ?? ''
  return {
    text: inside + rest,
    end: from + rest.length,
    closed: quoted === null || quoted[2] === '"',
  }
}

function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function lineBreaks(text: string): number {
  return (text.match(BREAKS) ?? []).length
}
