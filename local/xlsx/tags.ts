// A light reading of XML, for the few things of a file that its reader leaves: tags of one name, their
// attributes, what stands inside. Prefixes are passed over, as makers choose them freely.

/** One element: its attributes by their local names, and the text between its tags. */
export interface Tag {
  readonly attributes: Readonly<Record<string, string>>
  readonly inside: string
}

/** The elements of a name, in order; one that holds another of its own name is cut at the first end. */
export function tags(xml: string, name: string): Tag[] {
  const opening = new RegExp(`<((?:[\\w.-]+:)?${name})(\\s[^<>]*)?>`, 'g')
  const found: Tag[] = []
  for (let match = opening.exec(xml); match; match = opening.exec(xml)) {
    const [, tag = '', told = ''] = match
    const attributes = attributesOf(told)
    if (match[0].endsWith('/>')) {
      found.push({ attributes, inside: '' })
      continue
    }
    const end = xml.indexOf(`</${tag}`, opening.lastIndex)
    if (end < 0) return found
    found.push({ attributes, inside: xml.slice(opening.lastIndex, end) })
    opening.lastIndex = end
  }
  return found
}

/** What the first element of a name holds, null when there is none. */
export function inside(xml: string, name: string): string | null {
  return tags(xml, name)[0]?.inside ?? null
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', double, single] of text.matchAll(
    /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    found[name.replace(/^.*:/, '')] = unescaped(double ?? single ?? '')
  }
  return found
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The text that a piece of XML stands for. */
function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0x10ffff ? whole : String.fromCodePoint(code)
  })
}

/** A text as an attribute holds it. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
