import { defineConfig } from 'vitest/config'
import { tables } from './vitest.config.ts'

export default defineConfig({
  plugins: [tables],
  test: {
    include: ['test/real/**/*.test.ts'],
    setupFiles: ['test/support/quiet.ts'],
    testTimeout: 120_000,
  },
})
