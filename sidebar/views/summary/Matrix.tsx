import type { Summary } from '../../../src/app/commands/summary.ts'
import { usePage } from '../../kit/page.ts'
import { WORDS } from './words.ts'

interface MatrixProps {
  readonly title: string
  readonly matrix: Summary['scenarios']
  /** Whether what is said beside a name stands out: the source of reference. */
  readonly boldAbout?: boolean
}

/** A matrix as its tab shows it: names along the top on their side, a mark where they meet. */
export function Matrix({ title, matrix, boldAbout = false }: MatrixProps) {
  const { speak } = usePage()
  return (
    <section class="matrix">
      <h2>{title}</h2>
      {matrix === null ? (
        <p class="quiet">{speak(WORDS.none)}</p>
      ) : (
        <>
          <p class="quiet">{matrix.legend}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <section class="wide" tabIndex={0} aria-label={title}>
            <table>
              <thead>
                <tr>
                  {matrix.heads.map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                  {matrix.columns.map((column) => (
                    <th key={column} scope="col" class="upright">
                      <span>{column}</span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {matrix.lines.map(({ name, about, marks }) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    {about.map((one, at) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                      <td key={at}>{boldAbout && at === 0 ? <strong>{one}</strong> : one}</td>
                    ))}
                    {marks.map((mark, at) => (
                      <td key={matrix.columns[at]} class="mark">
                        {mark === '★' ? <strong>{mark}</strong> : mark}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </section>
  )
}
