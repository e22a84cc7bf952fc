import type { Run } from '../execution/run.ts'
import type { Action, QuestionView } from './protocol.ts'
import { Rejection } from './rejection.ts'
import { type Language, say } from './words.ts'

type Given = Extract<Action, { readonly do: 'answer' }>

/** Whoever waits for the end of a run. */
interface Waiter {
  readonly settle: (value: unknown) => void
  readonly fail: (error: unknown) => void
}

/** A run that waits for an answer. Nobody waits for the end of one a menu started. */
interface Held {
  readonly run: Run
  /** What the windows say of it while it runs. */
  readonly caption: string
  readonly id: number
  readonly waiter: Waiter | null
}

/**
 * The runs people start. One of them may be held by a question: it goes on once somebody has answered,
 * and meanwhile everything but another run goes on.
 */
export class Runs {
  private held: Held | null = null
  private asked = 0

  /** Refuses another run while one waits for an answer. */
  refuseHeld(): void {
    if (this.held) throw new Rejection('waiting')
  }

  /** Lets a menu's run go to its end or to a question; what it throws before either is thrown. */
  press(run: Run, caption: string): void {
    this.advance(run, caption, null)
  }

  /** Lets a page's run go; gives its value at its end, be a question asked meanwhile. */
  call(run: Run, caption: string): Promise<unknown> {
    return new Promise((settle, fail) => this.advance(run, caption, { settle, fail }))
  }

  /** Gives the question held its answer; another question, a button it does not offer throw. */
  take({ question: id, button, text }: Given): Held {
    const { held } = this
    if (!held || held.id !== id || !offered(held.run).includes(button)) {
      throw new Rejection('noQuestion')
    }
    held.run.answer({ button, text })
    this.held = null
    return held
  }

  /** Lets a run that was answered go on, to its end or to another question. */
  resume({ run, caption, waiter }: Held): void {
    this.advance(run, caption, waiter)
  }

  /** Stops what waits: its workbook is no longer there. */
  stop(): void {
    const { held } = this
    this.held = null
    held?.run.stop()
    held?.waiter?.fail(new Rejection('noQuestion'))
  }

  /** What is asked, null when nothing is. */
  question(language: Language): QuestionView | null {
    const asked = this.held?.run.question
    if (!this.held || !asked) return null
    const { kind, title, text } = asked
    const buttons = asked.buttons.map((name) => ({ name, caption: named(name, language) }))
    return { id: this.held.id, title, text, buttons, isPrompt: kind === 'prompt' }
  }

  private advance(run: Run, caption: string, waiter: Waiter | null): void {
    if (run.step(Number.POSITIVE_INFINITY) === 'asking') {
      this.asked += 1
      this.held = { run, caption, id: this.asked, waiter }
      return
    }
    try {
      const value = run.finish()
      waiter?.settle(value)
    } catch (error) {
      if (!waiter) throw error
      waiter.fail(error)
    }
  }
}

/** Closing a question's window is always possible. */
function offered(run: Run): readonly string[] {
  return [...(run.question?.buttons ?? []), 'CLOSE']
}

function named(button: string, language: Language): string {
  const words = { OK: 'ok', CANCEL: 'cancel', YES: 'yes', NO: 'no' } as const
  const word = words[button as keyof typeof words]
  return word ? say(word, language) : button
}
