import type { BriefRun } from '../../../src/app/results/briefRun.ts'
import type { Text } from '../../../src/base/text.ts'
import { Button } from '../../kit/Button.tsx'
import { usePage } from '../../kit/page.ts'
import type { Call } from '../../kit/useCall.ts'
import { useCall } from '../../kit/useCall.ts'

const RECOMPUTE: Text = { fr: 'Recalculer', en: 'Recompute' }

/** A recomputation to be asked of the workbook, once what moves its figures is saved. */
export function useRecomputation(): Call<BriefRun> {
  const { door } = usePage()
  return useCall(() => door.recomputeBriefly())
}

/** Asks for it, where it was not done yet. */
export function RecomputeButton({ call }: { readonly call: Call<BriefRun> }) {
  const { speak } = usePage()
  if (call.value !== undefined) return null
  return (
    <Button isMain press={() => void call.ask()} busy={call.busy}>
      {speak(RECOMPUTE)}
    </Button>
  )
}
