// A line to the add-on and a clock, both in the test's hands.
import type { Later } from '../../sidebar/door/door.ts'
import type { Link } from '../../sidebar/door/link.ts'

/** A call on its way: what was asked, and how it is answered. */
export interface Asked {
  readonly name: string
  readonly args: readonly unknown[]
  readonly give: (value: unknown) => Promise<void>
  readonly answer: (text: string) => Promise<void>
  readonly fail: (message: string) => Promise<void>
}

/** A line whose calls wait to be answered, in whatever order the test likes. */
export function line(): { readonly link: Link; readonly asked: Asked[] } {
  const asked: Asked[] = []
  const link: Link = (name, args) =>
    new Promise((resolve, reject) => {
      const answer = (text: string) => {
        resolve(text)
        return heard()
      }
      asked.push({
        name,
        args,
        answer,
        give: (value) => answer(JSON.stringify({ ok: true, value })),
        fail: (message) => {
          reject(new Error(message))
          return heard()
        },
      })
    })
  return { link, asked }
}

/** Lets everybody who waits for an answer hear it. */
export async function heard(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

/** A clock that stands still until it is moved. */
export function stillClock(): { readonly later: Later; pass(seconds: number): Promise<void> } {
  let now = 0
  const waiting = new Set<{ readonly at: number; readonly act: () => void }>()
  return {
    later: (milliseconds, act) => {
      const due = { at: now + milliseconds, act }
      waiting.add(due)
      return () => waiting.delete(due)
    },
    async pass(seconds) {
      now += seconds * 1000
      for (const due of [...waiting].sort((a, b) => a.at - b.at)) {
        if (due.at > now) continue
        waiting.delete(due)
        due.act()
        await heard()
      }
    },
  }
}
