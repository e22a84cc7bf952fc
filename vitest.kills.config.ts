import { defineConfig, mergeConfig } from 'vitest/config'
import ordinary from './vitest.config.ts'

/** Kills creations, computations and imports at every one of their calls: minutes, where the ordinary tests sample. */
export default mergeConfig(
  ordinary,
  defineConfig({ test: { env: { KILLS: 'every' }, testTimeout: 1_800_000 } }),
)
