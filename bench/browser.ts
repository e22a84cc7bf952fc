import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'
import { readyChromium } from '../test/browser/chromium.ts'

/** Starts the machine's browser, installed where none is there. */
export function startedBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: readyChromium((sentence) => console.log(sentence)),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
}
