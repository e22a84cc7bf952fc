import type { ComponentChildren } from 'preact'
import { usePage } from '../../kit/page.ts'
import { Wide } from '../../kit/Wide.tsx'
import { WORDS } from './words.ts'

interface TableProps {
  readonly title: string
  /** What columns are called; none for a plain list of lines. */
  readonly heads: readonly string[]
  readonly rows: readonly (readonly [string, ...ComponentChildren[]])[]
  /** Columns of the same width from a section to the next. */
  readonly kind?: 'three' | 'decisions' | 'waves'
  /** Whether it is short enough to stand whole on one sheet of paper. */
  readonly isShort?: boolean
}

/** A section of the summary as a table; the first cell of a row names it. */
export function Table({ title, heads, rows, kind, isShort = false }: TableProps) {
  const { speak } = usePage()
  return (
    <section class={isShort ? 'together' : undefined}>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p class="quiet">{speak(WORDS.none)}</p>
      ) : (
        <Wide label={title}>
          <table class={kind}>
            {heads.length > 0 && (
              <thead>
                <tr>
                  {heads.map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
            )}
            <tbody>
              {rows.map(([name, ...cells], at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows never move once drawn
                <tr key={at}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: nor do columns
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
    </section>
  )
}
