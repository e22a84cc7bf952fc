/** Signs nobody sees: zero-width spaces and joiners, and marks of byte order. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g

/** A text without the signs nobody sees. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '')
}
