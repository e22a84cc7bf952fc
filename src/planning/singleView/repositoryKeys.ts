import { byFigure, byId } from '../order.ts'
import type { VariableFigures } from '../variables/variableFigures.ts'

/** What the single view can expect of a recognition key. Rates 0–1; unknown is null. */
export interface KeyFigures {
  /** Records with a valid key. */
  readonly coverage: number | null
  readonly uniqueness: number | null
  /** Records with one valid strong key at least: a floor, since nobody counted them together. */
  readonly reconcilable: number | null
}

/** Which sources count most for a datum, the surest first. */
export type TrustOf = (datum: string) => readonly string[]

const NOTHING: KeyFigures = { coverage: null, uniqueness: null, reconcilable: null }

/**
 * The figures of a key, in the surest source that holds it: the first trusted one, else the one best
 * covered. An attribute has none. Customers a source can recognise are at least those its best strong
 * key covers: keys counted one by one cannot say more. House rule.
 *
 * @example e-mail usable on 63 %, mobile on 46 % of one source → 63 % reconcilable at least
 */
export function keyFigures(
  datum: string,
  role: string | null,
  strongKeys: ReadonlySet<string>,
  figures: readonly VariableFigures[],
  trust: TrustOf,
): KeyFigures {
  if (role !== 'strong-key' && role !== 'weak-key') return NOTHING
  const chosen = surest(datum, figures, trust)
  if (!chosen) return NOTHING
  const isStrong = ({ links }: VariableFigures) => links.confirmed.some((id) => strongKeys.has(id))
  const beside = figures.filter((one) => one.source === chosen.source && isStrong(one))
  const covers = beside.flatMap(({ usable }) => usable ?? [])
  return {
    coverage: chosen.usable,
    uniqueness: chosen.uniqueness,
    reconcilable: role === 'strong-key' && covers.length > 0 ? Math.max(...covers) : null,
  }
}

function surest(
  datum: string,
  figures: readonly VariableFigures[],
  trust: TrustOf,
): VariableFigures | null {
  const order = trust(datum)
  const rank = ({ source }: VariableFigures) => {
    const at = order.indexOf(source ?? '')
    return at < 0 ? order.length : at
  }
  const [first = null] = figures
    .filter(({ links }) => links.confirmed.includes(datum))
    .sort(
      (a, b) => rank(a) - rank(b) || byFigure(b.usable ?? -1, a.usable ?? -1) || byId(a.id, b.id),
    )
  return first
}
