import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import ordinary from './vitest.config.ts'

const FOLDER = 'test/journeys'

/** The tests that take samples, as they say by what they import. */
const sampled = readdirSync(FOLDER)
  .map((file) => `${FOLDER}/${file}`)
  .filter((file) => readFileSync(file, 'utf8').includes("'../support/sweep.ts'"))

/**
 * The sweeps whole, where the ordinary tests take samples: commands killed at every one of their calls, all
 * that people do between and during them, every pack in both languages. Minutes.
 */
export default defineConfig({
  ...ordinary,
  test: {
    ...ordinary.test,
    include: sampled,
    env: { SWEEPS: 'whole' },
    testTimeout: 1_800_000,
  },
})
