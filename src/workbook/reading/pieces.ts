import { visibleText } from './visibleText.ts'

/** The pieces of a cell that holds several values: `;` and line breaks always separate. */
export function pieces(value: unknown): string[] {
  return visibleText(value)
    .split(/[;\n\r]/)
    .map(visibleText)
    .filter((piece) => piece !== '')
}

/**
 * What a piece names when it is made of complete known labels and commas only, the longest label tried
 * first; otherwise `null`. Labels hold commas too, so a comma alone separates nothing.
 */
export function namedIn(
  piece: string,
  idOf: (label: string) => string | null | undefined,
): readonly string[] | null {
  const whole = idOf(piece)
  if (whole) return [whole]
  for (let comma = piece.lastIndexOf(','); comma > 0; comma = piece.lastIndexOf(',', comma - 1)) {
    const first = idOf(piece.slice(0, comma))
    const rest = first ? namedIn(piece.slice(comma + 1), idOf) : null
    if (first && rest) return [first, ...rest]
  }
  return null
}

/**
 * A cell of several values with some of its pieces put otherwise, separators and spaces as typed; `null`
 * where no piece is.
 *
 * @param put what a piece becomes, `null` to leave it
 */
export function piecewise(text: string, put: (piece: string) => string | null): string | null {
  let isPut = false
  const parts = text.split(/([;\n\r])/).map((part, index) => {
    const piece = index % 2 === 0 ? visibleText(part) : ''
    const said = piece === '' ? null : put(piece)
    if (said === null) return part
    isPut = true
    return part.replace(piece, () => said)
  })
  return isPut ? parts.join('') : null
}
