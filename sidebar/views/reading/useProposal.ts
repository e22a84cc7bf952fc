import { useEffect, useRef } from 'preact/hooks'
import type { CheckOffer } from '../../../src/app/commands/checkOffer.ts'
import type { Understood } from '../../../src/profiling/file/understood.ts'
import type { ChosenColumn } from '../../checking/choices.ts'
import { proposed } from '../../checking/choices.ts'
import { namesToSend } from '../../checking/table.ts'
import { usePage } from '../../kit/page.ts'
import type { Call } from '../../kit/useCall.ts'
import { useCall } from '../../kit/useCall.ts'

/**
 * The columns of a table, each with what is proposed for it, once somebody asks; none where nothing was
 * understood. An answer that comes once the table, or its source, is another, or once the view is left, gives
 * `null`: nobody said that those columns are right.
 *
 * @param understood `null` too while another table is read
 */
export function useProposal(
  offer: CheckOffer,
  source: string,
  understood: Understood | null,
): Call<readonly ChosenColumn[] | null> {
  const { door } = usePage()
  const shown = useRef<{ source: string; understood: Understood | null } | null>(null)
  shown.current = { source, understood }
  useEffect(() => {
    return () => {
      shown.current = null
    }
  }, [])
  return useCall(async () => {
    if (understood === null) return null
    const matches = await door.columnMatches(source, namesToSend(understood))
    const now = shown.current
    if (now?.source !== source || now.understood !== understood) return null
    const own = offer.variables.filter((one) => one.source === source)
    return proposed(understood.header, matches, own)
  })
}
