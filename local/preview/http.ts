// The small words of HTTP both servers of the preview use.
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The only address the preview listens on. */
export const LOOPBACK = '127.0.0.1'

/** A server that listens. */
export interface Served {
  readonly port: number
  readonly address: string
  close(): Promise<void>
}

/** A body larger than allowed. */
export class TooLarge extends Error {}

/** Listens on loopback; gives the port, the one asked or, for 0, the one found. */
export function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

/** Stops listening, and ends what is still open. */
export function closing(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

/** The whole body of a request; throws `TooLarge` as soon as it passes `limit` bytes. */
export async function body(request: IncomingMessage, limit: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += (part as Buffer).length
    if (size > limit) throw new TooLarge()
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts)
}

/** Answers with JSON. */
export function answerJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  response.end(JSON.stringify(value))
}

/** Answers with a plain sentence. */
export function answerText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' })
  response.end(text)
}

/**
 * Whether a request comes from this machine's own window: the name asked for is loopback's, so no name
 * of elsewhere was bent to it, and what changes something was sent by a page of the same address.
 */
export function isOwn(request: IncomingMessage, port: number): boolean {
  const hosts = [`${LOOPBACK}:${port}`, `localhost:${port}`]
  if (!hosts.includes(request.headers.host ?? '')) return false
  const { origin } = request.headers
  if (origin !== undefined) return hosts.includes(origin.replace(/^http:\/\//, ''))
  const site = request.headers['sec-fetch-site']
  return request.method !== 'POST' || site === 'same-origin'
}
