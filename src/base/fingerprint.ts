/** A short fingerprint of some texts, in order: the same texts give the same one. */
export function fingerprint(texts: readonly string[]): string {
  let low = 0x811c9dc5
  let high = 0x1b873593
  for (const text of texts) {
    for (let i = 0; i <= text.length; i++) {
      const code = i < text.length ? text.charCodeAt(i) : 0x1f
      low = Math.imul(low ^ code, 0x01000193)
      high = Math.imul(high ^ code, 0x5bd1e995)
    }
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36)
}
