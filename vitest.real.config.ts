import { defineConfig } from 'vitest/config'
import { closingLine } from './test/support/closingLine.ts'
import { tables } from './vitest.config.ts'

export default defineConfig({
  plugins: [tables],
  test: {
    include: ['test/real/**/*.test.ts'],
    setupFiles: ['test/support/quiet.ts'],
    reporters: ['default', closingLine()],
    testTimeout: 120_000,
  },
})
