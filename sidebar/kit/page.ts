import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Locale, Text, Values } from '../../src/base/text.ts'
import { say } from '../../src/base/text.ts'
import type { Door } from '../door/door.ts'

/** What every view of a page is given. */
export interface Page {
  readonly locale: Locale
  readonly door: Door
  /** What the page was opened at; '' for its beginning. */
  readonly at: string
}

/** Where views find their page. */
export const PageContext = createContext<Page | null>(null)

/** The page a view stands in, and a voice in the person's language. */
export function usePage(): Page & { readonly speak: (text: Text, values?: Values) => string } {
  const page = useContext(PageContext)
  if (!page) throw new Error('a view outside a page')
  return { ...page, speak: (text, values) => say(text, page.locale, values) }
}
