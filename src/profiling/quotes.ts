/** Where the quoted cell that opens at `start` is closed: its last quote, or past the bytes when there is none. */
export function closingQuote(bytes: Uint8Array, start: number, quote: number): number {
  let at = start + 1
  while (at < bytes.length && (bytes[at] !== quote || bytes[at + 1] === quote))
    at += bytes[at] === quote ? 2 : 1
  return at
}

/**
 * Rewrites a quoted cell in place as its text, from its opening quote on: a doubled quote is one quote,
 * and what follows the closing quote belongs to the text (`isOdd`). Gives where the text ends.
 *
 * @example `"a ""b"""` → `a "b"`, and `"a"b` → `ab`
 */
export function unquote(
  bytes: Uint8Array,
  start: number,
  end: number,
  quote: number,
): { readonly end: number; readonly isOdd: boolean } {
  let to = start
  let at = start + 1
  for (; at < end; at++) {
    if (bytes[at] === quote) {
      if (bytes[at + 1] !== quote || at + 1 >= end) break
      at += 1
    }
    bytes[to++] = bytes[at] as number
  }
  const rest = end - at - 1
  if (rest <= 0) return { end: to, isOdd: false }
  bytes.copyWithin(to, at + 1, end)
  return { end: to + rest, isOdd: true }
}
