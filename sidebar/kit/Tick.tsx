import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface TickProps {
  readonly isTicked: boolean
  readonly tick: (isTicked: boolean) => void
  /** What is said of it beside its words. */
  readonly about?: string
  /** Ticked for good: it stays in sight and is not to be changed here. */
  readonly isSettled?: boolean
  readonly children: ComponentChildren
}

/** A box to tick, its words beside it. */
export function Tick({ isTicked, tick, about, isSettled = false, children }: TickProps) {
  const id = useId()
  return (
    <div class="tick">
      <input
        type="checkbox"
        class="pick"
        id={id}
        checked={isTicked}
        disabled={isSettled}
        aria-describedby={about ? `${id}-about` : undefined}
        onChange={({ currentTarget }) => tick(currentTarget.checked)}
      />
      <label for={id}>{children}</label>
      {about && (
        <span class="about" id={`${id}-about`}>
          {about}
        </span>
      )}
    </div>
  )
}
