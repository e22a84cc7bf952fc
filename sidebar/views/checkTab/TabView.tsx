import { useRef, useState } from 'preact/hooks'
import type { CheckOffer } from '../../../src/app/commands/checkOffer.ts'
import type { ReadTab } from '../../../src/app/commands/readTab.ts'
import type { NamedSheet } from '../../../src/app/ports.ts'
import type { Text } from '../../../src/base/text.ts'
import { TAB_FAILURES } from '../../../src/profiling/tab/failure.ts'
import { updateColumn } from '../../checking/choices.ts'
import { Answered } from '../../kit/Answered.tsx'
import { BackToPanel } from '../../kit/BackToPanel.tsx'
import { Busy } from '../../kit/Busy.tsx'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { PageLink } from '../../kit/PageLink.tsx'
import { usePage } from '../../kit/page.ts'
import { Troubled } from '../../kit/Troubled.tsx'
import { useCall, useCallNow } from '../../kit/useCall.ts'
import { View } from '../../kit/View.tsx'
import { HeaderLine, SuspectNames } from '../reading/HeaderLine.tsx'
import { MaskedRows } from '../reading/MaskedRows.tsx'
import { ProposalTold } from '../reading/ProposalTold.tsx'
import { SourceChoice } from '../reading/SourceChoice.tsx'
import { useProposal } from '../reading/useProposal.ts'
import type { GoTab, KnownTab, TabStep } from './TabDialog.tsx'
import { TabPick } from './TabPick.tsx'

const TITLE: Text = {
  fr: 'Que valent les données de cet onglet ?',
  en: 'What are the data of this tab worth?',
}
const WAIT: Text = { fr: 'Recherche des onglets de ce fichier…', en: 'Looking for the tabs…' }
const READING: Text = { fr: "Lecture du début de l'onglet…", en: 'Reading the head of the tab…' }
const UNDERSTOOD: Text = { fr: 'Ce qui a été compris', en: 'What was understood' }
const CONFIRM: Text = { fr: 'Ces colonnes sont les bonnes', en: 'These columns are right' }
const FILE: Text = {
  fr: "Un fichier n'a pas besoin d'être collé ici : contrôlez-le sans qu'il entre dans le classeur",
  en: 'A file need not be pasted here: check it without letting it into the workbook',
}
const CLOSE: Text = { fr: 'Fermer', en: 'Close' }

interface TabViewProps {
  readonly offer: CheckOffer
  readonly begun: Extract<TabStep, { at: 'tab' }>
  readonly go: GoTab
}

/** A tab to choose among those that are not ours, and what was understood of it, to be corrected. */
export function TabView({ offer, begun, go }: TabViewProps) {
  const { door, speak } = usePage()
  const tabs = useCallNow<readonly NamedSheet[]>(() => door.otherTabs())
  const [source, setSource] = useState(begun.source || (offer.sources[0]?.id ?? ''))
  const wish = useRef<Wish>({ tab: 0, headerRow: 'found' })
  const read = useCall(() => door.readTab(wish.current.tab, wish.current.headerRow))
  const table = read.value ? known(read.value) : begun.table
  const failure = read.value && 'failure' in read.value.told ? read.value.told.failure : null
  const proposal = useProposal(offer, source, (!read.busy && table?.understood) || null)
  const readAs = (next: Wish) => {
    wish.current = next
    void read.ask()
  }
  const confirm = async () => {
    const columns = await proposal.ask()
    if (!table || !columns) return
    go({ at: 'columns', confirmed: { table, source, columns, update: updateColumn(columns) } })
  }
  const isTold = table !== null && !read.busy
  return (
    <View title={speak(TITLE)} takesFocus={begun.table !== null}>
      <Answered call={tabs} wait={speak(WAIT)}>
        {(listed) => (
          <TabPick
            tabs={listed}
            read={table?.id ?? null}
            pick={(tab) => readAs({ tab, headerRow: 'found' })}
          />
        )}
      </Answered>
      {table === null && !read.busy && (
        <p>
          <PageLink page="check">{speak(FILE)}</PageLink>
        </p>
      )}
      {read.busy && <Busy what={speak(READING)} />}
      {read.trouble && <Troubled trouble={read.trouble} again={() => void read.ask()} />}
      {failure && !read.busy && (
        <Notice tone="wrong">{speak(TAB_FAILURES[failure.code], failure.values)}</Notice>
      )}
      {isTold && (
        <>
          <SourceChoice sources={offer.sources} chosen={source} choose={setSource} />
          <section>
            <h2>{speak(UNDERSTOOD)}</h2>
            <div class="settings">
              <HeaderLine
                understood={table.understood}
                tell={(headerRow) => readAs({ tab: table.id, headerRow })}
              />
            </div>
            <SuspectNames understood={table.understood} />
            <MaskedRows understood={table.understood} />
          </section>
          <ProposalTold proposal={proposal} again={() => void confirm()} />
        </>
      )}
      <div class="actions foot">
        {isTold && (
          <Button isMain press={() => void confirm()} busy={proposal.busy}>
            {speak(CONFIRM)}
          </Button>
        )}
        <BackToPanel words={speak(CLOSE)} />
      </div>
    </View>
  )
}

/** A tab to read, and the line of its header as a person says it. */
interface Wish {
  readonly tab: number
  readonly headerRow: number | null | 'found'
}

/** A tab that was understood; null where it was not. */
function known({ id, name, told }: ReadTab): KnownTab | null {
  return 'failure' in told ? null : { id, name, ...told }
}
