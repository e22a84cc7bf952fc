import type { Locale } from '../../base/text.ts'
import type { Api } from '../api.ts'
import type { Talk } from '../ports.ts'

/** What a conversation is held with: the commands, made at the instant they run, and the person. */
export interface Conversation {
  readonly commands: () => Api
  readonly talk: Talk
  readonly locale: Locale
}
