// Colours as .xlsx tells them: by their code, by their place in the theme, or in an old palette.
import type { CellStyle } from 'hucre/xlsx'

export type Color = NonNullable<NonNullable<CellStyle['font']>['color']>

/** The order in which a theme numbers its colours is not the order in which it lists them. */
const THEME_ORDER = [1, 0, 3, 2]

/** The palette of workbooks before 2007, from its ninth colour on; the first eight are told twice. */
const PALETTE =
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  )

/** A colour as `#rrggbb`, null when the file leaves it to the reader. */
export function hex(color: Color | undefined, theme: readonly string[]): string | null {
  if (color?.rgb !== undefined) return `#${color.rgb.slice(-6).toLowerCase()}`
  if (color?.indexed !== undefined) return indexed(color.indexed)
  if (color?.theme === undefined) return null
  const base = theme[THEME_ORDER[color.theme] ?? color.theme]
  return base === undefined ? null : tinted(base, color.tint ?? 0)
}

/** Past the palette stand the colours of the reader's own screen. */
function indexed(index: number): string | null {
  const code = PALETTE[index < 8 ? index : index - 8]
  return code === undefined ? null : `#${code}`
}

/** A colour made darker (below 0) or lighter, by a share of what is left of its light; its hue stays. */
function tinted(base: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(base.slice(at, at + 2), 16) / 255)
  const [least, most] = [Math.min(...channels), Math.max(...channels)]
  const light = (least + most) / 2
  const room = (of: number) => Math.min(of, 1 - of)
  const wanted = tint < 0 ? light * (1 + tint) : light + (1 - light) * tint
  const spread = room(light) === 0 ? 0 : room(wanted) / room(light)
  const made = channels.map((channel) => Math.round((wanted + (channel - light) * spread) * 255))
  return `#${made.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
