import type { Locale } from '../base/text.ts'
import { terms } from '../catalogue/lists.ts'
import { packs } from '../catalogue/packs.ts'
import type { CreationStep } from './commands/create.ts'
import { continueCreation, startCreation } from './commands/create.ts'
import type { DecisionSummary, MatchDecision, SureLevel } from './commands/decideMatches.ts'
import { confirmSureMatches, decideMatches } from './commands/decideMatches.ts'
import type { ImportSummary } from './commands/importFields.ts'
import { importFields } from './commands/importFields.ts'
import { recompute } from './commands/recompute.ts'
import type { SuggestedPack } from './commands/suggestPacks.ts'
import { suggestPacks } from './commands/suggestPacks.ts'
import { Refusal } from './failure.ts'
import type { Ports } from './ports.ts'
import type { RunSummary } from './results/runSummary.ts'
import type { Choices } from './seeds/settingRows.ts'

/** Values that cross the door: JSON and nothing else. A date does not compile. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json }

/** What a page, a test or another script may ask, by name. */
export interface Api {
  startCreation(choices: Choices): { readonly of: number }
  continueCreation(): CreationStep | null
  suggestPacks(list: string): readonly SuggestedPack[]
  importFields(list: string, source: string): ImportSummary
  confirmSureMatches(levels: readonly SureLevel[]): DecisionSummary
  decideMatches(decisions: readonly MatchDecision[]): DecisionSummary
  recompute(): RunSummary
}

/** The commands, each holding the turn of the document while it runs. */
export function api(ports: Ports): Api {
  const alone = <T>(action: () => T): T => {
    const done = ports.turn.take(() => ({ value: action() }))
    if (done === null) throw new Refusal('busy')
    return done.value
  }
  return {
    startCreation: (choices) => alone(() => startCreation(ports, checkedChoices(choices))),
    continueCreation: () => alone(() => continueCreation(ports)),
    suggestPacks: (list) => suggestPacks(String(list ?? '')),
    importFields: (list, source) => {
      if (typeof list !== 'string')
        throw new Refusal('bad-arguments', { name: 'importFields', what: 'text' })
      return alone(() => importFields(ports, list, String(source ?? '')))
    },
    confirmSureMatches: (levels) => alone(() => confirmSureMatches(ports, levels)),
    decideMatches: (decisions) => alone(() => decideMatches(ports, decisions)),
    recompute: () => alone(() => recompute(ports)),
  }
}

/** Choices come from a page: each must be one that exists. */
function checkedChoices(choices: Choices): Choices {
  const refuse = (what: string): never => {
    throw new Refusal('bad-arguments', { name: 'startCreation', what })
  }
  const locale: Locale = choices.locale === 'en' ? 'en' : 'fr'
  const has = (list: string, id: string) => terms(list).some((term) => term.id === id)
  if (choices.pack !== null && !packs().has(choices.pack)) refuse(`pack ${choices.pack}`)
  if (!has('applies_to', choices.audience)) refuse(`audience ${choices.audience}`)
  for (const aim of choices.aims) if (!has('aim', aim)) refuse(`aim ${aim}`)
  return { ...choices, locale, projectName: String(choices.projectName ?? '') }
}

/** The answer to a call: the value, or the failure in the person's words. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: { readonly code: string; readonly message: string } }
