// What is done about a datum is named by what it is: `check:`, `confirm:`, `access:` or `direct:` and the
// datum, or the id of a mechanic.

/** The action of asking for a datum on its own. */
export function direct(datum: string): string {
  return `${DIRECT}${datum}`
}
const DIRECT = 'direct:'

export function isDirect(action: string): boolean {
  return action.startsWith(DIRECT)
}

/** Whether it only looks at what is held, or opens it. */
export function isLook(action: string): boolean {
  return /^(check|confirm|access):/.test(action)
}

/** Whether it is a look whose outcome nobody knows. */
export function isUnsure(action: string): boolean {
  return /^(check|confirm):/.test(action)
}
