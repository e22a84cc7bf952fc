import { graphlib, layout } from '@dagrejs/dagre'
import type { MapEdge, MapNode, SystemMap } from '../../src/planning/flows/systemMap.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** A node where it is drawn: its middle, in pixels from the top left corner of the map. */
export interface PlacedNode extends MapNode, Point {}

/** A flow with the points it goes through, from border to border. */
export interface PlacedEdge extends MapEdge {
  readonly points: readonly Point[]
}

/** The map ready to be drawn. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly PlacedEdge[]
}

/** Size of a node and the room left around it, in pixels. */
export const NODE = { width: 180, height: 44 } as const
const GAP = { across: 28, along: 90, margin: 16 } as const

/**
 * Lays the map out in columns, one a role, from left to right: the order inside a column is chosen so
 * that flows cross as little as can be. The order of rows changes nothing.
 */
export function mapLayout({ roles, nodes, edges }: SystemMap): Layout {
  const sorted = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1))
  const columns = new Map(sorted.map(({ id, role }) => [id, roles.indexOf(role)]))
  const columnOf = (id: string) => columns.get(id) ?? 0
  const across = [...edges]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .filter(({ from, to }) => columnOf(from) !== columnOf(to))
  const graph = graphOf(sorted, across, columnOf)
  layout(graph)
  const { width = 0, height = 0 } = graph.graph() as Partial<Layout>
  const at = (id: string): Point => {
    const { x, y } = graph.node(id) as Point
    return { x, y }
  }
  return {
    width: Math.max(width, 0),
    height: Math.max(height, 0),
    nodes: nodes.map((node) => ({ ...node, ...at(node.id) })),
    edges: edges.map((edge) => ({ ...edge, points: pointsOf(edge, graph, columnOf, at) })),
  }
}

type Column = (id: string) => number
type Graph = InstanceType<typeof graphlib.Graph>

/** A graph whose ranks are given: the library only orders and places. Edges all go to the right. */
function graphOf(nodes: readonly MapNode[], across: readonly MapEdge[], columnOf: Column): Graph {
  const graph = new graphlib.Graph({ multigraph: true })
  graph.setGraph({
    rankdir: 'LR',
    ranker: 'none',
    nodesep: GAP.across,
    edgesep: GAP.across / 2,
    ranksep: GAP.along,
    marginx: GAP.margin,
    marginy: GAP.margin,
  })
  graph.setDefaultEdgeLabel(() => ({}))
  // The library puts the label of an edge half way: it counts two ranks from a column to the next.
  for (const { id } of nodes) graph.setNode(id, { ...NODE, rank: 2 * columnOf(id) })
  for (const { id, from, to } of across) {
    const [left, right] = columnOf(from) < columnOf(to) ? [from, to] : [to, from]
    graph.setEdge(left, right, {}, id)
  }
  return graph
}

/** A flow inside a column goes round by its right side; one that goes back is laid as its reverse. */
function pointsOf(
  { id, from, to }: MapEdge,
  graph: Graph,
  columnOf: Column,
  at: (id: string) => Point,
): readonly Point[] {
  const isBack = columnOf(from) > columnOf(to)
  if (columnOf(from) === columnOf(to)) return roundabout(at(from), at(to))
  const [left, right] = isBack ? [to, from] : [from, to]
  const { points } = graph.edge(left, right, id) as { readonly points: readonly Point[] }
  const copied = points.map(({ x, y }) => ({ x, y }))
  return isBack ? copied.reverse() : copied
}

function roundabout(from: Point, to: Point): Point[] {
  const side = from.x + NODE.width / 2
  const out = side + GAP.along / 4
  return [
    { x: side, y: from.y },
    { x: out, y: from.y },
    { x: out, y: to.y },
    { x: side, y: to.y },
  ]
}
