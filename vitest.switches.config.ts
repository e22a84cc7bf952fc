import { defineConfig } from 'vitest/config'
import { OTHER_SETTINGS } from './local/switches.ts'
import { settingLines } from './test/support/settingLines.ts'
import { engine, tables } from './vitest.config.ts'

/**
 * A piece of each thing the add-on does to a workbook: it is created, dressed, grows, is imported
 * into, computed, turned to another language, used from its menu. Left out: what tries the texts under
 * their own switches already (neutral), counts calls on thousands of rows (budget), or goes again over
 * these commands, under hundreds of accidents or for one subject more.
 */
const PIECES = ['menu', 'ownWords', 'homeFrame', 'waves', 'emptyPlan'].map(
  (name) => `test/journeys/${name}.test.ts`,
)
const SHEETS = ['dress', 'growth', 'turn', 'talk'].map((name) => `test/sheets/${name}.test.ts`)
/** What a kill takes along only matters where runs are killed. */
const KILLS = ['faults', 'repairKilled'].map((name) => `test/journeys/${name}.test.ts`)

/** The add-on under each setting of the host's switches that is not the usual one. */
export default defineConfig({
  plugins: [tables],
  test: {
    reporters: ['default', settingLines()],
    maxWorkers: '100%',
    execArgv: engine,
    projects: OTHER_SETTINGS.map((setting) => ({
      plugins: [tables],
      test: {
        name: Object.entries(setting)
          .map(([name, side]) => `${name} ${side}`)
          .join(', '),
        env: { HOST_SETTING: JSON.stringify(setting) },
        include: [...PIECES, ...SHEETS, ...(setting.killLosesWrites ? KILLS : [])],
        setupFiles: ['test/support/quiet.ts'],
        testTimeout: 180_000,
        isolate: false,
      },
    })),
  },
})
