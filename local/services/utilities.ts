import { format } from 'node:util'
import type { Desk } from './desk.ts'
import { Service } from './service.ts'

/** Small services: waiting (simulated), identifiers, dates as text. */
export class UtilitiesService extends Service {
  readonly kind = 'Utilities'
  readonly desk: Desk

  constructor(desk: Desk) {
    super()
    this.desk = desk
  }

  sleep(milliseconds: number): void {
    this.desk.clock.now += milliseconds
  }

  getUuid(): string {
    return this.desk.uuid()
  }

  formatString(template: string, ...values: unknown[]): string {
    return format(template, ...values)
  }

  /** Java's letters yyyy, MM, dd, HH, mm and ss; the others pass as they are. */
  formatDate(date: Date, zone: string, pattern: string): string {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    }).formatToParts(Number(date))
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
    const words: Record<string, string> = {
      yyyy: part('year').padStart(4, '0'),
      MM: part('month'),
      dd: part('day'),
      HH: part('hour'),
      mm: part('minute'),
      ss: part('second'),
    }
    return pattern.replace(
      /'([^']*)'|yyyy|MM|dd|HH|mm|ss/g,
      (word, quoted) => quoted ?? words[word] ?? word,
    )
  }
}
