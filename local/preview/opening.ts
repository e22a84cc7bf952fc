// How both servers of the preview open: on loopback, for this machine's own windows alone.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { answerText, closing, isOwn, LOOPBACK, listening, type Served } from './http.ts'

/** Answers one request; what it throws is told by `refuse`. */
export interface Door {
  answer(port: number, request: IncomingMessage, response: ServerResponse): Promise<void> | void
  refuse(response: ServerResponse, error: unknown): Promise<void> | void
}

/** Opens a server on a port, a free one for 0; throws when the port is taken. */
export async function open(door: Door, port: number): Promise<Served> {
  let found = port
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (!isOwn(request, found)) answerText(response, 403, 'Forbidden')
    else await door.answer(found, request, response)
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => door.refuse(response, error))
  })
  found = await listening(server, port)
  return { port: found, address: `http://${LOOPBACK}:${found}`, close: () => closing(server) }
}
