import type { ComponentChildren } from 'preact'

interface ButtonProps {
  readonly children: ComponentChildren
  readonly press: () => void
  /** The one blue action of a screen. */
  readonly isMain?: boolean
  /** Something is under way: it stays where it is and does nothing. */
  readonly busy?: boolean
  /** There is nothing for it to do now. */
  readonly isOff?: boolean
  /** What it is about, where its words alone do not say it. */
  readonly label?: string
}

/** An action. */
export function Button({
  children,
  press,
  isMain = false,
  busy = false,
  isOff = false,
  label,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={isMain ? 'button main' : 'button'}
      aria-disabled={busy || isOff}
      aria-label={label}
      onClick={busy || isOff ? undefined : press}
    >
      {children}
    </button>
  )
}

/** An action that reads as a link: it leads somewhere and changes nothing. */
export function LinkButton({
  children,
  press,
  label,
}: Omit<ButtonProps, 'isMain' | 'busy' | 'isOff'>) {
  return (
    <button type="button" class="link" aria-label={label} onClick={press}>
      {children}
    </button>
  )
}
