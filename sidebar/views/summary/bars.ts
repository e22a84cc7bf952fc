// Accueil draws its rates with characters, which survive everywhere; the page draws them as bars.
import type { HomeLine } from '../../../src/app/commands/summary.ts'
import type { Part } from '../../kit/PartBar.tsx'

const BLOCKS = /^[█▌░]+ /

/** What a figure says once its bar of characters is left out. */
export function toldWithoutBar(figure: string): string {
  return figure.replace(BLOCKS, '')
}

/** The rate a line draws as a bar, out of 100; null where it draws none. */
export function rateOf(figure: string): number | null {
  if (!BLOCKS.test(figure)) return null
  const [rate] = /\d+/.exec(toldWithoutBar(figure)) ?? []
  return rate === undefined ? null : Number(rate)
}

/** The lines that are shares of the plan, as the parts of one bar; one that is nothing is left out. */
export function sharesOf(lines: readonly HomeLine[]): Part[] {
  return lines.flatMap(({ name, figure }) => {
    const value = rateOf(figure)
    return value === null ? [] : [{ name, value, told: toldWithoutBar(figure) }]
  })
}
