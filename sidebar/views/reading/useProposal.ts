import type { CheckOffer } from '../../../src/app/commands/checkOffer.ts'
import type { Understood } from '../../../src/profiling/file/understood.ts'
import type { ChosenColumn } from '../../checking/choices.ts'
import { proposed } from '../../checking/choices.ts'
import { namesToSend } from '../../checking/table.ts'
import { usePage } from '../../kit/page.ts'
import type { Call } from '../../kit/useCall.ts'
import { useCall } from '../../kit/useCall.ts'

/** The columns of a table, each with what is proposed for it, once somebody asks; none where nothing was understood. */
export function useProposal(
  offer: CheckOffer,
  source: string,
  understood: Understood | null,
): Call<readonly ChosenColumn[]> {
  const { door } = usePage()
  return useCall(async () => {
    if (understood === null) return []
    const matches = await door.columnMatches(source, namesToSend(understood))
    const own = offer.variables.filter((one) => one.source === source)
    return proposed(understood.header, matches, own)
  })
}
