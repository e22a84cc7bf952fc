import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { type LocalHost, openHost } from '../../../local/host.ts'
import { servePages } from '../../../local/preview/frame/pageServer.ts'
import type { Served } from '../../../local/preview/http.ts'
import { Preview } from '../../../local/preview/preview.ts'
import type {
  Action,
  Answered,
  CellView,
  Heard,
  PreviewState,
} from '../../../local/preview/protocol.ts'
import { serve } from '../../../local/preview/server.ts'
import type { Workbooks } from '../../../local/preview/workbooks.ts'

const folder = fileURLToPath(new URL('./scripts', import.meta.url))
const page = fileURLToPath(new URL('./page', import.meta.url))

export const TODAY = '2026-03-10'

/** A host over the scripts of these tests, French unless told otherwise. */
export function host(options: Parameters<typeof openHost>[0] = {}): LocalHost {
  return openHost({ folder, today: TODAY, user: { locale: 'fr' }, ...options })
}

export const WORKBOOKS: Workbooks = {
  demo: () => {
    const demo = host({ name: 'Démonstration' })
    demo.person.type('Feuille 1', 'A1', 'Chaîne de restaurants')
    return demo
  },
  blank: (_, today) => host({ name: 'Vide', today }),
  xlsx: async (file, name, _, today) => {
    const made = host({ name, today })
    await made.openXlsx(file)
    return made
  },
}

/** A preview that nobody serves. */
export function previewOn(from: LocalHost, pagesAt = () => ''): Preview {
  const choices = { person: 'owner', language: 'fr', blobWorkers: true } as const
  return new Preview(from, choices, { workbooks: WORKBOOKS, today: TODAY, pagesAt })
}

/** A preview served on a free port until the test ends, and a window on it. */
export async function opened(from: LocalHost = host()): Promise<Window & { preview: Preview }> {
  const pagesAt = () => pages.address
  const preview = previewOn(from, pagesAt)
  const kept = Promise.resolve(preview)
  const pages = await servePages({ preview: kept, framedBy: () => [served.address] })
  const served = await serve({ preview: kept, folder: page, pagesAt }, 0)
  await preview.opened()
  onTestFinished(async () => {
    await served.close()
    await pages.close()
  })
  return Object.assign(new Window(served), { preview })
}

/** What a browser's window does, without the browser. */
export class Window {
  readonly served: Served
  private readonly heard: Heard[] = []
  private waiting: (() => void) | null = null

  constructor(served: Served) {
    this.served = served
  }

  ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { origin: this.served.address, ...init.headers }
    return fetch(this.served.address + path, { ...init, headers })
  }

  async state(): Promise<PreviewState> {
    return (await (await this.ask('/state')).json()) as PreviewState
  }

  async act(action: Action): Promise<Answered> {
    const init = { method: 'POST', body: JSON.stringify(action) }
    return (await (await this.ask('/act', init)).json()) as Answered
  }

  /** Types in the first tab: row and column count from 0. */
  async type(row: number, column: number, text: string | boolean): Promise<Answered> {
    const [sheet] = (await this.state()).workbook.sheets
    return this.act({ do: 'type', sheet: sheet?.id ?? -1, cells: [{ row, column, text }] })
  }

  /** A cell of the first tab as a window that opens now would see it. */
  async cell(row: number, column: number): Promise<CellView | undefined> {
    const [sheet] = (await this.state()).workbook.sheets
    return sheet?.cells.find((cell) => cell.row === row && cell.column === column)
  }

  /** Starts to listen, from a revision on. */
  async listen(since: number, headers: Record<string, string> = {}): Promise<void> {
    const response = await this.ask(`/events?since=${since}`, { headers })
    void this.read(response)
  }

  /** All that was heard, once the event of a revision is. */
  async hear(revision: number): Promise<readonly Heard[]> {
    while ((this.heard[this.heard.length - 1]?.revision ?? 0) < revision) {
      await new Promise<void>((resolve) => {
        this.waiting = resolve
      })
    }
    return this.heard
  }

  private async read(response: Response): Promise<void> {
    let text = ''
    const decoder = new TextDecoder()
    try {
      for await (const part of response.body ?? []) {
        text += decoder.decode(part as Uint8Array, { stream: true })
        const events = text.split('\n\n')
        text = events.pop() ?? ''
        for (const event of events) {
          const data = /^data: (.*)$/m.exec(event)?.[1]
          if (data !== undefined) this.heard.push(JSON.parse(data) as Heard)
        }
        this.waiting?.()
      }
    } catch {
      // The server closed the stream at the end of the test.
    }
  }
}
