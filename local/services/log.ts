import { format, types } from 'node:util'
import type { Desk } from './desk.ts'
import { formatJava } from './javaFormat.ts'
import { Service } from './service.ts'

/** Values as one line; a first text may say, `%s`, where the others go. Errors are told without their stack. */
function line(values: readonly unknown[]): string {
  return format(...values.map((value) => (types.isNativeError(value) ? String(value) : value)))
}

/** The Logger service: its lines are kept in the host's log. */
export class LoggerService extends Service {
  readonly kind = 'Logger'
  readonly desk: Desk
  readonly lines: string[] = []

  constructor(desk: Desk) {
    super()
    this.desk = desk
  }

  /** Several values are told by Java's format. */
  log(first: unknown, ...values: unknown[]): this {
    const formatted = typeof first === 'string' && values.length > 0
    const text = formatted
      ? formatJava(
          first,
          values.map((value) => line([value])),
        )
      : line([first])
    this.desk.screen.log.push(text)
    this.lines.push(text)
    return this
  }

  getLog(): string {
    return this.lines.map((text) => `${text}\n`).join('')
  }

  clear(): void {
    this.lines.length = 0
  }
}

/** The script's console: its lines are kept in the host's log. */
export class ConsoleService extends Service {
  readonly kind = 'console'
  readonly desk: Desk
  readonly #begun = new Map<string, number>()

  constructor(desk: Desk) {
    super()
    this.desk = desk
  }

  log(...values: unknown[]): void {
    this.#keep(values)
  }

  info(...values: unknown[]): void {
    this.#keep(values)
  }

  warn(...values: unknown[]): void {
    this.#keep(values)
  }

  error(...values: unknown[]): void {
    this.#keep(values)
  }

  time(label = 'default'): void {
    this.#begun.set(label, this.desk.clock.now)
  }

  /** Logs the milliseconds since `time` was called with that label; nothing when it was not. */
  timeEnd(label = 'default'): void {
    const begun = this.#begun.get(label)
    if (begun === undefined) return
    this.#begun.delete(label)
    this.#keep([`${label}: ${this.desk.clock.now - begun}ms`])
  }

  #keep(values: readonly unknown[]): void {
    this.desk.screen.log.push(line(values))
  }
}
