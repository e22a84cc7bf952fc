import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { CardRef } from '../../src/app/commands/chosenRow.ts'

/** Where a person was before a card was opened over it. */
interface Former {
  readonly scroll: number
  readonly focus: Element | null
}

/** A card, and which opening it is: one card can be opened twice. */
export interface Opened {
  readonly at: number
  readonly card: CardRef
}

/** The cards opened one over the other, and the way back to where each was opened. */
export interface Trail {
  readonly cards: readonly Opened[]
  readonly open: (card: CardRef) => void
  readonly back: () => void
  readonly leave: () => void
}

export function useTrail(): Trail {
  const [cards, setCards] = useState<readonly Opened[]>([])
  const formers = useRef<Former[]>([])
  const count = useRef(0)
  const returning = useRef<Former | null>(null)
  // Once what was below is drawn again: before, there is nowhere to scroll to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at every change of the trail
  useLayoutEffect(() => {
    const former = returning.current
    returning.current = null
    if (!former) return
    if (former.focus instanceof HTMLElement) former.focus.focus({ preventScroll: true })
    window.scrollTo(0, former.scroll)
  }, [cards])
  return {
    cards,
    open(card) {
      formers.current.push({ scroll: window.scrollY, focus: document.activeElement })
      count.current += 1
      const opened = { at: count.current, card }
      setCards((trail) => [...trail, opened])
      window.scrollTo(0, 0)
    },
    back() {
      returning.current = formers.current.pop() ?? null
      setCards((trail) => trail.slice(0, -1))
    },
    leave() {
      formers.current = []
      setCards([])
    },
  }
}
