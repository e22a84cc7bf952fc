// Colours and the values a cell shows for a property nobody chose.
import { refusal } from '../messages.ts'

const NAMED: Record<string, string> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  purple: '#800080',
  grey: '#808080',
  gray: '#808080',
  lightgrey: '#d3d3d3',
  lightgray: '#d3d3d3',
}

/** A colour as `#rrggbb`; a text that is no colour throws. */
export function colorCode(color: string): string {
  const text = String(color).trim().toLowerCase()
  if (/^#[0-9a-f]{6}$/.test(text)) return text
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text)
  if (short) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`
  const named = NAMED[text]
  if (named === undefined) throw refusal('badColor', color)
  return named
}

export const WHITE = '#ffffff'
export const BLACK = '#000000'
