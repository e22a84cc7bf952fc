import { useId } from 'preact/hooks'
import type { OpenProposal } from '../../../src/app/commands/openProposals.ts'
import type { Text } from '../../../src/base/text.ts'
import { sayShare } from '../../../src/base/text.ts'
import { usePage } from '../../kit/page.ts'
import { TickHead } from '../../kit/TickHead.tsx'
import { Wide } from '../../kit/Wide.tsx'
import { keyOf } from './ticked.ts'

const CAPTION: Text = { fr: 'Correspondances proposées', en: 'Suggested matches' }
const TICK: Text = { fr: 'Choisir', en: 'Choose' }
const VARIABLE: Text = { fr: 'Variable', en: 'Variable' }
const SOURCE: Text = { fr: 'Source', en: 'Source' }
const DATUM: Text = { fr: 'Donnée proposée', en: 'Suggested datum' }
const METHOD: Text = { fr: 'Trouvée par', en: 'Found by' }
const SCORE: Text = { fr: 'Ressemblance', en: 'Similarity' }
const SEVERAL: Text = { fr: 'à choisir parmi plusieurs', en: 'one of several' }

interface ProposalTableProps {
  readonly proposals: readonly OpenProposal[]
  readonly ticked: ReadonlySet<string>
  readonly tick: (key: string, isTicked: boolean) => void
}

/** Proposals, a line each, with how each was found. */
export function ProposalTable({ proposals, ticked, tick }: ProposalTableProps) {
  const { speak, locale } = usePage()
  const id = useId()
  return (
    <Wide label={speak(CAPTION)}>
      <table>
        <caption class="unseen">{speak(CAPTION)}</caption>
        <TickHead tick={TICK} names={[VARIABLE, SOURCE, DATUM, METHOD, SCORE]} />
        <tbody>
          {proposals.map((one, index) => {
            const key = keyOf(one)
            return (
              <tr key={key}>
                <td>
                  <input
                    type="checkbox"
                    class="pick"
                    id={`${id}-${index}`}
                    aria-labelledby={`${id}-${index}-name ${id}-${index}-datum`}
                    checked={ticked.has(key)}
                    onChange={({ currentTarget }) => tick(key, currentTarget.checked)}
                  />
                </td>
                <td class="typed" id={`${id}-${index}-name`}>
                  <label for={`${id}-${index}`}>{one.name}</label>
                </td>
                <td class="typed">{one.source}</td>
                <td class="typed" id={`${id}-${index}-datum`}>
                  {one.label}
                </td>
                <td>
                  {one.method}
                  {one.isOneOfSeveral && <span class="note"> ({speak(SEVERAL)})</span>}
                </td>
                <td class="number">{sayShare(one.score, locale)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Wide>
  )
}
