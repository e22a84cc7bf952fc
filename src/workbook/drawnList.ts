/** The id of the hidden list that tells what was drawn on a tab, which is no drop-down: `~home`. */
export function drawnListOf(tab: string): string {
  return `${DRAWN}${tab}`
}

/** Whether a list of the hidden tab tells what was drawn on a tab. */
export function isDrawnList(list: string): boolean {
  return list.startsWith(DRAWN)
}

const DRAWN = '~'
