import { listed } from '../../base/listed.ts'
import { cellText, isError } from '../cell.ts'
import type { Column, ColumnSpec } from '../column.ts'
import { column } from '../column.ts'
import type { Kind } from '../kind.ts'
import { BLANK, DONT_KNOW, filled, invalid } from '../kind.ts'
import { isDontKnow } from '../reading/dontKnow.ts'
import { readMulti } from '../reading/multi.ts'
import { translatedLabel, translatedList } from '../reading/translated.ts'
import { entryNamed } from '../reading/vocabulary.ts'

function listKind(list: string): Kind<string> {
  return {
    name: { fr: 'Choix dans une liste', en: 'Choice from a list' },
    format: '@',
    width: 160,
    rule: { type: 'list', list },
    entry: 'choice',
    words: { list },
    read(cell, lexicon) {
      const text = cellText(cell)
      if (text === '') return BLANK
      if (isError(cell)) return invalid('cell-error', { value: text })
      if (isDontKnow(text)) return DONT_KNOW
      const id = entryNamed(lexicon.vocabulary(list), text)
      return id === undefined ? invalid('unknown-value', { value: text }) : filled(id)
    },
    write: (id, lexicon) => lexicon.word(list, id),
    translated: (text, lexicon) => translatedLabel(text, list, lexicon),
  }
}

/** One entry of a list, stored as its id and shown as its label; any language is understood. */
export function list(entries: string, spec: ColumnSpec): Column<string> {
  return column(listKind(entries), spec)
}

/** Several entries of a list, separated by `;`. What is unknown stays in the cell and is reported. */
export function multi(entries: string, spec: ColumnSpec): Column<readonly string[]> {
  const kind: Kind<readonly string[]> = {
    name: { fr: 'Plusieurs choix', en: 'Several choices' },
    format: '@',
    width: 220,
    rule: null,
    entry: 'choices',
    words: { list: entries },
    read(cell, lexicon) {
      if (isError(cell)) return invalid('cell-error', { value: cellText(cell) })
      const { ids, unknown, state } = readMulti(cell, lexicon.vocabulary(entries))
      if (state === 'blank') return BLANK
      if (state === 'dont-know') return DONT_KNOW
      if (state === 'ok') return filled(ids)
      const remark = {
        code: 'unknown-value',
        values: { value: listed(unknown, lexicon.locale) },
      } as const
      return ids.length > 0 ? filled(ids, remark) : { state: 'invalid', remark }
    },
    write: (ids, lexicon) =>
      listed(
        ids.map((id) => lexicon.word(entries, id)),
        lexicon.locale,
      ),
    translated: (text, lexicon) => translatedList(text, entries, lexicon),
  }
  return column(kind, spec)
}

/** The symbol before each word of a status: never colour alone. */
export type Symbols = Readonly<Record<string, string>>

/** A computed word with its symbol: `● À jour`. */
export function status(entries: string, symbols: Symbols, spec: ColumnSpec): Column<string> {
  const words = listKind(entries)
  const kind: Kind<string> = {
    ...words,
    name: { fr: 'État', en: 'Status' },
    rule: null,
    translated: (text, lexicon) => {
      const [symbol = ''] = /^[●◐○✕?–★] /.exec(text) ?? []
      const label = words.translated?.(text.slice(symbol.length), lexicon) ?? null
      return label === null ? null : symbol + label
    },
    read: (cell, lexicon, isPercent) =>
      words.read(
        typeof cell === 'string' ? cell.replace(/^[●◐○✕?–★] /, '') : cell,
        lexicon,
        isPercent,
      ),
    write: (id, lexicon) => [symbols[id], lexicon.word(entries, id)].filter(Boolean).join(' '),
  }
  return column(kind, spec)
}

/** Yes or no. */
export function flag(spec: ColumnSpec): Column<boolean> {
  const answers = listKind('yes_no')
  const kind: Kind<boolean> = {
    ...answers,
    name: { fr: 'Oui ou non', en: 'Yes or no' },
    width: 100,
    entry: 'yes-no',
    read(cell, lexicon, isPercent) {
      if (typeof cell === 'boolean') return filled(cell)
      const read = answers.read(cell, lexicon, isPercent)
      if (read.state === 'invalid') return invalid('not-yes-no', { value: cellText(cell) })
      return read.state === 'filled' ? filled(read.value === 'yes') : read
    },
    write: (yes, lexicon) => lexicon.word('yes_no', yes ? 'yes' : 'no'),
  }
  return column(kind, spec)
}
