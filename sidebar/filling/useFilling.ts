import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Filling } from '../../src/app/commands/fillCells.ts'
import type { Asked, ToFill } from '../../src/app/commands/toFill.ts'
import { pageTimer } from '../door/pageDoor.ts'
import { usePage } from '../kit/page.ts'
import type { Call } from '../kit/useCall.ts'
import { useCall } from '../kit/useCall.ts'
import type { Cell, Filter } from './course.ts'
import { cellsOf, course, EVERYTHING, nextCell } from './course.ts'
import { keptAnswers } from './keptAnswers.ts'
import type { Miss, Outbox, Sending } from './outbox.ts'
import { nameOf, outbox } from './outbox.ts'

/** The guided filling of a page: what is left, where the person is, and what became of their answers. */
export interface GuidedFilling {
  readonly list: Call<ToFill>
  /** Every cell of the list; those the person wants, in order. */
  readonly cells: readonly Cell[]
  readonly wanted: readonly Cell[]
  readonly answered: ReadonlySet<number>
  readonly present: Cell | null
  /** What the person had typed in the present cell, and what was wrong with it. */
  readonly again: { readonly typed: string; readonly wrong: string } | null
  readonly filter: Filter
  /** Who fills, as they named themselves; '' when they did not. */
  readonly person: string
  readonly sending: Sending
  /** Asks what is left, at an importance. */
  ask(asked: Asked): void
  choose(filter: Filter): void
  answer(cell: Cell, typed: string): void
  putOff(cell: Cell): void
  /** The person said who they are: their cells come first. */
  introduced(name: string): void
  /** Comes back to a cell whose answer was not understood. */
  correct(miss: Miss): void
  keepSheet(miss: Miss): void
  keepMine(miss: Miss): void
  send(): void
}

const NOTHING: Sending = { unsent: 0, isLeaving: false, misses: [], trouble: null, written: 0 }

/** Where a person is in the list. */
interface Course {
  readonly answered: ReadonlySet<number>
  readonly putOff: ReadonlySet<number>
  readonly present: Cell | null
  readonly again: GuidedFilling['again']
}

const START: Course = { answered: new Set(), putOff: new Set(), present: null, again: null }

/** Follows a person through the cells to fill; kept by the panel, so that leaving the place loses nothing. */
export function useFilling(): GuidedFilling {
  const { door } = usePage()
  const [, setDrawn] = useState(0)
  const asked = useRef<Asked>(3)
  const list = useCall(() => door.toFill(asked.current))
  const [filter, setFilter] = useState(EVERYTHING)
  const [at, setAt] = useState(START)
  const box = useRef<Outbox | null>(null)
  const { value } = list
  const [named, setNamed] = useState('')
  const person = named || (value?.person ?? '')
  const cells = useMemo(() => (value ? cellsOf(value) : []), [value])
  const wanted = useMemo(() => course(cells, filter, person), [cells, filter, person])

  // A new list starts anew; choosing among its cells does not.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list alone counts
  useEffect(() => {
    if (!value) return
    box.current ??= openOutbox(value.book, door, () => setDrawn((drawn) => drawn + 1))
    setAt({ ...START, present: nextCell(wanted, null, new Set(), new Set()) })
  }, [value])
  useEffect(
    () =>
      watchPage({
        touched: () => box.current?.touched(),
        left: () => box.current?.send(),
      }),
    [],
  )

  const moveOn = (answered: ReadonlySet<number>, putOff: ReadonlySet<number>) =>
    setAt({
      answered,
      putOff,
      present: nextCell(wanted, at.present, answered, putOff),
      again: null,
    })
  const begin = (all: readonly Cell[]) =>
    setAt({ ...at, present: nextCell(all, null, at.answered, at.putOff), again: null })
  const without = (cell: Cell) => new Set([...at.answered].filter((one) => one !== cell.at))
  const cellOf = ({ name }: Miss) => cells.find((cell) => nameOf(fillingOf(cell, '')) === name)

  return {
    list,
    cells,
    wanted,
    answered: at.answered,
    present: at.present,
    again: at.again,
    filter,
    person,
    sending: box.current?.sending() ?? NOTHING,
    ask(next) {
      asked.current = next
      void list.ask()
    },
    choose(next) {
      setFilter(next)
      begin(course(cells, next, person))
    },
    introduced(name) {
      setNamed(name)
      begin(course(cells, filter, name))
    },
    answer(cell, typed) {
      box.current?.put(fillingOf(cell, typed))
      const answered = new Set(at.answered).add(cell.at)
      if (answered.size === wanted.length) box.current?.send()
      moveOn(answered, at.putOff)
    },
    putOff: (cell) => moveOn(at.answered, new Set(at.putOff).add(cell.at)),
    correct(miss) {
      box.current?.drop(miss.name)
      const cell = cellOf(miss)
      const wrong = 'message' in miss.filled ? miss.filled.message : ''
      if (cell)
        setAt({
          ...at,
          answered: without(cell),
          present: cell,
          again: { typed: miss.filling.typed, wrong },
        })
    },
    keepSheet: (miss) => box.current?.drop(miss.name),
    keepMine({ filling, filled }) {
      if (filled.outcome === 'changed') box.current?.put({ ...filling, expected: filled.held })
      box.current?.send()
    },
    send: () => box.current?.send(),
  }
}

/** An answer as it travels: the cell by what it is, what the person saw in it, what they typed. */
function fillingOf({ tab, row, column, held }: Cell, typed: string): Filling {
  return {
    tab: tab.id,
    row: row.key,
    name: row.name,
    isNumbered: row.isNumbered,
    column: column.id,
    expected: held,
    typed,
  }
}

/** An outbox for a file, with the answers an earlier page could not send. */
function openOutbox(
  book: string,
  door: ReturnType<typeof usePage>['door'],
  changed: () => void,
): Outbox {
  const kept = keptAnswers(book)
  const earlier = kept.read()
  const box = outbox({ fillCells: door.fillCells, later: pageTimer, kept, changed })
  for (const filling of earlier) box.put(filling)
  if (earlier.length > 0) box.send()
  return box
}

/** Hears every key, and that the page is left or no longer looked at. */
function watchPage({ touched, left }: { touched: () => void; left: () => void }): () => void {
  const hears = [
    ['keydown', touched],
    ['input', touched],
    ['visibilitychange', left],
  ] as const
  for (const [event, hear] of hears) document.addEventListener(event, hear)
  addEventListener('pagehide', left)
  return () => {
    for (const [event, hear] of hears) document.removeEventListener(event, hear)
    removeEventListener('pagehide', left)
  }
}
