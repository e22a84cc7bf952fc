import { expect, test } from 'vitest'
import { knownName, tableNames } from '../../../src/profiling/sql/names.ts'

test.each([
  ['snowflake', 'email', 'EMAIL'],
  ['snowflake', '"email"', 'email'],
  ['snowflake', 'e-mail', 'e-mail'],
  ['postgresql', 'Email', 'email'],
  ['postgresql', '"Email"', 'Email'],
  ['postgresql', '"a ""b"""', 'a "b"'],
  ['bigquery', 'Email', 'Email'],
  ['bigquery', '`Email`', 'Email'],
  ['duckdb', ' Prénom ', 'Prénom'],
  ['duckdb', '', ''],
] as const)('in %s, %s is the column %s', (engine, written, known) => {
  expect(knownName(engine, written)).toBe(known)
})

test.each([
  ['bigquery', 'my-project.crm.clients', ['my-project', 'crm', 'clients']],
  ['bigquery', '`my-project.crm.clients`', ['my-project', 'crm', 'clients']],
  ['snowflake', 'crm.public.clients', ['CRM', 'PUBLIC', 'CLIENTS']],
  ['snowflake', 'crm."My.Schema".clients', ['CRM', 'My.Schema', 'CLIENTS']],
  ['postgresql', 'Clients', ['clients']],
  ['duckdb', '  ', ['']],
  ['duckdb', '', []],
] as const)('in %s, %s leads to a table', (engine, written, names) => {
  expect(tableNames(engine, written)).toEqual(names)
})
