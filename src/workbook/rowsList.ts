/** The id of the drop-down list that holds the rows of a tab, for references: `@sources`. */
export function rowsList(tab: string): string {
  return `${ROWS}${tab}`
}

/** Whether a list holds the rows of a tab, which come and go, and not words of ours. */
export function isRowsList(list: string): boolean {
  return list.startsWith(ROWS)
}

const ROWS = '@'
