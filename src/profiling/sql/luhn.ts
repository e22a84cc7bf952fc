import type { Dialect } from './dialect.ts'

/** Whether as many digits pass Luhn's check: an expression, never worked out on anything else. */
export function passesLuhnSql({ asNumber }: Dialect, digits: string, length: number): string {
  const terms = Array.from({ length }, (_, at) => {
    const digit = `substr(${digits}, ${at + 1}, 1)`
    const isDoubled = (length - at) % 2 === 0
    return asNumber(isDoubled ? `translate(${digit}, '0123456789', '0246813579')` : digit)
  })
  return `mod(${terms.join(' + ')}, 10) = 0`
}

/** The sum of as many digits. */
export function digitSumSql({ asNumber }: Dialect, digits: string, length: number): string {
  return Array.from({ length }, (_, at) => asNumber(`substr(${digits}, ${at + 1}, 1)`)).join(' + ')
}
