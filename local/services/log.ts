import { inspect } from 'node:util'
import type { Desk } from './desk.ts'
import { formatJava } from './javaFormat.ts'
import { Service } from './service.ts'

function line(values: readonly unknown[]): string {
  return values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' ')
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

  #keep(values: readonly unknown[]): void {
    this.desk.screen.log.push(line(values))
  }
}
