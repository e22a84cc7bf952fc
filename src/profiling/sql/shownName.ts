/** A name on one line, so that a result can be pasted. */
export const shownName = (name: string) => name.replace(/\s+/g, ' ').trim()
