// A template as code: what stands outside `<? ?>` is written as it is, `<?= ?>` writes a value
// escaped for its place, `<?!= ?>` writes it raw, `<? ?>` is run.

const MARK = /<\?(!=|=)?([\s\S]*?)\?>/g

/**
 * The body of a function over `output`, with `append` for raw text and `appendUntrusted` for values
 * to escape.
 */
export function templateCode(content: string, withComments = false): string {
  const lines: string[] = []
  let from = 0
  for (const mark of content.matchAll(MARK)) {
    lines.push(literal(content.slice(from, mark.index)))
    const code = (mark[2] ?? '').trim()
    if (withComments) lines.push(`// ${mark[0].replace(/\s+/g, ' ')}`)
    if (mark[1] === '=') lines.push(`output.appendUntrusted(${withoutStop(code)});`)
    else if (mark[1] === '!=') lines.push(`output.append(${withoutStop(code)});`)
    else lines.push(code)
    from = mark.index + mark[0].length
  }
  lines.push(literal(content.slice(from)))
  return lines.filter((line) => line !== '').join('\n')
}

function literal(text: string): string {
  return text === '' ? '' : `output.append(${JSON.stringify(text)});`
}

/** `<?= name; ?>` is forgiven its semicolon. */
function withoutStop(code: string): string {
  return code.replace(/;\s*$/, '')
}
