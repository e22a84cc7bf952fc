import { listed } from '../../base/listed.ts'
import type { Cell } from '../cell.ts'
import { cellText, isError } from '../cell.ts'
import type { Column, ColumnSpec } from '../column.ts'
import { column } from '../column.ts'
import type { IssueCode } from '../issue.ts'
import type { Kind, Lexicon, Reading } from '../kind.ts'
import { BLANK, DONT_KNOW, filled, invalid } from '../kind.ts'
import { piecewise } from '../reading/pieces.ts'
import type { ReferenceState } from '../reading/reference.ts'
import { readReference } from '../reading/reference.ts'
import { readReferences } from '../reading/references.ts'
import { refreshedReference } from '../reading/refreshed.ts'
import { translatedAnswer } from '../reading/translated.ts'

const CODES: Readonly<Partial<Record<ReferenceState, IssueCode>>> = {
  ambiguous: 'reference-ambiguous',
  dangling: 'reference-dangling',
  unknown: 'reference-unknown',
}

/** A row of another tab, shown as `SRC-001 · Caisse`; an id or a bare label is understood too. */
export function reference(tab: string, spec: ColumnSpec): Column<string> {
  const kind: Kind<string> = {
    name: { fr: "Ligne d'un autre onglet", en: 'Row of another tab' },
    format: '@',
    width: 220,
    rule: { type: 'reference', tab },
    entry: 'choice',
    words: { tab },
    read: (cell, lexicon) => readOne(cell, tab, lexicon),
    write: (id, lexicon) => lexicon.reference(tab, id),
    translated: translatedAnswer,
    refreshed: (text, lexicon) => refreshedReference(text, tab, lexicon),
  }
  return column(kind, spec)
}

/** Several rows of another tab, separated by `;`. */
export function references(tab: string, spec: ColumnSpec): Column<readonly string[]> {
  const kind: Kind<readonly string[]> = {
    name: { fr: "Lignes d'un autre onglet", en: 'Rows of another tab' },
    format: '@',
    width: 220,
    rule: null,
    entry: 'choices',
    words: { tab },
    read: (cell, lexicon) => readSeveral(cell, tab, lexicon),
    write: (ids, lexicon) =>
      listed(
        ids.map((id) => lexicon.reference(tab, id)),
        lexicon.locale,
      ),
    translated: translatedAnswer,
    refreshed: (text, lexicon) =>
      piecewise(text, (piece) => refreshedReference(piece, tab, lexicon)),
  }
  return column(kind, spec)
}

function readOne(cell: Cell, tab: string, lexicon: Lexicon): Reading<string> {
  const text = cellText(cell)
  if (isError(cell)) return invalid('cell-error', { value: text })
  const { id, state } = readReference(text, lexicon.references(tab))
  if (state === 'blank') return BLANK
  if (state === 'dont-know') return DONT_KNOW
  if (id !== null) return filled(id)
  const target = lexicon.tabName(tab)
  return invalid(CODES[state] ?? 'reference-unknown', { value: text, target })
}

/** Those that name a row count; the first that does not is told. */
function readSeveral(cell: Cell, tab: string, lexicon: Lexicon): Reading<readonly string[]> {
  if (isError(cell)) return invalid('cell-error', { value: cellText(cell) })
  const { ids, faults, state } = readReferences(cellText(cell), lexicon.references(tab))
  if (state === 'blank') return BLANK
  if (state === 'dont-know') return DONT_KNOW
  const [fault] = faults
  if (!fault) return filled(ids)
  const values = { value: fault.text, target: lexicon.tabName(tab) }
  const remark = { code: CODES[fault.state] ?? 'reference-unknown', values } as const
  return ids.length > 0 ? filled(ids, remark) : { state: 'invalid', remark }
}
