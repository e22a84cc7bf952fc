import { inspect } from 'node:util'
import type { Desk } from './desk.ts'
import { Service } from './service.ts'

function line(values: readonly unknown[]): string {
  return values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' ')
}

/** The Logger service: its lines are kept in the host's log. */
export class LoggerService extends Service {
  readonly kind = 'Logger'
  readonly desk: Desk

  constructor(desk: Desk) {
    super()
    this.desk = desk
  }

  log(...values: unknown[]): this {
    this.desk.screen.log.push(line(values))
    return this
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
