/** How many calls a page may have under way: the next one waits. */
const AT_ONCE = 10

/** A door that lets so many in at once; the others wait in the order they came. */
export interface Gate {
  /** Starts now, or when somebody has left. */
  enter(start: () => void): void
  /** One of those who entered is done. */
  leave(): void
  waiting(): number
}

/** A gate for the calls of one page. */
export function gate(places: number = AT_ONCE): Gate {
  const queue: Array<() => void> = []
  let inside = 0
  return {
    enter: (start) => {
      if (inside >= places) {
        queue.push(start)
        return
      }
      inside += 1
      start()
    },
    leave: () => {
      const next = queue.shift()
      if (next) next()
      else inside -= 1
    },
    waiting: () => queue.length,
  }
}
