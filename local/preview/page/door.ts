import type { Action, Answered, Heard, PreviewState } from '../protocol.ts'

/** The whole state, as the server knows it now. */
export async function readState(): Promise<PreviewState> {
  const reply = await fetch('/state')
  return reply.json()
}

/** Asks for something; a server that does not answer gives `unanswered`. */
export async function act(action: Action, unanswered: string): Promise<Answered> {
  return ask('/act', JSON.stringify(action), 'application/json', {}, unanswered)
}

/** Hands over an .xlsx to open in place of the workbook. */
export async function openFile(file: File, unanswered: string): Promise<Answered> {
  const named = { 'X-File-Name': encodeURIComponent(file.name) }
  return ask('/open', file, 'application/octet-stream', named, unanswered)
}

async function ask(
  path: string,
  body: BodyInit,
  type: string,
  headers: Readonly<Record<string, string>>,
  unanswered: string,
): Promise<Answered> {
  try {
    const reply = await fetch(path, {
      method: 'POST',
      body,
      headers: { 'Content-Type': type, ...headers },
    })
    return await reply.json()
  } catch {
    return { ok: false, why: unanswered }
  }
}

const RETRY = 1000

/**
 * Listens to what changes from a revision on. A lost connection is told and taken up again where it
 * stopped; what was heard already is not told twice.
 */
export function hear(
  since: number,
  tell: (heard: Heard) => void,
  connected: (isConnected: boolean) => void,
): void {
  let revision = since
  const listen = () => {
    const source = new EventSource(`/events?since=${revision}`)
    source.onopen = () => connected(true)
    source.onmessage = ({ data }) => {
      const heard: Heard = JSON.parse(String(data))
      const isWhole = heard.changes.some(({ kind }) => kind === 'workbook')
      if (heard.revision <= revision && !isWhole) return
      revision = heard.revision
      tell(heard)
    }
    source.onerror = () => {
      connected(false)
      source.close()
      setTimeout(listen, RETRY)
    }
  }
  listen()
}
