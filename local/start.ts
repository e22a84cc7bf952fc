// The preview: the add-on on a grid in the browser, without Google. Serves it on this machine alone, and
// opens the browser where there is one. Built into dist/local/preview.js, which `npm start` runs.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { env, platform } from 'node:process'
import { suitShortWorlds } from './execution/shortWorlds.ts'
import { launch } from './preview/launch.ts'
import { Rejection, reason } from './preview/rejection.ts'
import { ROOT } from './preview/root.ts'
import { spoken, startOptions } from './preview/startOptions.ts'
import { usualStateFile } from './preview/stateFile.ts'
import { say } from './preview/words.ts'
import { workbooks } from './preview/workbooks.ts'
import { FileRefused } from './xlsx/fileRefused.ts'

// Whoever reads what is printed may leave: the preview stays.
process.stdout.on('error', () => undefined)

suitShortWorlds()

const args = process.argv.slice(2)
const language = spoken(args, env)

try {
  await start()
} catch (error) {
  if (!(error instanceof Rejection || error instanceof FileRefused)) throw error
  console.error(reason(error, language))
  process.exitCode = 2
}

async function start(): Promise<void> {
  const options = startOptions(args, env.INIT_CWD ?? process.cwd())
  const { address, preview, close } = await launch(options, {
    language,
    today: new Intl.DateTimeFormat('en-CA').format(),
    stateFile: usualStateFile(env),
    page: join(ROOT, 'dist/local/preview'),
    workbooks: workbooks((language) => console.log(say('making', language))),
    tell: (sentence) => console.log(sentence),
  })
  console.log(`${say('ready', language, address)}\n${say('stop', language)}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void close().then(() => process.exit(0)))
  if (options.opensBrowser) openBrowser(address)
  await preview
}

/** Shows an address in the browser, where the machine has a screen. */
function openBrowser(address: string): void {
  const opener = openerOf()
  if (!opener) return
  const [command, ...before] = opener
  spawn(command, [...before, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}

function openerOf(): readonly [string, ...string[]] | null {
  if (platform === 'darwin') return ['open']
  if (platform === 'win32') return ['cmd', '/c', 'start', '']
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : null
}
