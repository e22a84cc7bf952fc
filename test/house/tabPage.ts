import { columnLetter, headerNote, TAB_COLORS } from '../../src/sheets/looks.ts'
import { tints } from '../../src/sheets/tint.ts'
import { isPeoples, type PlacedColumn } from '../../src/workbook/column.ts'
import { formatIn } from '../../src/workbook/kind.ts'
import type { Tab } from '../../src/workbook/tab.ts'

/** A new tab as a person meets it: each header with its note in both languages, and what tints it. */
export function tabPage(tab: Tab): string {
  const parts = [
    `# ${tab.name.fr} · ${tab.name.en}`,
    `${tab.purpose.fr}\n\n${tab.purpose.en}`,
    facts(tab),
    ...[...tab.columns, ...tab.drawn].map((column, index) => columnPart(tab, column, index)),
    ...dynamicPart(tab),
    ...tintPart(tab),
  ]
  return `${parts.join('\n\n')}\n`
}

function facts({ id, kind, aims, key, role }: Tab): string {
  const aimed = aims === 'core' ? 'always' : `for ${aims.join(', ')}`
  const called = aims.length === 0 ? 'on demand' : aimed
  const known = key.length > 0 ? `rows known by ${key.join(' + ')}` : 'no rows of its own'
  return `\`${id}\` · ${kind} · created ${called} · ${known} · ${role} ${TAB_COLORS[role]}`
}

function columnPart(tab: Tab, column: PlacedColumn, index: number): string {
  const { name, kind } = column
  const facts = [
    kind.name.en + about(column),
    `format ${formats(column)}`,
    `${kind.width} px`,
    `run ${column.run}`,
    ...(isPeoples(column) ? [`importance ${column.importance}`] : []),
    ...(column.either ? [`or ${column.either}`] : []),
    ...(column.inherits ? [`else its ${column.inherits.from}'s ${column.inherits.field}`] : []),
  ]
  return [
    `## ${columnLetter(index + 1)} · ${name.fr} · ${name.en}`,
    facts.join(' · '),
    quoted(headerNote(tab, column, 'fr')),
    quoted(headerNote(tab, column, 'en')),
  ].join('\n\n')
}

function formats({ kind }: PlacedColumn): string {
  const said = new Set([formatIn(kind, 'fr'), formatIn(kind, 'en')])
  return [...said].map((one) => `\`${one}\``).join(', in English ')
}

function about({ kind: { words } }: PlacedColumn): string {
  if (!words) return ''
  if ('list' in words) return ` (list ${words.list})`
  return 'tab' in words ? ` (tab ${words.tab})` : ` (${words.example})`
}

function dynamicPart({ dynamic }: Tab): string[] {
  if (!dynamic) return []
  const { name, help, of } = dynamic
  return [`## … · ${name.fr} · ${name.en}\n\nas many columns as ${of}\n\n${quoted(help.fr)}`]
}

function tintPart(tab: Tab): string[] {
  const places = new Map(tab.columns.map(({ id }, index) => [id, index]))
  const rules = tints(tab, places, 2).map(
    ({ formula, columns }) => `- \`${formula}\` on ${columns.map(columnLetter).join(' ')}`,
  )
  return rules.length > 0 ? [`## Tints\n\n${rules.join('\n')}`] : []
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('  \n')
}
