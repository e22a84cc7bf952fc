import { expect, test } from 'vitest'
import { flowFacts } from '../../../src/planning/flows/flowFacts.ts'
import { systemMap } from '../../../src/planning/flows/systemMap.ts'
import { sourceFacts } from '../../../src/planning/sources/sourceFacts.ts'
import { flows } from '../../../src/workbook/tabs/flows.ts'
import { sources } from '../../../src/workbook/tabs/sources.ts'
import { row } from '../../support/rows.ts'

const TODAY = 46_347

const daily = { frequency: 'daily', 'last-update': TODAY - 1 }
const mail = row(sources, 'SRC-001', { name: 'Brevo', role: 'activation', ...daily })
const till = row(sources, 'SRC-002', { name: 'Caisse', role: 'collection' })
const wifi = row(sources, 'SRC-003')
const flow = (id: string, values: object) => row(flows, id, values)

function mapOf(flowRows: readonly ReturnType<typeof flow>[], sourceRows = [mail, till, wifi]) {
  return systemMap(sourceRows, flowRows, {
    sources: new Map(sourceRows.map((one) => [one.key, sourceFacts(one, TODAY)])),
    flows: new Map(flowRows.map((one) => [one.key, flowFacts(one, TODAY)])),
  })
}

test('a node a source, from where data come in to where they are used', () => {
  const { roles, nodes } = mapOf([flow('FLX-001', { from: 'SRC-002', to: 'SRC-001' })])
  expect(roles).toEqual([null, 'collection', 'activation'])
  expect(nodes).toEqual([
    { id: 'SRC-001', label: 'Brevo', role: 'activation', freshness: 'fresh', isIsolated: false },
    { id: 'SRC-002', label: 'Caisse', role: 'collection', freshness: 'unknown', isIsolated: false },
    { id: 'SRC-003', label: 'SRC-003', role: null, freshness: 'unknown', isIsolated: true },
  ])
})

test('an edge a flow, with its freshness; one that links nothing is not drawn', () => {
  const { edges } = mapOf([
    flow('FLX-001', {
      from: 'SRC-002',
      to: 'SRC-001',
      'data-families': ['orders'],
      frequency: 'weekly',
      'last-run': TODAY - 20,
    }),
    flow('FLX-002', { from: 'SRC-003', to: 'SRC-001', status: 'planned' }),
    flow('FLX-003', { from: 'SRC-002', to: 'SRC-002' }),
    flow('FLX-004', { from: 'SRC-002' }),
    flow('FLX-005', { from: 'SRC-002', to: 'SRC-099' }),
  ])
  const common = { to: 'SRC-001' }
  expect(edges).toEqual([
    {
      ...common,
      id: 'FLX-001',
      from: 'SRC-002',
      freshness: 'late',
      isRunning: true,
      families: ['orders'],
    },
    { ...common, id: 'FLX-002', from: 'SRC-003', freshness: null, isRunning: false, families: [] },
  ])
})
