import { cells } from './cells.ts'
import { headers } from './headers.ts'

const DELIMITERS = ['\t', ';', ',', '|'] as const

/** What separates the cells of a pasted text. */
export type Delimiter = (typeof DELIMITERS)[number]

const SAMPLE_LINES = 50

/**
 * Tells what separates the cells of a text: the sign under which the first line is a known header,
 * else the one under which most lines have as many cells as the first, else the one that cuts the
 * first line most. `null` when the text is one column.
 */
export function delimiterOf(text: string): Delimiter | null {
  const sample = text.split(/\r\n|\r|\n/, SAMPLE_LINES).join('\n')
  const found = DELIMITERS.map((delimiter) => ({ delimiter, ...measure(sample, delimiter) }))
    .filter(({ width, known, even }) => width > 1 && (known > 0 || even > 0.5))
    .sort(
      (one, other) => other.known - one.known || other.even - one.even || other.width - one.width,
    )
  return found[0]?.delimiter ?? null
}

function measure(sample: string, delimiter: Delimiter) {
  const { lines } = cells(sample, delimiter)
  const first = lines[0]?.cells ?? []
  const even = lines.filter((line) => line.cells.length === first.length).length
  const known = Object.keys(headers(first)?.recognised ?? {}).length
  return { width: first.length, known, even: even / Math.max(1, lines.length) }
}
