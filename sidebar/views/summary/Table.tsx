import { usePage } from '../../kit/page.ts'
import { WORDS } from './words.ts'

interface TableProps {
  readonly title: string
  /** What columns are called; none for a plain list of lines. */
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Three columns of the same width from a section to the next. */
  readonly kind?: 'three'
}

/** A section of the summary as a table; the first cell of a row names it. */
export function Table({ title, heads, rows, kind }: TableProps) {
  const { speak } = usePage()
  return (
    <section>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p class="quiet">{speak(WORDS.none)}</p>
      ) : (
        <div class="wide">
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
        </div>
      )}
    </section>
  )
}
