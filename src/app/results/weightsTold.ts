import type { Locale, Text } from '../../base/text.ts'
import { say, sayNumber } from '../../base/text.ts'
import { CRITERIA, type Criterion } from '../../scoring/qualityScore.ts'

const MOVED: Text = { fr: '{name} {before} → {after}', en: '{name} {before} → {after}' }
const FROM_TO: Text = { fr: '{before} → {after}', en: '{before} → {after}' }

/**
 * The weights that changed, each by its name; as they are kept where one of the two is not six numbers.
 *
 * @example 25-20-20-15-10-10 then 30-20-20-10-10-10 → Complétude 25 → 30, Précision 15 → 10
 */
export function weightsTold(
  kept: { readonly before: string; readonly after: string },
  name: (criterion: Criterion) => string,
  locale: Locale,
): string {
  const [before, after] = [kept.before, kept.after].map((text) => text.split('-').map(Number))
  const isRead = (weights: readonly number[] = []) =>
    weights.length === CRITERIA.length && weights.every(Number.isFinite)
  if (!isRead(before) || !isRead(after)) return say(FROM_TO, locale, kept)
  const told = CRITERIA.flatMap((criterion, at) => {
    const [was, is] = [before?.[at] ?? 0, after?.[at] ?? 0]
    if (was === is) return []
    const shown = { before: sayNumber(was, locale), after: sayNumber(is, locale) }
    return [say(MOVED, locale, { name: name(criterion), ...shown })]
  })
  return told.join(', ')
}
