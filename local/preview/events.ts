import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Preview } from './preview.ts'
import type { Heard } from './protocol.ts'

/**
 * Tells a window everything that happens, from the last thing it heard on. One that was away too long
 * hears the whole state first.
 */
export function stream(
  request: IncomingMessage,
  response: ServerResponse,
  preview: Preview,
  since: number,
): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.write('retry: 1000\n\n')
  const send = (heard: Heard) =>
    response.write(`id: ${heard.revision}\ndata: ${JSON.stringify(heard)}\n\n`)
  const missed = preview.hearing.since(since) ?? [everything(preview)]
  for (const heard of missed) send(heard)
  request.on('close', preview.hearing.listen(send))
}

function everything(preview: Preview): Heard {
  const { revision, workbook, screen, setting } = preview.state()
  const changes = [
    { kind: 'workbook', workbook },
    { kind: 'screen', screen },
    { kind: 'setting', setting },
  ] as const
  return { revision, changes }
}
