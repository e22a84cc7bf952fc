import type { Summary } from '../../../src/app/commands/summary.ts'
import { usePage } from '../../kit/page.ts'
import { Wide } from '../../kit/Wide.tsx'
import { WORDS } from './words.ts'

interface MatrixProps {
  readonly title: string
  readonly matrix: Summary['scenarios']
  /** Whether what is said beside a name stands out: the source of reference. */
  readonly boldAbout?: boolean
}

/** More columns than this are drawn smaller, to stand on one sheet of paper. */
const MANY = 26

/** A matrix as its tab shows it: names along the top on their side, a mark where they meet. */
export function Matrix({ title, matrix, boldAbout = false }: MatrixProps) {
  const { speak } = usePage()
  return (
    <section class={`matrix ${matrix && matrix.columns.length > MANY ? 'many' : ''}`}>
      <h2>{title}</h2>
      {matrix === null ? (
        <p class="quiet">{speak(WORDS.none)}</p>
      ) : (
        <>
          <p class="quiet">{matrix.legend}</p>
          <Wide label={title}>
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
          </Wide>
        </>
      )}
    </section>
  )
}
