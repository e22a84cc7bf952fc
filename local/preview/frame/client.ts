// What stands for Google inside the frame of the add-on's page: `google.script.run` and
// `google.script.host`, over calls to the server the frame came from. Runs in the browser.
import { scriptError } from '../../bridge/failed.ts'
import { gate } from '../../bridge/gate.ts'
import { type PageCall, runner } from '../../bridge/runner.ts'
import type { Answered } from '../protocol.ts'

/** What the client needs of the browser's window. */
interface FrameWindow {
  google?: unknown
  readonly parent: { postMessage(message: unknown, target: string): void }
  readonly location: { readonly origin: string }
}

/** Written by the server just before this script. */
declare const previewFrame: { readonly page: number; readonly functions: readonly string[] }

const OFFLINE = 'NetworkError: Connection failure due to HTTP 0'

const frame = globalThis as unknown as FrameWindow
const door = gate()

frame.google = {
  script: {
    run: runner(previewFrame.functions, (call) => door.enter(() => void travel(call))),
    host: {
      origin: frame.location.origin,
      close: () => void ask('close', {}),
      setWidth: (width: number) => void ask('size', { width }),
      setHeight: (height: number) => void ask('size', { height }),
      editor: { focus: () => frame.parent.postMessage({ preview: 'focus' }, '*') },
    },
  },
}

async function travel(call: PageCall): Promise<void> {
  const { name, args, onSuccess, onFailure, userObject } = call
  const answered = await ask('call', { name, args })
  door.leave()
  if (answered.ok) {
    onSuccess?.(answered.value ?? null, userObject)
    return
  }
  const error = scriptError(answered.why)
  if (onFailure) onFailure(error, userObject)
  else console.error(`Uncaught ${error.name}: ${error.message}`)
}

async function ask(what: 'call' | 'close' | 'size', asked: object): Promise<Answered> {
  const address = `/page/${previewFrame.page}/${what}`
  try {
    const response = await fetch(address, { method: 'POST', body: JSON.stringify(asked) })
    return (await response.json()) as Answered
  } catch {
    return { ok: false, why: OFFLINE }
  }
}
