// Which permissions a call needs: any one of those listed opens it.
import { callKind } from './calls.ts'

const AUTH = 'https://www.googleapis.com/auth/'
const CURRENT = `${AUTH}spreadsheets.currentonly`
const ALL = `${AUTH}spreadsheets`
const READ = `${AUTH}spreadsheets.readonly`
/** What showing pages asks of a person. */
export const CONTAINER = `${AUTH}script.container.ui`
const SCRIPT = `${AUTH}script.scriptapp`

const NEEDS: Readonly<Record<string, readonly string[]>> = {
  'Ui.showSidebar': [CONTAINER],
  'Ui.showModalDialog': [CONTAINER],
  'Ui.showModelessDialog': [CONTAINER],
  'SpreadsheetApp.openById': [ALL],
  'SpreadsheetApp.openByUrl': [ALL],
  'SpreadsheetApp.create': [ALL],
  'ScriptApp.newTrigger': [SCRIPT],
  'ScriptApp.deleteTrigger': [SCRIPT],
  'ScriptApp.getProjectTriggers': [SCRIPT],
  'ScriptApp.getUserTriggers': [SCRIPT],
}

/** The permissions any one of which a call lacks; none when it may be made. Null asks for nothing. */
export function missingScopes(
  kind: string,
  name: string,
  scopes: readonly string[] | null,
): readonly string[] {
  if (scopes === null) return []
  const needed = NEEDS[`${kind}.${name}`] ?? documentScopes(kind, name)
  return needed.length === 0 || needed.some((scope) => scopes.includes(scope)) ? [] : needed
}

/** Whoever holds a sheet or a range has passed by the spreadsheet; only changes ask for more. */
function documentScopes(kind: string, name: string): readonly string[] {
  if (kind === 'SpreadsheetApp' && /^(get|set)(Active|Current|Selection)/.test(name)) {
    return [CURRENT, ALL, READ]
  }
  return callKind(kind, name) === 'write' ? [CURRENT, ALL] : []
}
