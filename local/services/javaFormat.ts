// Texts made as Java's `String.format` makes them: `%s has %d items (%.2f)`.

const DIRECTIVE = /%(?:(\d+)\$)?([-+ 0,#]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g

/** The template with its directives replaced by the values, in order or by number. */
export function formatJava(template: string, values: readonly unknown[]): string {
  let next = 0
  return template.replace(
    DIRECTIVE,
    (whole, place, flags: string, width, precision, letter: string) => {
      if (letter === '%') return '%'
      if (letter === 'n') return '\n'
      const value = place === undefined ? values[next++] : values[Number(place) - 1]
      const told = one(value, letter, flags, precision === undefined ? null : Number(precision))
      return told === null ? whole : padded(told, flags, Number(width ?? 0))
    },
  )
}

function one(
  value: unknown,
  letter: string,
  flags: string,
  precision: number | null,
): string | null {
  const number = Number(value)
  switch (letter) {
    case 's':
    case 'S': {
      const text = precision === null ? String(value) : String(value).slice(0, precision)
      return letter === 'S' ? text.toUpperCase() : text
    }
    case 'd':
    case 'i':
      return withSign(grouped(String(Math.trunc(number)), flags), number, flags)
    case 'f':
      return withSign(grouped(number.toFixed(precision ?? 6), flags), number, flags)
    case 'e':
      return number.toExponential(precision ?? 6).replace(/e([+-])(\d)$/, 'e$10$2')
    case 'x':
      return number.toString(16)
    case 'X':
      return number.toString(16).toUpperCase()
    case 'o':
      return number.toString(8)
    case 'b':
      return String(Boolean(value))
    case 'c':
      return typeof value === 'number' ? String.fromCharCode(value) : String(value)
    default:
      return null
  }
}

function grouped(digits: string, flags: string): string {
  return flags.includes(',') ? digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : digits
}

function withSign(text: string, number: number, flags: string): string {
  if (number < 0) return text
  if (flags.includes('+')) return `+${text}`
  return flags.includes(' ') ? ` ${text}` : text
}

function padded(text: string, flags: string, width: number): string {
  if (flags.includes('-')) return text.padEnd(width)
  if (!flags.includes('0')) return text.padStart(width)
  const sign = /^[+-]/.exec(text)?.[0] ?? ''
  return sign + text.slice(sign.length).padStart(width - sign.length, '0')
}
