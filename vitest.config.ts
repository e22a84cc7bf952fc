import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { tableModule } from './build/catalogue.ts'
import { SHORT_WORLDS } from './local/execution/shortWorlds.ts'
import { closingLine } from './test/support/closingLine.ts'
import { LongestFirst } from './test/support/longestFirst.ts'

/** Gives `.csv` imports the module the bundle gives them. */
export const tables: Plugin = {
  name: 'catalogue-tables',
  enforce: 'pre',
  load: (id) => (id.endsWith('.csv') ? tableModule(readFileSync(id, 'utf8')) : undefined),
}

/** How workers are told to run what is executed in worlds of its own, hundreds of thousands of times. */
export const engine = [
  // Workbooks are made and dropped all along: room for the young spares one minute in five.
  '--max-semi-space-size=128',
  ...SHORT_WORLDS,
]

export default defineConfig({
  plugins: [tables],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/real/**'],
    globalSetup: ['test/support/freshBuild.ts'],
    setupFiles: ['test/support/quiet.ts'],
    reporters: ['default', closingLine()],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // What a browser shows is waited for, however slow the machine.
    expect: { poll: { timeout: 60_000, interval: 50 } },
    // A test that waits for its browser leaves its core to another: half as many again as there are cores.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    sequence: { sequencer: LongestFirst },
    execArgv: engine,
    // Each worker keeps the modules it loaded from one file to the next: loading them again for each
    // file took a third of the time. Nothing here keeps a state in a module, but for what it works out.
    isolate: false,
  },
})
