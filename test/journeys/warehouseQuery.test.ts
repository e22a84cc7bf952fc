import { describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { WarehouseQuery, WarehouseTable } from '../../src/app/commands/warehouseQuery.ts'
import { answer, call, reopen, smallProject } from '../support/project.ts'

const saved = smallProject({ aims: ['inventory', 'quality'] })

const TABLE: WarehouseTable = {
  source: 'SRC-001',
  engine: 'snowflake',
  table: 'crm."Public".clients',
  columns: [
    { variable: 'VAR-0001', column: 'email' },
    { variable: 'VAR-0002', column: '"Mobile"' },
  ],
  updated: 'updated_at',
}

const query = (what: Partial<WarehouseTable> = {}) =>
  call<WarehouseQuery>(reopen(saved), 'warehouseQuery', { ...TABLE, ...what })

function refusal(what: Partial<Record<keyof WarehouseTable, unknown>>): string {
  const given = answer(reopen(saved), 'warehouseQuery', { ...TABLE, ...what })
  return given.ok ? 'none' : given.failure.message.replace(/\s/g, ' ')
}

describe('the query of a table', () => {
  test('names its columns as the engine knows them, judged as their variables are', () => {
    const { sql, columns } = query()
    expect(columns).toEqual([
      { variable: 'VAR-0001', name: 'EMAIL', ask: { update: false, format: 'email' } },
      { variable: 'VAR-0002', name: 'Mobile', ask: { update: false, format: 'phone' } },
      { variable: null, name: 'UPDATED_AT', ask: { update: true, format: null } },
    ])
    expect(sql).toContain('from "CRM"."Public"."CLIENTS" as source_table')
    expect(sql).toContain('source_table."Mobile"')
  })

  test('is written for one engine: the same table in PostgreSQL', () => {
    const { sql } = query({ engine: 'postgresql', table: 'CRM.clients', updated: '' })
    expect(sql).toContain('from "crm"."clients" as source_table')
    expect(sql).not.toMatch(/updated_at/i)
  })

  test('names no column nobody may look into', () => {
    const host = reopen(saved)
    new Hand(host).type('variables', 'canonical', 2, 'IBAN')
    call(host, 'recompute')
    const { sql, columns } = call<WarehouseQuery>(host, 'warehouseQuery', TABLE)
    expect(columns.map(({ variable }) => variable)).toEqual(['VAR-0002', null])
    expect(sql).not.toMatch(/source_table."EMAIL"/)
  })

  test('asks a rule of the column that holds the variable it names', () => {
    const host = reopen(saved)
    new Hand(host).type('variables', 'applicability', 3, 'email est rempli')
    const columns = [{ variable: 'VAR-0001', column: 'mail_1' }, ...TABLE.columns.slice(1)]
    const { sql } = call<WarehouseQuery>(host, 'warehouseQuery', { ...TABLE, columns })
    expect(sql).toContain("when (coalesce(f0, '') <> '') then 1 else 0 end as c1")
  })

  test('writes nothing in the workbook', () => {
    const host = reopen(saved)
    const before = JSON.stringify(host.save().book.sheets)
    call(host, 'warehouseQuery', TABLE)
    expect(JSON.stringify(host.save().book.sheets)).toBe(before)
  })

  test.each([
    [{ table: '' }, "La table ou une de ses colonnes n'a pas de nom."],
    [{ columns: [], updated: '' }, 'Aucune colonne de cette table ne peut être contrôlée.'],
    [{ source: 'SRC-002' }, "n'est plus dans cette source"],
    [{ engine: 'oracle' }, 'engine'],
    [{ columns: [{ variable: 3, column: 'x' }] }, 'columns'],
  ])('is refused in words: %j', (what, told) => {
    expect(refusal(what)).toContain(told)
  })
})
