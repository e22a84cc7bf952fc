import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mapLayout, NODE } from '../../sidebar/map/layout.ts'
import type { MapEdge, MapNode, SystemMap } from '../../src/planning/flows/systemMap.ts'

const node = (id: string, role: string | null): MapNode => ({
  id,
  label: id,
  role,
  freshness: 'fresh',
  isIsolated: false,
})

const edge = (id: string, from: string, to: string): MapEdge => ({
  id,
  from,
  to,
  freshness: null,
  isRunning: true,
  families: [],
})

const ROLES = ['collection', 'repository', 'activation']

/** Up to fifteen sources of three roles, and flows between any two of them. */
const maps = fc
  .tuple(
    fc.array(fc.constantFrom(...ROLES), { minLength: 1, maxLength: 15 }),
    fc.array(fc.tuple(fc.nat(14), fc.nat(14)), { maxLength: 20 }),
  )
  .map(([roles, pairs]): SystemMap => {
    const nodes = roles.map((role, index) => node(`S${index}`, role))
    const ends = pairs.filter(([a, b]) => a !== b && a < nodes.length && b < nodes.length)
    return {
      roles: ROLES.filter((role) => roles.includes(role)),
      nodes,
      edges: ends.map(([a, b], index) => edge(`F${index}`, `S${a}`, `S${b}`)),
    }
  })

describe('a chain of three tools', () => {
  const nodes = [node('till', 'collection'), node('crm', 'repository'), node('mail', 'activation')]
  const edges = [edge('1', 'till', 'crm'), edge('2', 'crm', 'mail'), edge('3', 'mail', 'till')]
  const laid = mapLayout({ roles: ROLES, nodes, edges })

  test('goes from left to right', () => {
    const [till, crm, mail] = laid.nodes.map(({ x }) => x)
    expect(till).toBeLessThan(crm ?? 0)
    expect(crm).toBeLessThan(mail ?? 0)
  })

  test('a flow that goes back starts at its source and ends at its target', () => {
    const points = laid.edges.find(({ id }) => id === '3')?.points ?? []
    const [till, , mail] = laid.nodes
    expect(points[0]?.x).toBeCloseTo((mail?.x ?? 0) - NODE.width / 2, 6)
    expect(points[points.length - 1]?.x).toBeCloseTo((till?.x ?? 0) + NODE.width / 2, 6)
  })
})

test('a flow between two sources of one role goes round by the side', () => {
  const nodes = [node('a', 'collection'), node('b', 'collection')]
  const laid = mapLayout({ roles: ['collection'], nodes, edges: [edge('1', 'a', 'b')] })
  const xs = laid.edges[0]?.points.map(({ x }) => x) ?? []
  expect(Math.min(...xs)).toBeCloseTo((laid.nodes[0]?.x ?? 0) + NODE.width / 2, 6)
})

test('nothing makes an empty map', () => {
  expect(mapLayout({ roles: [], nodes: [], edges: [] })).toMatchObject({ nodes: [], edges: [] })
})

describe('whatever the system', () => {
  test('a column a role, in order', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const { nodes } = mapLayout(map)
        for (const a of nodes)
          for (const b of nodes) {
            const order = map.roles.indexOf(a.role) - map.roles.indexOf(b.role)
            expect(Math.sign(Math.round(a.x - b.x))).toBe(Math.sign(order))
          }
      }),
    )
  })

  test('no source covers another, and all stand on the map', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const { nodes, width, height } = mapLayout(map)
        nodes.forEach((a, index) => {
          expect(a.x - NODE.width / 2).toBeGreaterThanOrEqual(0)
          expect(a.y - NODE.height / 2).toBeGreaterThanOrEqual(0)
          expect(a.x + NODE.width / 2).toBeLessThanOrEqual(width + 1e-6)
          expect(a.y + NODE.height / 2).toBeLessThanOrEqual(height + 1e-6)
          for (const b of nodes.slice(index + 1)) {
            const apart = Math.abs(a.x - b.x) >= NODE.width || Math.abs(a.y - b.y) >= NODE.height
            expect(apart, `${a.id} and ${b.id}`).toBe(true)
          }
        })
      }),
    )
  })

  test('a flow goes from the border of its source to that of its target', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const { nodes, edges } = mapLayout(map)
        const byId = new Map(nodes.map((one) => [one.id, one]))
        for (const { from, to, points } of edges)
          for (const [id, point] of [
            [from, points[0]],
            [to, points[points.length - 1]],
          ] as const) {
            const middle = byId.get(id) ?? { x: 0, y: 0 }
            expect(Math.abs((point?.x ?? 0) - middle.x)).toBeLessThanOrEqual(NODE.width / 2 + 1e-6)
            expect(Math.abs((point?.y ?? 0) - middle.y)).toBeLessThanOrEqual(NODE.height / 2 + 1e-6)
          }
      }),
    )
  })

  test('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const turned = { ...map, nodes: [...map.nodes].reverse(), edges: [...map.edges].reverse() }
        const places = (laid: ReturnType<typeof mapLayout>) =>
          new Map(laid.nodes.map(({ id, x, y }) => [id, [x, y]]))
        expect(places(mapLayout(turned))).toEqual(places(mapLayout(map)))
      }),
    )
  })
})
