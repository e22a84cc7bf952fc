import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { fold } from '../../src/base/fold.ts'
import type { Text } from '../../src/base/text.ts'
import { Field } from './Field.tsx'
import { usePage } from './page.ts'

const SEARCH: Text = { fr: 'Rechercher', en: 'Search' }
const FOUND: Text = {
  fr: '{n|# ligne trouvée|# lignes trouvées}',
  en: '{n|# row found|# rows found}',
}

/** Below this many lines, looking is quicker than searching. */
const FEW = 12

interface SearchedProps<Item> {
  readonly lines: readonly Item[]
  /** What a line is found by. */
  readonly words: (line: Item) => string
  readonly children: (found: readonly Item[]) => ComponentChildren
}

/** A list with a field that keeps the lines that hold what is typed, accents and capitals aside. */
export function Searched<Item>({ lines, words, children }: SearchedProps<Item>) {
  const { speak } = usePage()
  const [asked, setAsked] = useState('')
  // Words and drawing are functions of the line alone, made anew at every drawing: only lines count.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const told = useMemo(() => lines.map((line) => fold(words(line))), [lines])
  const sought = fold(asked)
  const found = useMemo(
    () => (sought === '' ? lines : lines.filter((_, index) => told[index]?.includes(sought))),
    [lines, told, sought],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const shown = useMemo(() => children(found), [found])
  return (
    <>
      {lines.length > FEW && (
        <Field label={speak(SEARCH)}>
          {(marks) => (
            <input
              {...marks}
              type="search"
              value={asked}
              onInput={({ currentTarget }) => setAsked(currentTarget.value)}
            />
          )}
        </Field>
      )}
      {sought !== '' && (
        <p class="quiet" role="status">
          {speak(FOUND, { n: found.length })}
        </p>
      )}
      {shown}
    </>
  )
}
