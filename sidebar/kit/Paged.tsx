import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Text } from '../../src/base/text.ts'
import { Button } from './Button.tsx'
import { usePage } from './page.ts'

/** How many lines are drawn at once: a list of thousands stays as quick as a short one. */
export const LINES = 50

const PLACE: Text = { fr: '{from} à {to} sur {all}', en: '{from} to {to} of {all}' }
const BEFORE: Text = { fr: 'Précédents', en: 'Previous' }
const AFTER: Text = { fr: 'Suivants', en: 'Next' }
const PAGES: Text = { fr: 'Pages de la liste', en: 'Pages of the list' }

interface PagedProps<Line> {
  readonly lines: readonly Line[]
  readonly children: (shown: readonly Line[]) => ComponentChildren
}

/** A long list, some lines at a time. */
export function Paged<Line>({ lines, children }: PagedProps<Line>) {
  const { speak } = usePage()
  const [asked, turn] = useState(0)
  const last = Math.max(0, Math.ceil(lines.length / LINES) - 1)
  const at = Math.min(asked, last)
  const from = at * LINES
  const to = Math.min(from + LINES, lines.length)
  return (
    <>
      {children(lines.slice(from, to))}
      {last > 0 && (
        <nav class="pages" aria-label={speak(PAGES)}>
          <Button press={() => turn(Math.max(0, at - 1))} isOff={at === 0}>
            {speak(BEFORE)}
          </Button>
          <span role="status">{speak(PLACE, { from: from + 1, to, all: lines.length })}</span>
          <Button press={() => turn(Math.min(last, at + 1))} isOff={at === last}>
            {speak(AFTER)}
          </Button>
        </nav>
      )}
    </>
  )
}
