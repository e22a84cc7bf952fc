// Words of 32 bits as text, six signs each: half of what their decimal digits take.

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const PER_WORD = 6

/** Writes words one after the other. */
export function packWords(words: readonly number[]): string {
  const pieces: string[] = []
  for (const word of words) {
    let text = ''
    for (let shift = 30; shift >= 0; shift -= PER_WORD) text += SIGNS[(word >>> shift) & 63]
    pieces.push(text)
  }
  return pieces.join('')
}

/** Reads what {@link packWords} wrote. */
export function unpackWords(text: string): Int32Array {
  const words = new Int32Array(Math.floor(text.length / PER_WORD))
  for (let at = 0; at < words.length * PER_WORD; at++) {
    const place = Math.floor(at / PER_WORD)
    words[place] = ((words[place] as number) << PER_WORD) | SIGNS.indexOf(text.charAt(at))
  }
  return words
}
