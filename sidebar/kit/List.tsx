import type { ComponentChildren } from 'preact'

interface LineProps {
  readonly title: string
  readonly children?: ComponentChildren
  /** Where the line leads, if anywhere. */
  readonly press?: () => void
}

/** One line of a list: a title, what is said of it, and where it leads. A list is a plain `ul.list`. */
export function Line({ title, children, press }: LineProps) {
  const inside = (
    <>
      <span class="title">{title}</span>
      {children && <span class="about">{children}</span>}
    </>
  )
  return (
    <li>
      {press ? (
        <button type="button" class="line" onClick={press}>
          {inside}
        </button>
      ) : (
        <div class="line">{inside}</div>
      )}
    </li>
  )
}
