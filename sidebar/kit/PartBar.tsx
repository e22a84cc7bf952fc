/** One part of a whole: its name, how much it is, and that in words. */
export interface Part {
  readonly name: string
  readonly value: number
  readonly told: string
}

interface PartBarProps {
  readonly label: string
  readonly parts: readonly Part[]
  /** What the whole bar stands for; all its parts together when left out. */
  readonly whole?: number
  /** Whether it says how much of the plan is proven, assumed, missing: what is missing is pale. */
  readonly isPlan?: boolean
}

/** Shades told apart without their hue, those of the parts in their order. */
export const SHADES = ['#174ea6', '#4285f4', '#8ab4f8', '#c6dafc'] as const
/** Proven, assumed, missing, and what no scenario holds. */
export const PLAN_SHADES = ['#174ea6', '#8ab4f8', '#dadce0', '#f1f3f4'] as const

/** A whole and its parts, side by side, told aloud as a sentence. */
export function PartBar({ label, parts, whole, isPlan = false }: PartBarProps) {
  const shades = isPlan ? PLAN_SHADES : SHADES
  const total = whole ?? parts.reduce((sum, { value }) => sum + value, 0)
  if (total <= 0) return null
  let left = 0
  const bars = parts.map(({ name, value }, index) => {
    const width = (100 * value) / total
    const x = left
    left += width
    const shade = shades[index % shades.length]
    // Between two parts, never after the last.
    const gap = left < 99.9 ? 0.6 : 0
    return { name, value, x, width: Math.max(width - gap, 0.4), shade }
  })
  const told = parts.map(({ name, told }) => `${name} ${told}`.trim()).join(', ')
  return (
    <svg
      class="partBar"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      role="img"
      aria-label={`${label}: ${told}`}
    >
      <rect class="whole" width="100" height="8" />
      {bars.filter(isDrawn).map(({ name, x, width, shade }) => (
        <rect key={name} x={x} width={width} height="8" fill={shade} />
      ))}
    </svg>
  )
}

/** A part of nothing is told, and not drawn. */
const isDrawn = ({ value }: Pick<Part, 'value'>) => value > 0
