/**
 * The add-on's page with the bridge before everything of its own: in its head, or where its head would
 * stand. `known` is what the bridge is told, by its name.
 */
export function framed(html: string, client: string, known: object): string {
  const told = JSON.stringify(known).replace(/</g, '\\u003c')
  const script = `<script>const previewFrame = ${told};\n${client.replace(/<\/script/gi, '<\\/script')}</script>`
  const [start = ''] =
    /^\s*(?:<!doctype[^>]*>)?\s*(?:<!--.*?-->\s*)*(?:<html[^>]*>)?\s*(?:<head(?:\s[^>]*)?>)?/is.exec(
      html,
    ) ?? []
  return start + script + html.slice(start.length)
}
