import type { Text } from '../../../src/base/text.ts'
import type { ChosenColumn } from '../../checking/choices.ts'
import { Busy } from '../../kit/Busy.tsx'
import { usePage } from '../../kit/page.ts'
import { Troubled } from '../../kit/Troubled.tsx'
import type { Call } from '../../kit/useCall.ts'

const MATCHING: Text = {
  fr: 'Recherche des variables qui correspondent…',
  en: 'Looking for the variables that match…',
}

interface ProposalToldProps {
  readonly proposal: Call<readonly ChosenColumn[] | null>
  /** Asks again, and goes on with the answer. */
  readonly again: () => void
}

/** That variables are looked for, or that it went wrong; what was found is for the next step. */
export function ProposalTold({ proposal: { busy, trouble }, again }: ProposalToldProps) {
  const { speak } = usePage()
  return (
    <>
      {busy && <Busy what={speak(MATCHING)} />}
      {trouble && <Troubled trouble={trouble} again={again} />}
    </>
  )
}
