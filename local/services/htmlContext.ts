// Where in a page the text being written stands, and how a value must be written there so that it
// stays a value: `<?= ?>` of a template asks it.

type State =
  | { readonly at: 'text' }
  | { readonly at: 'comment' }
  | { readonly at: 'style' }
  | { readonly at: 'script'; readonly quote: string }
  | { readonly at: 'value'; readonly attribute: string; readonly written: string }

const URL_ATTRIBUTES = /^(href|src|action|formaction|cite|poster|data|background)$/i
/** One step over a page: a comment, a tag whole, or a tag cut in the middle. */
const OPENING =
  /<!--|<(\/?[a-z][\w:-]*)((?:\s+[^\s=>/"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?|\s*\/)*)\s*(>?)/gi
const CUT_VALUE = /^[^>]*?\s([^\s=>/"']+)\s*=\s*(?:"([^"]*)|'([^']*)|([^\s"'>]*))$/

/** Where a page stands at its end. */
export function htmlContext(html: string): State {
  let from = 0
  for (;;) {
    OPENING.lastIndex = from
    const match = OPENING.exec(html)
    if (!match) return { at: 'text' }
    const after = match.index + match[0].length
    if (match[0] === '<!--') {
      const end = html.indexOf('-->', after)
      if (end < 0) return { at: 'comment' }
      from = end + 3
      continue
    }
    const name = (match[1] ?? '').toLowerCase()
    if (match[3] !== '>') return insideTag(html.slice(match.index))
    from = after
    if (name !== 'script' && name !== 'style') continue
    const end = html.toLowerCase().indexOf(`</${name}`, after)
    if (end < 0) {
      return name === 'style'
        ? { at: 'style' }
        : { at: 'script', quote: openQuote(html.slice(after)) }
    }
    from = end
  }
}

function insideTag(tag: string): State {
  const cut = CUT_VALUE.exec(tag)
  if (!cut) return { at: 'text' }
  return { at: 'value', attribute: cut[1] ?? '', written: cut[2] ?? cut[3] ?? cut[4] ?? '' }
}

/** The quote of the text a script leaves open, '' when it is outside texts. */
function openQuote(script: string): string {
  const pieces =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\]|\\.)*('|$)|"(?:[^"\\]|\\.)*("|$)|`(?:[^`\\]|\\.)*(`|$)/g
  for (const piece of script.matchAll(pieces)) {
    const [whole] = piece
    const quote = whole[0] ?? ''
    const isText = quote === "'" || quote === '"' || quote === '`'
    if (isText && piece.slice(1).every((end) => !end)) return quote
  }
  return ''
}

/** A value written so that it means itself at the end of a page. */
export function escapedFor(html: string, value: unknown): string {
  const state = htmlContext(html)
  const text = value === null || value === undefined ? '' : String(value)
  if (state.at === 'script') return inScript(value, state.quote)
  if (state.at === 'comment') return ''
  if (state.at === 'style') return text.replace(/[^\w\s#.,%-]/g, '')
  if (state.at !== 'value') return inText(text)
  const { attribute, written } = state
  if (/^on/i.test(attribute)) return inText(inScript(value, openQuote(written)))
  const begins = URL_ATTRIBUTES.test(attribute) && written.trim() === ''
  const scheme = begins ? /^\s*([a-z][a-z0-9+.-]*):/i.exec(text)?.[1] : undefined
  const safe = scheme === undefined || /^(https?|mailto|tel|ftp)$/i.test(scheme)
  return safe ? inText(text) : '#'
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
}

/** A text with the signs that mean something in a page written as entities. */
export function inText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

/** Inside a script's text, the same text; outside, a value of the script's language. */
function inScript(value: unknown, quote: string): string {
  const escaped = (text: string) =>
    text.replace(/[^\w .,:;!?()[\]{}*+-]/gu, (sign) => {
      const code = sign.codePointAt(0) ?? 0
      if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`
      return code < 0x1_00_00 && code !== 0x20_28 && code !== 0x20_29
        ? sign
        : [...Array(sign.length).keys()]
            .map((i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, '0')}`)
            .join('')
    })
  if (quote !== '') return escaped(value === null || value === undefined ? '' : String(value))
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'string') return `'${escaped(value)}'`
  return (JSON.stringify(value) ?? 'null').replace(/</g, '\\u003c')
}
