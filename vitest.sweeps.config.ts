import { defineConfig, mergeConfig } from 'vitest/config'
import ordinary from './vitest.config.ts'

/**
 * The sweeps whole, where the ordinary tests take samples: creations, computations and imports killed at
 * every one of their calls, all that people may do between and during them. Minutes.
 */
export default mergeConfig(
  ordinary,
  defineConfig({ test: { env: { SWEEPS: 'whole' }, testTimeout: 1_800_000 } }),
)
