// Before the tests: a browser for those that need one.
import { readyChromium } from './chromium.ts'

try {
  readyChromium((sentence) => process.stdout.write(`${sentence}\n`))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
