import { cellText, isError } from '../cell.ts'
import type { Column, ColumnSpec } from '../column.ts'
import { column } from '../column.ts'
import type { Kind } from '../kind.ts'
import { BLANK, DONT_KNOW, filled, invalid } from '../kind.ts'
import { isDontKnow } from '../reading/dontKnow.ts'

const textKind: Kind<string> = {
  name: { fr: 'Texte', en: 'Text' },
  format: '@',
  width: 180,
  rule: null,
  entry: 'text',
  words: null,
  read(cell) {
    const text = cellText(cell)
    if (text === '') return BLANK
    if (isError(cell)) return invalid('cell-error', { value: text })
    return isDontKnow(text) ? DONT_KNOW : filled(text)
  },
  write: (value) => value,
}

/** Words typed freely, kept as typed: leading zeros and `+33` survive. */
export function text(spec: ColumnSpec): Column<string> {
  return column(textKind, spec)
}

/** A text that names its row and is read first. */
export function name(spec: ColumnSpec): Column<string> {
  return column({ ...textKind, name: { fr: 'Nom', en: 'Name' }, width: 220 }, spec)
}

/** A sentence or two. */
export function sentence(spec: ColumnSpec): Column<string> {
  return column(
    {
      ...textKind,
      name: { fr: 'Phrase', en: 'Sentence' },
      width: 420,
      wraps: true,
      entry: 'sentence',
    },
    spec,
  )
}

/** The number of a row (`SRC-001`), given once into a blank cell, never rewritten, never reused. */
export function identifier(prefix: string, digits: number): Column<string> {
  const number = (nth: number) => `${prefix}-${String(nth).padStart(digits, '0')}`
  return column(
    {
      ...textKind,
      name: { fr: 'Numéro attribué', en: 'Given number' },
      width: 84,
      words: { example: number(1) },
      number,
      read(cell) {
        const written = cellText(cell).toUpperCase()
        return written === '' ? BLANK : filled(written)
      },
    },
    {
      name: { fr: 'N°', en: 'No.' },
      help: {
        fr: 'Attribué à la création, jamais réutilisé',
        en: 'Given at creation, never reused',
      },
    },
  )
}
