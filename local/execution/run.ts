// A run that can pause: between two of its calls, or at a question.

import type { Answer, Question } from '../services/desk.ts'
import { isNotice, unprepared } from '../services/question.ts'
import { RunKilled } from './failures.ts'
import type { Memory } from './memory.ts'
import { Pause } from './pause.ts'

export type RunState = 'paused' | 'asking' | 'done' | 'failed' | 'killed'

/** What became of a run: `value` when it is done, `error` when it failed or was killed. */
export interface Outcome {
  readonly state: RunState
  readonly value: unknown
  readonly error: unknown
}

/** What a run is made of. */
export interface Begun {
  /** The function it runs. */
  readonly name: string
  readonly memory: Memory
  /** Runs the function from its beginning. */
  readonly attempt: () => unknown
  /** Lets others act, who see nothing of what the run has not sent. */
  readonly aside: (act: () => void) => void
  /** Gives back what it held, once it has ended. */
  readonly leave: () => void
}

/** One run of a global function, begun and not necessarily ended. */
export class Run {
  readonly name: string
  private readonly begun: Begun
  private readonly memory: Memory
  private current: RunState = 'paused'
  private ending: unknown = null
  private isUnderWay = false

  constructor(begun: Begun) {
    this.name = begun.name
    this.begun = begun
    this.memory = begun.memory
  }

  get state(): RunState {
    return this.current
  }

  /** What is asked, while the run is asking. */
  get question(): Question | null {
    return this.memory.question
  }

  /** Until when it waits for the lock; null when it does not. */
  get waitsUntil(): number | null {
    return this.memory.waitsUntil
  }

  /** Whether somebody still holds the lock it waits for. */
  get isLockHeld(): boolean {
    return this.memory.isLockHeld
  }

  /** How many service calls it has made. */
  get calls(): number {
    return this.memory.calls
  }

  /** Goes on for some service calls, or to its end or a question; gives the state it comes to. */
  step(calls = 1): RunState {
    const last = this.memory.calls + calls
    return this.goOn(() => this.memory.calls < last)
  }

  /**
   * Goes on to its end; gives its value, or throws as `host.run` does. A notice with a single OK is
   * waved through; any other question throws, and the run can still be answered and go on.
   */
  finish(): unknown {
    this.step(Number.POSITIVE_INFINITY)
    while (this.question) {
      if (!isNotice(this.question)) throw unprepared(this.question)
      this.answer('OK')
      this.step(Number.POSITIVE_INFINITY)
    }
    if (this.current === 'done') return this.ending
    throw this.ending
  }

  /** Answers the question; the run goes on at its next step. A button that is not offered throws. */
  answer(answer: Answer): void {
    if (!this.question) throw new Error(`${this.name} asks nothing`)
    const isText = typeof answer === 'string' && this.question.kind === 'prompt'
    const button = typeof answer === 'string' ? answer : answer.button
    const { buttons } = this.question
    if (!isText && button !== 'CLOSE' && !buttons.includes(button)) {
      throw new Error(`no such button: ${button}; there are ${buttons.join(', ')}`)
    }
    this.memory.take(answer)
    this.current = 'paused'
  }

  /** Ends it where it stands, as the person does who stops a script; what was applied stays. */
  stop(): void {
    if (this.isEnded()) return
    this.memory.question = null
    this.end('killed', new RunKilled())
  }

  /** What has become of it so far. */
  outcome(): Outcome {
    const isDone = this.current === 'done'
    const [value, error] = isDone ? [this.ending, null] : [undefined, this.ending]
    return { state: this.current, value, error }
  }

  /**
   * Goes on for as long as `mayCall` lets it make its next call. One that is patient pauses too while
   * somebody else has the lock; the others wait for it alone, and in vain.
   */
  goOn(mayCall: () => boolean, isPatient = false): RunState {
    if (this.isUnderWay) throw new Error(`${this.name} is under way`)
    if (this.isEnded() || this.current === 'asking') return this.current
    this.memory.mayCall = () => {
      let may = false
      this.begun.aside(() => {
        may = mayCall()
      })
      return may
    }
    this.memory.isPatient = isPatient
    this.isUnderWay = true
    try {
      this.end('done', this.begun.attempt())
    } catch (error) {
      if (error instanceof Pause) this.current = this.question ? 'asking' : 'paused'
      else this.end(error instanceof RunKilled ? 'killed' : 'failed', error)
    } finally {
      this.isUnderWay = false
    }
    return this.current
  }

  private end(state: RunState, ending: unknown): void {
    this.current = state
    this.ending = ending
    this.begun.leave()
  }

  private isEnded(): boolean {
    return this.current !== 'paused' && this.current !== 'asking'
  }
}
