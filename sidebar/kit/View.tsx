import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

interface ViewProps {
  readonly title: string
  /** Whether it takes the focus when it appears: a person came here, the page did not open here. */
  readonly takesFocus?: boolean
  readonly children: ComponentChildren
}

/** A screen with its title, which takes the focus when a person comes to it. */
export function View({ title, takesFocus = true, children }: ViewProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <main class="view">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  )
}
