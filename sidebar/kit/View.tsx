import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface ViewProps {
  readonly title: string
  /** Whether it takes the focus when it appears: a person came here, the page did not open here. */
  readonly takesFocus?: boolean
  /** Whether it stands beside something else, and is not the page by itself. */
  readonly isPart?: boolean
  /** Whether the window around already shows its title: it is then only read aloud. */
  readonly isTitled?: boolean
  readonly children: ComponentChildren
}

/** A screen with its title, which takes the focus when a person comes to it. */
export function View({
  title,
  takesFocus = true,
  isPart = false,
  isTitled = false,
  children,
}: ViewProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // Before the person sees it: a key pressed at once is then for this screen, here and wherever focus moves.
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  const Frame = isPart ? 'section' : 'main'
  return (
    <Frame class="view">
      <h1 ref={heading} tabIndex={-1} class={isTitled ? 'unseen' : undefined}>
        {title}
      </h1>
      {children}
    </Frame>
  )
}
