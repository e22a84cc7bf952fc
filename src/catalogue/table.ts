import { packedRows } from '../base/packedRows.ts'

/** A line of a table: gives the text of a column, and refuses a column the table does not have. */
export type Row = (column: string) => string

/**
 * A table of the catalogue, parsed the first time somebody asks for it and kept for the execution.
 *
 * `packed` is what a `.csv` import gives: lines of cells separated by tabs, the header first. The order
 * of the file is kept.
 */
export function table<Item>(packed: string, read: (row: Row) => Item): () => readonly Item[] {
  let items: readonly Item[] | null = null
  return () => {
    if (!items) items = parsed(packed, read)
    return items
  }
}

/** The same items by id, in the order of the file. Two items with one id are refused. */
export function byId<Item extends { readonly id: string }>(
  items: () => readonly Item[],
): () => ReadonlyMap<string, Item> {
  let index: ReadonlyMap<string, Item> | null = null
  return () => {
    if (!index) index = indexed(items())
    return index
  }
}

function parsed<Item>(packed: string, read: (row: Row) => Item): readonly Item[] {
  const [header = [], ...lines] = packedRows(packed)
  const position = new Map(header.map((column, at) => [column, at]))
  return lines.map((line) =>
    read((column) => {
      const cell = line[position.get(column) ?? -1]
      if (cell === undefined) throw new Error(`No column "${column}" in ${header.join(', ')}`)
      return cell
    }),
  )
}

function indexed<Item extends { readonly id: string }>(items: readonly Item[]) {
  const index = new Map<string, Item>()
  for (const item of items) {
    if (index.has(item.id)) throw new Error(`Two items with the id "${item.id}"`)
    index.set(item.id, item)
  }
  return index
}
