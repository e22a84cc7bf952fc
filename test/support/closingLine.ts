import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with one plain line, `12 passed, 0 failed`, that any reader of logs can count on. */
export function closingLine(): Reporter {
  return {
    onTestRunEnd(modules, errors) {
      const passed = modules.flatMap((module) => [...module.children.allTests('passed')]).length
      const skipped = modules.flatMap((module) => [...module.children.allTests('skipped')]).length
      const failed = modules.reduce((sum, module) => sum + failures(module), errors.length)
      const rest = skipped > 0 ? `, ${skipped} skipped` : ''
      process.stdout.write(`\n${passed} passed, ${failed} failed${rest}\n`)
    },
  }
}

/** A file that could not even be loaded has no test to fail: it counts for one. */
function failures(module: TestModule): number {
  const failed = [...module.children.allTests('failed')].length
  return module.state() === 'failed' && failed === 0 ? 1 : failed
}
