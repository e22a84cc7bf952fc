import { resolveObjectURL } from 'node:buffer'
import { Worker as NodeThread } from 'node:worker_threads'

/** What a script finds around it in a worker of a browser. */
const AROUND = `
const { parentPort } = require('node:worker_threads')
// A browser tells nobody of a promise that fails.
process.on('unhandledRejection', () => undefined)
globalThis.postMessage = (told, moved) => parentPort.postMessage(told, moved);
parentPort.on('message', (data) => globalThis.onmessage({ data }));
`

/** A worker of a browser, as far as the pages use one, on a thread of Node. */
export class ThreadWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null
  onerror: ((event: { preventDefault(): void }) => void) | null = null
  /** Whether its script runs. */
  hasBegun = false
  private thread: NodeThread | null = null
  private isOver = false

  constructor(address: string) {
    void this.begin(address)
  }

  postMessage(asked: unknown, moved: ArrayBuffer[] = []): void {
    this.thread?.postMessage(asked, moved)
  }

  terminate(): void {
    this.isOver = true
    void this.thread?.terminate()
  }

  private async begin(address: string): Promise<void> {
    const text = await resolveObjectURL(address)?.text()
    if (text === undefined || this.isOver) return
    this.thread = new NodeThread(AROUND + text, { eval: true })
    this.thread.on('message', (data) => {
      this.hasBegun = true
      if (!this.isOver) this.onmessage?.({ data })
    })
    this.thread.on('error', () => this.onerror?.({ preventDefault: () => undefined }))
  }
}
