import { existsSync, readFileSync, statSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { answerText } from './http.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.map': 'application/json; charset=utf-8',
}

const NAMED_AFTER_CONTENT = /-[A-Z0-9]{8}\.(js|css)$/
const FOREVER = 'max-age=31536000, immutable'

/** Answers with a file of a folder, `/` being its index.html; what lies outside is not found. */
export function answerFile(
  response: ServerResponse,
  folder: string,
  path: string,
  policy: string,
): void {
  const asked = path === '/' ? 'index.html' : path.slice(1)
  const file = normalize(join(folder, asked))
  const type = TYPES[extname(file)]
  const isInside = file.startsWith(normalize(folder + sep)) && !asked.includes('\0')
  if (!isInside || !type || !existsSync(file) || !statSync(file).isFile()) {
    answerText(response, 404, 'Not found')
    return
  }
  response.writeHead(200, {
    'content-type': type,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': NAMED_AFTER_CONTENT.test(file) ? FOREVER : 'no-cache',
  })
  response.end(readFileSync(file))
}
