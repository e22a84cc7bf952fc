/** One axis of a radar: its name, and its value from 0 to 1; null when unknown. */
export interface Axis {
  readonly name: string
  readonly value: number | null
  readonly told: string
}

const RADIUS = 60
const RINGS = [0.25, 0.5, 0.75, 1] as const

/** Several rates on as many axes; an unknown one leaves its axis bare. Told aloud as a sentence. */
export function Radar({ label, axes }: { readonly label: string; readonly axes: readonly Axis[] }) {
  const point = (index: number, rate: number) => {
    const angle = (2 * Math.PI * index) / axes.length - Math.PI / 2
    return { x: RADIUS * rate * Math.cos(angle), y: RADIUS * rate * Math.sin(angle) }
  }
  const told = (index: number, rate: number) => {
    const { x, y } = point(index, rate)
    return `${x.toFixed(1)},${y.toFixed(1)}`
  }
  const ring = (rate: number) => axes.map((_, index) => told(index, rate)).join(' ')
  const known = axes.flatMap(({ value }, index) => (value === null ? [] : [{ index, value }]))
  return (
    <svg
      class="radar"
      viewBox="-150 -82 300 164"
      role="img"
      aria-label={`${label}: ${axes.map(({ name, told }) => `${name} ${told}`).join(', ')}`}
    >
      {RINGS.map((rate) => (
        <polygon key={rate} class="grid" points={ring(rate)} />
      ))}
      {axes.map(({ name, value }, index) => {
        const end = point(index, 1)
        const at = point(index, 1.16)
        const anchor = Math.abs(at.x) < 8 ? 'middle' : at.x > 0 ? 'start' : 'end'
        return (
          <g key={name}>
            <line class={value === null ? 'bare' : 'grid'} x1="0" y1="0" x2={end.x} y2={end.y} />
            <text x={at.x} y={at.y + 3} text-anchor={anchor}>
              {value === null ? `${name} ?` : name}
            </text>
          </g>
        )
      })}
      <polygon
        class="shape"
        points={known.map(({ index, value }) => told(index, value)).join(' ')}
      />
      {known.map(({ index, value }) => {
        const { x, y } = point(index, value)
        return <circle key={index} class="dot" cx={x} cy={y} r="3" />
      })}
    </svg>
  )
}
