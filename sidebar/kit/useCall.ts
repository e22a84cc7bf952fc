import { useEffect, useRef, useState } from 'preact/hooks'
import type { Trouble } from '../door/trouble.ts'

/** A call and how far it is: busy, then its value or what went wrong; the last value stays meanwhile. */
export interface Call<Value> {
  readonly busy: boolean
  readonly value: Value | undefined
  readonly trouble: Trouble | null
  /** Asks, or asks again: only a person does. Gives the value; undefined when it went wrong. */
  readonly ask: () => Promise<Value | undefined>
}

interface Course<Value> {
  readonly busy: boolean
  readonly value: Value | undefined
  readonly trouble: Trouble | null
}

/** A call a person starts with `ask`. An answer that comes after a later call's is not shown. */
export function useCall<Value>(call: () => Promise<Value>): Call<Value> {
  const [course, setCourse] = useState<Course<Value>>({
    busy: false,
    value: undefined,
    trouble: null,
  })
  const latest = useRef(0)
  const ask = async () => {
    latest.current += 1
    const mine = latest.current
    const isLatest = () => mine === latest.current
    setCourse(({ value }) => ({ busy: true, value, trouble: null }))
    try {
      const value = await call()
      if (isLatest()) setCourse({ busy: false, value, trouble: null })
      return value
    } catch (error) {
      if (isLatest()) setCourse(({ value }) => ({ busy: false, value, trouble: error as Trouble }))
      return undefined
    }
  }
  return { ...course, ask }
}

/** A call asked at once, when the view appears. */
export function useCallNow<Value>(call: () => Promise<Value>): Call<Value> {
  const made = useCall(call)
  // Once, when the view appears: whoever wants it again asks.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the call is made anew at every drawing
  useEffect(() => void made.ask(), [])
  return made
}
