import type { RefObject } from 'preact'
import type { SystemMap } from '../../../src/planning/flows/systemMap.ts'
import { usePage } from '../../kit/page.ts'
import type { Layout, PlacedEdge, PlacedNode } from '../../map/layout.ts'
import { NODE } from '../../map/layout.ts'
import { ISOLATED, MARKS, NO_ROLE, ROLES, TITLE } from './words.ts'

/** Room above the map for the names of its columns. */
const HEAD = 28
const LETTERS = 'system-ui, "Segoe UI", Roboto, Arial, sans-serif'
/** Letters a node has room for. */
const WIDE = 22

interface MapDrawingProps {
  readonly map: SystemMap
  readonly layout: Layout
  readonly drawing: RefObject<SVGSVGElement>
  readonly chosen: string | null
  readonly choose: (source: string) => void
}

/** The map as one picture that holds all its looks itself: it is saved as it is seen. */
export function MapDrawing({ map, layout, drawing, chosen, choose }: MapDrawingProps) {
  const { speak } = usePage()
  const { width, height, nodes, edges } = layout
  const columns = map.roles.flatMap((role) => {
    const first = nodes.find((node) => node.role === role)
    const name = ROLES[role ?? ''] ?? NO_ROLE
    return first ? [{ x: first.x, name: speak(name) }] : []
  })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture cannot be a set of fields
    <svg
      ref={drawing}
      xmlns="http://www.w3.org/2000/svg"
      role="group"
      aria-label={speak(TITLE)}
      width={width}
      height={height + HEAD}
      viewBox={`0 ${-HEAD} ${width} ${height + HEAD}`}
      font-family={LETTERS}
    >
      <rect x="0" y={-HEAD} width={width} height={height + HEAD} fill="#fff" />
      {columns.map(({ x, name }) => (
        <text
          key={name}
          x={x}
          y={-8}
          text-anchor="middle"
          font-size="13"
          font-weight="600"
          fill="#202124"
        >
          {name}
        </text>
      ))}
      {edges.map((edge) => (
        <Edge key={edge.id} edge={edge} />
      ))}
      {nodes.map((node) => (
        <Node key={node.id} node={node} isChosen={node.id === chosen} choose={choose} />
      ))}
    </svg>
  )
}

/** A flow: its colour says how fresh, dashes that nothing goes through it yet. */
function Edge({ edge }: { readonly edge: PlacedEdge }) {
  const { points, freshness, isRunning } = edge
  const [start, ...rest] = points
  if (!start) return null
  const path = `M${start.x} ${start.y} ${rest.map(({ x, y }) => `L${x} ${y}`).join(' ')}`
  const color = freshness ? MARKS[freshness].line : '#80868b'
  return (
    <g>
      <path
        d={path}
        fill="none"
        stroke={color}
        stroke-width="1.5"
        stroke-linejoin="round"
        stroke-dasharray={isRunning ? undefined : '5 4'}
      />
      <polygon points={tip(points)} fill={color} />
    </g>
  )
}

/** The tip of an arrow, at the end of a flow. */
function tip(points: PlacedEdge['points']): string {
  const end = points[points.length - 1]
  const before = points[points.length - 2]
  if (!end || !before) return ''
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1
  const along = { x: (end.x - before.x) / length, y: (end.y - before.y) / length }
  const side = (sign: number) =>
    `${end.x - 8 * along.x - sign * 4 * along.y},${end.y - 8 * along.y + sign * 4 * along.x}`
  return `${end.x},${end.y} ${side(1)} ${side(-1)}`
}

interface NodeProps {
  readonly node: PlacedNode
  readonly isChosen: boolean
  readonly choose: (source: string) => void
}

/** A source: its name, its freshness in a symbol and a word, a dashed border where it is isolated. */
function Node({ node, isChosen, choose }: NodeProps) {
  const { speak } = usePage()
  const { id, label, x, y, freshness, isIsolated } = node
  const { symbol, word, line, fill } = MARKS[freshness]
  const state = `${symbol} ${speak(word)}${isIsolated ? ` · ${speak(ISOLATED)}` : ''}`
  const left = x - NODE.width / 2
  const top = y - NODE.height / 2
  const act = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    choose(id)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a shape of a picture cannot be a button element
    <g
      class="node"
      role="button"
      tabindex={0}
      aria-pressed={isChosen}
      onClick={() => choose(id)}
      onKeyDown={act}
      style="cursor:pointer"
    >
      <title>{`${label}, ${state}`}</title>
      <rect
        x={left}
        y={top}
        width={NODE.width}
        height={NODE.height}
        rx="5"
        fill={fill}
        stroke={isChosen ? '#1967d2' : line}
        stroke-width={isChosen ? 3 : 1.5}
        stroke-dasharray={isIsolated ? '5 4' : undefined}
      />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: its texts take no focus, and the whole is told above */}
      <g aria-hidden="true">
        <text x={left + 10} y={y - 4} font-size="12.5" font-weight="500" fill="#202124">
          {shortened(label)}
        </text>
        <text x={left + 10} y={y + 13} font-size="11.5" fill={line}>
          {state}
        </text>
      </g>
    </g>
  )
}

/** A name that fits in its node; the whole is told beside. */
function shortened(label: string): string {
  const letters = [...label]
  return letters.length <= WIDE
    ? label
    : `${letters
        .slice(0, WIDE - 1)
        .join('')
        .trimEnd()}…`
}
