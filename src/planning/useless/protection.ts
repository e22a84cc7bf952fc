import { data } from '../../catalogue/data.ts'
import type { RowOf } from '../../workbook/tab.ts'
import type { purposes } from '../../workbook/tabs/purposes.ts'
import type { variables } from '../../workbook/tabs/variables.ts'
import type { VariableLinks } from '../variables/links.ts'
import { saysSomething } from './nothingSaid.ts'

/** What is never proposed for deletion. */
export type Protection = 'key' | 'consent' | 'legal-obligation'

const CONSENT = 'consent'
const LEGAL = 'legal-obligation'

/**
 * Why a variable is never proposed: it recognises people, proves a choice they made, or serves an
 * activity the law imposes; `null` when nothing protects it. House rule. A datum that is only suggested
 * protects as much as a confirmed one: to doubt is no reason to delete.
 *
 * Of the keys, those typed as such count, weak or strong; nobody having said, those the catalogue calls
 * strong.
 */
export function protection(
  { values }: RowOf<typeof variables>,
  { confirmed, suggested }: VariableLinks,
  held: readonly RowOf<typeof purposes>[],
): Protection | null {
  const linked = [...confirmed, ...suggested].flatMap((id) => data().get(id) ?? [])
  const typed = values['is-key']
  const isKey = typed === null ? linked.some(isStrong) : typed !== 'none'
  if (isKey) return 'key'
  if (linked.some(({ family }) => family === CONSENT)) return 'consent'
  const isImposed = held.length > 0 && held.every(({ values: of }) => of['legal-basis'] === LEGAL)
  return isImposed ? 'legal-obligation' : null
}

function isStrong({ keyStrength }: { readonly keyStrength: string }): boolean {
  return keyStrength === 'strong'
}

/** What to settle before anything is deleted. */
export type Caution = 'unconfirmed' | 'usual-obligation' | 'weak-key' | 'use-unsaid' | 'in-use'

/**
 * What calls for a check before anything is deleted, though it does not protect: what it holds is only
 * suggested, or the catalogue knows it as usually imposed by law, or as a weak key, which are only
 * indications; or nobody said what it is for, or somebody uses it.
 */
export function caution(
  { values }: RowOf<typeof variables>,
  { confirmed, suggested }: VariableLinks,
): Caution | null {
  if (confirmed.length === 0 && suggested.length > 0) return 'unconfirmed'
  const linked = confirmed.flatMap((id) => data().get(id) ?? [])
  if (linked.some(({ legalBasis }) => legalBasis === LEGAL)) return 'usual-obligation'
  const isWeak = linked.some(({ keyStrength }) => keyStrength === 'weak')
  if (isWeak && values['is-key'] === null) return 'weak-key'
  if (values['current-use'] === null) return 'use-unsaid'
  return saysSomething(values['current-use']) ? 'in-use' : null
}
