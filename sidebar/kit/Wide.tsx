import type { ComponentChildren } from 'preact'

interface WideProps {
  /** What it is called, to who does not see it. */
  readonly label: string
  readonly children: ComponentChildren
}

/** What may be wider than the page: it scrolls by itself, by keyboard too. */
export function Wide({ label, children }: WideProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="wide" tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
