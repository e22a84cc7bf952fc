// What a run may call, by the mode it was started in and the permissions the manifest asks for.
import { refusal, wording } from './messages.ts'

export type AuthModeName = 'NONE' | 'LIMITED' | 'FULL'

const MENU_CALLS = new Set(['SpreadsheetApp.getUi', 'Ui.createMenu', 'Ui.createAddonMenu'])
const WINDOWS = new Set(['showSidebar', 'showModalDialog', 'showModelessDialog'])
const CONTAINER = 'https://www.googleapis.com/auth/script.container.ui'

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

  /** Throws when the run may not make a call. */
  require(kind: string, name: string): void {
    if (kind === 'Ui' && WINDOWS.has(name)) {
      if (this.mode !== 'FULL' || !this.has(CONTAINER)) throw this.refused(kind, name, CONTAINER)
    }
    if (this.mode === 'FULL') return
    if (kind === 'Ui' && (name === 'alert' || name === 'prompt')) {
      throw this.refused(kind, name, CONTAINER)
    }
    if (this.mode === 'NONE' && !isAlwaysAllowed(kind, name)) throw this.refused(kind, name, null)
  }

  private refused(kind: string, name: string, scope: string | null) {
    const rest = scope === null ? '' : wording('requiredScope', [scope], this.locale)
    return refusal('forbidden', `${kind}.${name}`, rest)
  }
}

function isAlwaysAllowed(kind: string, name: string): boolean {
  if (MENU_CALLS.has(`${kind}.${name}`)) return true
  if (kind === 'Session') return name === 'getActiveUserLocale'
  return kind === 'Menu' || kind === 'Logger' || kind === 'console' || kind === 'Utilities'
}
