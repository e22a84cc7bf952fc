import type { ComponentChildren } from 'preact'
import type { Text } from '../../../src/base/text.ts'
import { Answered } from '../../kit/Answered.tsx'
import { usePage } from '../../kit/page.ts'
import { useCallNow } from '../../kit/useCall.ts'
import { View } from '../../kit/View.tsx'

const WAIT: Text = {
  fr: 'Lecture des sources et des variables de ce classeur…',
  en: 'Reading the sources and the variables of this workbook…',
}

interface OfferedProps<Offer> {
  /** The title of the page until its first step has its own. */
  readonly title: string
  readonly ask: () => Promise<Offer>
  readonly children: (offer: Offer) => ComponentChildren
}

/** A page whose steps all rest on what the workbook holds, asked once when it opens. */
export function Offered<Offer>({ title, ask, children }: OfferedProps<Offer>) {
  const { speak } = usePage()
  const offer = useCallNow(ask)
  if (offer.value !== undefined) return <>{children(offer.value)}</>
  return (
    <View title={title} takesFocus={false}>
      <Answered call={offer} wait={speak(WAIT)}>
        {() => null}
      </Answered>
    </View>
  )
}
