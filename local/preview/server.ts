// The preview's own address on loopback: the page, the state, what happens, what is asked.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { stream } from './events.ts'
import { answerJson, answerText, body, LOOPBACK, type Served, TooLarge } from './http.ts'
import { open } from './opening.ts'
import type { Preview } from './preview.ts'
import type { Action } from './protocol.ts'
import { answerFile } from './staticFiles.ts'
import { say } from './words.ts'

/** The largest action: a large paste. */
const ACTION_LIMIT = 8 * 1024 * 1024
/** The largest file that is even looked at. */
const FILE_LIMIT = 128 * 1024 * 1024
/** What is read of the workbook; any other address is a file of the page. */
const DOORS = new Set(['GET /state', 'GET /events', 'GET /workbook.xlsx'])
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What a server shows and where its page lies. */
export interface Site {
  /** Kept once there is a workbook; the page itself does not wait for it. */
  readonly preview: Promise<Preview>
  /** The folder of the built page. */
  readonly folder: string
  /** Where the add-on's pages are served; the page frames nothing else. */
  readonly pagesAt: () => string
}

/** Serves the preview on loopback; throws when the port is taken. */
export function serve(site: Site, port: number): Promise<Served> {
  const door = {
    answer: (found: number, request: IncomingMessage, response: ServerResponse) =>
      answer(site, found, request, response),
    refuse: (response: ServerResponse, error: unknown) => refuse(site, response, error),
  }
  return open(door, port)
}

async function answer(
  site: Site,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', `http://${LOOPBACK}:${port}`)
  const asked = `${request.method} ${pathname}`
  if (request.method === 'GET' && !DOORS.has(asked)) {
    return answerFile(response, site.folder, decodeURIComponent(pathname), policy(site))
  }
  const preview = await site.preview
  if (asked === 'GET /state') return answerJson(response, preview.state())
  // The cells come first: the add-on is only read once the window listens, or wants something done.
  void preview.opened()
  if (asked === 'GET /events') {
    const since = request.headers['last-event-id'] ?? searchParams.get('since') ?? '-1'
    return stream(request, response, preview, Number(since))
  }
  if (asked === 'POST /act') {
    const action = JSON.parse((await body(request, ACTION_LIMIT)).toString()) as Action
    return answerJson(response, await preview.act(action))
  }
  if (asked === 'POST /open') {
    const bytes = await body(request, FILE_LIMIT)
    return answerJson(response, await preview.openXlsx(bytes, nameOf(request)))
  }
  if (asked === 'GET /workbook.xlsx') return download(preview, response)
  answerText(response, 404, 'Not found')
}

/** The name of the workbook of a file that was sent: that of the file, without its ending. */
function nameOf(request: IncomingMessage): string {
  const name = decodeURIComponent(String(request.headers['x-file-name'] ?? ''))
  return name.replace(/\.xlsx$/i, '').trim() || 'Classeur'
}

async function download(preview: Preview, response: ServerResponse): Promise<void> {
  const { name, bytes } = await preview.file()
  const encoded = encodeURIComponent(`${name}.xlsx`)
  response.writeHead(200, {
    'content-type': XLSX,
    'content-disposition': `attachment; filename="workbook.xlsx"; filename*=UTF-8''${encoded}`,
    'cache-control': 'no-store',
  })
  response.end(bytes)
}

/** The page may load what is served here, frame the add-on's pages, and nothing else. */
function policy({ pagesAt }: Site): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    `frame-src ${pagesAt()}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

async function refuse(site: Site, response: ServerResponse, error: unknown): Promise<void> {
  const { language } = (await site.preview).setting()
  const isLarge = error instanceof TooLarge
  const why = say(isLarge ? 'tooLarge' : 'badRequest', language)
  if (!response.headersSent) answerJson(response, { ok: false, why }, isLarge ? 413 : 400)
}
