import { useRef, useState } from 'preact/hooks'
import type { MatchDecision } from '../../../src/app/commands/decideMatches.ts'
import type { ImportSummary } from '../../../src/app/commands/importFields.ts'
import type { OpenProposal } from '../../../src/app/commands/openProposals.ts'
import type { Text } from '../../../src/base/text.ts'
import { Answered } from '../../kit/Answered.tsx'
import { BackToPanel } from '../../kit/BackToPanel.tsx'
import { Busy } from '../../kit/Busy.tsx'
import { Button } from '../../kit/Button.tsx'
import { Issues } from '../../kit/Issues.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { Paged } from '../../kit/Paged.tsx'
import { usePage } from '../../kit/page.ts'
import { Troubled } from '../../kit/Troubled.tsx'
import { useCall, useCallNow } from '../../kit/useCall.ts'
import { View } from '../../kit/View.tsx'
import { ProposalTable } from './ProposalTable.tsx'
import { decisions, firstTicked, keyOf, newFirst, withKey } from './ticked.ts'

const TITLE: Text = {
  fr: 'Quelle donnée chaque variable porte-t-elle ?',
  en: 'Which datum does each variable hold?',
}
const WAIT: Text = { fr: 'Lecture des correspondances…', en: 'Reading the matches…' }
const IMPORTED: Text = {
  fr: '{sources|# source ajoutée|# sources ajoutées}, {variables|# variable ajoutée|# variables ajoutées}, {known|# déjà connue|# déjà connues}.',
  en: '{sources|# source added|# sources added}, {variables|# variable added|# variables added}, {known} already known.',
}
const NONE: Text = {
  fr: "Aucune correspondance n'attend de décision. Pour des variables tapées dans la feuille, recalculez : elles en recevront.",
  en: 'No match awaits a decision. For variables typed in the sheet, recompute: they will get some.',
}
const LEFT: Text = {
  fr: "{n|# correspondance à décider|# correspondances à décider}. Les libellés identiques ou synonymes sont cochés d'avance ; les autres sont à vérifier.",
  en: '{n|# match to decide|# matches to decide}. Same or synonymous labels are ticked in advance; the others are to be checked.',
}
const CONFIRM: Text = {
  fr: 'Confirmer {n|la cochée|les # cochées}',
  en: 'Confirm {n|the ticked one|the # ticked}',
}
const NO_TICK: Text = { fr: 'Confirmer', en: 'Confirm' }
const REJECT: Text = { fr: 'Écarter les cochées', en: 'Reject the ticked' }
const UNTICK: Text = { fr: 'Tout décocher', en: 'Untick all' }
const DECIDING: Text = { fr: 'Enregistrement…', en: 'Saving…' }
const DECIDED: Text = {
  fr: '{n|# correspondance enregistrée|# correspondances enregistrées}.',
  en: '{n|# match saved|# matches saved}.',
}
const CLOSE: Text = { fr: 'Terminer', en: 'Done' }

/** The links proposed, to confirm or to reject with boxes to tick. */
export function ProposalsView({ imported }: { readonly imported: ImportSummary | null }) {
  const { speak, door } = usePage()
  const open = useCallNow(() => door.openProposals())
  return (
    <View title={speak(TITLE)}>
      {imported && <Imported summary={imported} />}
      <Answered call={open} wait={speak(WAIT)}>
        {(proposals) => (
          <Proposals
            proposals={newFirst(proposals, imported?.firstAdded ?? null)}
            again={open.ask}
          />
        )}
      </Answered>
    </View>
  )
}

function Imported({ summary }: { readonly summary: ImportSummary }) {
  const { speak } = usePage()
  const { sourcesAdded: sources, variablesAdded: variables, known, problems, issues } = summary
  const review = [...problems, ...issues]
  return (
    <Notice tone={review.length > 0 ? 'careful' : 'good'}>
      <p>{speak(IMPORTED, { sources, variables, known })}</p>
      <Issues issues={review} most={5} />
    </Notice>
  )
}

interface ProposalsProps {
  readonly proposals: readonly OpenProposal[]
  readonly again: () => Promise<unknown>
}

function Proposals({ proposals, again }: ProposalsProps) {
  const { speak, door } = usePage()
  const [ticked, setTicked] = useState(() => firstTicked(proposals))
  const asked = useRef<readonly MatchDecision[]>([])
  const save = useCall(() => door.decideMatches(asked.current))
  const chosen = proposals.filter((one) => ticked.has(keyOf(one)))
  const send = async () => {
    if (asked.current.length === 0 || !(await save.ask())) return
    asked.current = []
    setTicked(new Set())
    await again()
  }
  const decide = (decision: MatchDecision['decision']) => {
    asked.current = decisions(proposals, ticked, decision)
    void send()
  }
  const n = chosen.length
  return (
    <>
      {save.busy && <Busy what={speak(DECIDING)} />}
      {save.trouble && <Troubled trouble={save.trouble} again={() => void send()} />}
      {save.value && !save.busy && (
        <Notice tone={save.value.issues.length > 0 ? 'careful' : 'good'}>
          <p>{speak(DECIDED, { n: save.value.decided })}</p>
          <Issues issues={save.value.issues} most={5} />
        </Notice>
      )}
      <p>{proposals.length === 0 ? speak(NONE) : speak(LEFT, { n: proposals.length })}</p>
      {proposals.length > 0 && (
        <Paged lines={proposals}>
          {(shown) => (
            <ProposalTable
              proposals={shown}
              ticked={ticked}
              tick={(key, isIn) => setTicked(withKey(ticked, key, isIn))}
            />
          )}
        </Paged>
      )}
      <div class="actions foot">
        {proposals.length > 0 && (
          <>
            <Button isMain press={() => decide('confirmed')} busy={save.busy} isOff={n === 0}>
              {n === 0 ? speak(NO_TICK) : speak(CONFIRM, { n })}
            </Button>
            <Button press={() => decide('rejected')} busy={save.busy} isOff={n === 0}>
              {speak(REJECT)}
            </Button>
            <Button press={() => setTicked(new Set())} isOff={n === 0}>
              {speak(UNTICK)}
            </Button>
          </>
        )}
        <BackToPanel isMain={proposals.length === 0} words={speak(CLOSE)} place="next" />
      </div>
    </>
  )
}
