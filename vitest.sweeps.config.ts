import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import ordinary from './vitest.config.ts'

const FOLDERS = ['test/journeys', 'test/sheets']

/** The tests that take samples, as they say by what they import. */
const sampled = FOLDERS.flatMap((folder) =>
  readdirSync(folder).map((file) => `${folder}/${file}`),
).filter((file) => readFileSync(file, 'utf8').includes("'../support/sweep.ts'"))

/**
 * The sweeps whole, where the ordinary tests take samples: commands killed at every one of their calls, all
 * that people do between and during them, every pack in both languages, workbooks of 5,000 rows. Minutes.
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
