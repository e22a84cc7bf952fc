// What a run may call, by the mode it was started in and the permissions the manifest asks for.

import { type MessageCode, refusal, wording } from '../messages.ts'
import { callKind } from './calls.ts'
import { CONTAINER, missingScopes } from './scopes.ts'

export type AuthModeName = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL'

const MENU_CALLS = new Set(['SpreadsheetApp.getUi', 'Ui.createMenu', 'Ui.createAddonMenu'])
const ALWAYS = new Set(['Menu', 'Logger', 'console', 'Utilities'])
const SCREEN = new Set(['Ui', 'Menu', 'PromptResponse'])

/** What one run may call. */
export class Permission {
  readonly mode: AuthModeName
  private readonly scopes: readonly string[] | null
  private readonly locale: string

  constructor(mode: AuthModeName, scopes: readonly string[] | null, locale: string) {
    this.mode = mode
    this.scopes = scopes
    this.locale = locale
  }

  /** Whether the manifest asks for a permission; a folder without a manifest has them all. */
  has(scope: string): boolean {
    return this.scopes === null || this.scopes.includes(scope)
  }

  /** Whether the run learns who it runs for. */
  knowsPerson(): boolean {
    return this.mode === 'FULL'
  }

  /** Throws when the run may not make a call. */
  require(kind: string, name: string): void {
    if (!this.modeAllows(kind, name)) {
      if (name === 'getUi') throw refusal('noUi')
      throw this.refused('forbidden', kind, name, kind === 'Ui' ? [CONTAINER] : [])
    }
    const missing = missingScopes(kind, name, this.scopes)
    if (missing.length === 0) return
    throw this.refused(kind === 'Ui' ? 'insufficient' : 'forbidden', kind, name, missing)
  }

  private modeAllows(kind: string, name: string): boolean {
    if (this.mode === 'NONE') return isAlwaysAllowed(kind, name)
    if (this.mode === 'LIMITED') return kind !== 'Ui' || MENU_CALLS.has(`Ui.${name}`)
    if (this.mode === 'CUSTOM_FUNCTION') return isReading(kind, name)
    return true
  }

  private refused(code: MessageCode, kind: string, name: string, scopes: readonly string[]) {
    const list = scopes.length > 1 ? `(${scopes.join(' || ')})` : scopes[0]
    const rest = list === undefined ? '' : wording('requiredScope', [list], this.locale)
    return refusal(code, `${kind}.${name}`, rest)
  }
}

function isAlwaysAllowed(kind: string, name: string): boolean {
  if (MENU_CALLS.has(`${kind}.${name}`)) return true
  return kind === 'Session' ? name === 'getActiveUserLocale' : ALWAYS.has(kind)
}

/** A formula's function looks at the document; it shows nothing and changes nothing. */
function isReading(kind: string, name: string): boolean {
  if (SCREEN.has(kind) || name === 'getUi' || name === 'toast') return false
  return callKind(kind, name) !== 'write'
}
