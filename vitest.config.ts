import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { tableModule } from './build/catalogue.ts'
import { closingLine } from './test/support/closingLine.ts'

/** Gives `.csv` imports the module the bundle gives them. */
export const tables: Plugin = {
  name: 'catalogue-tables',
  enforce: 'pre',
  load: (id) => (id.endsWith('.csv') ? tableModule(readFileSync(id, 'utf8')) : undefined),
}

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
    expect: { poll: { timeout: 30_000, interval: 50 } },
    maxWorkers: '100%',
    // Workbooks are made and dropped all along: room for the young spares one minute in five.
    execArgv: ['--max-semi-space-size=128'],
    // Each worker keeps the modules it loaded from one file to the next: loading them again for each
    // file took a third of the time. Nothing here keeps a state in a module, but for what it works out.
    isolate: false,
  },
})
