import type { ComponentChildren } from 'preact'
import { Busy } from './Busy.tsx'
import { Troubled } from './Troubled.tsx'
import type { Call } from './useCall.ts'

interface AnsweredProps<Value> {
  readonly call: Call<Value>
  /** What is said while it is awaited. */
  readonly wait: string
  readonly children: (value: Value) => ComponentChildren
}

/** What a call gave, and above it that it is under way or went wrong. A former answer stays in sight. */
export function Answered<Value>({ call, wait, children }: AnsweredProps<Value>) {
  const { busy, value, trouble, ask } = call
  return (
    <>
      {busy && <Busy what={wait} />}
      {trouble && <Troubled trouble={trouble} again={() => void ask()} />}
      {value !== undefined && children(value)}
    </>
  )
}
