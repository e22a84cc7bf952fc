import type { DialectName } from './dialect.ts'

const SIMPLE = /^[A-Za-z_][A-Za-z0-9_]*$/
const QUOTED = /^(?:"((?:[^"]|"")+)"|`([^`]+)`)$/

/**
 * The name an engine knows, from the one people write as in a query: within quotes as it is; bare, folded
 * as the engine folds it: capitals in Snowflake, small letters in PostgreSQL. A name that cannot stand bare
 * is taken as it is.
 *
 * @example knownName('snowflake', 'email') // 'EMAIL'
 */
export function knownName(engine: DialectName, written: string): string {
  const name = written.trim()
  const quoted = QUOTED.exec(name)
  if (quoted) return (quoted[1] ?? quoted[2] ?? '').replace(/""/g, '"')
  if (!SIMPLE.test(name)) return name
  if (engine === 'snowflake') return name.toUpperCase()
  return engine === 'postgresql' ? name.toLowerCase() : name
}

/**
 * The names that lead to a table, from what people write: `project.dataset.table`. A dot within quotes is
 * part of a name, but for BigQuery's way of quoting the whole. Blank text gives no name.
 */
export function tableNames(engine: DialectName, written: string): readonly string[] {
  const whole = /^`([^`]+)`$/.exec(written.trim())
  const parts = whole ? (whole[1] ?? '').split('.') : (written.match(PARTS) ?? [])
  return parts.map((part) => knownName(engine, part))
}

const PARTS = /(?:"(?:[^"]|"")*"|`[^`]*`|[^.])+/g
