/**
 * Rounds percentages together so that what is shown still adds up: each is cut to a whole number, and
 * the points left go to the largest remainders (equal remainders: the larger value, then the first).
 *
 * @example shownPercents([38.25, 12.5, 39.25, 10]) // [38, 13, 39, 10]
 */
export function shownPercents(percents: readonly number[]): number[] {
  const parts = percents.map((percent, at) => {
    const value = withoutNoise(percent)
    return {
      at,
      value,
      whole: Math.floor(value),
      remainder: withoutNoise(value - Math.floor(value)),
    }
  })
  const shown = parts.map(({ whole }) => whole)
  const left = Math.round(sum(percents)) - sum(shown)
  const neediest = [...parts].sort(
    (a, b) => b.remainder - a.remainder || b.value - a.value || a.at - b.at,
  )
  for (const { at, whole } of neediest.slice(0, Math.max(0, left))) shown[at] = whole + 1
  return shown
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** Sums of fractions carry binary noise that must not decide who gets a point. */
const withoutNoise = (value: number) => Number(value.toFixed(9))
