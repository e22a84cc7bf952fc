import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run over several settings with one line a setting: how many tests passed and failed under it. */
export function settingLines(): Reporter {
  return {
    onTestRunEnd(modules, errors) {
      const lines = [...bySetting(modules)].map(([setting, under]) => {
        const failed = count(under, 'failed')
        const verdict = failed === 0 && errors.length === 0 ? 'passed' : 'FAILED'
        return `${verdict}  ${setting}: ${count(under, 'passed')} passed, ${failed} failed`
      })
      process.stdout.write(`\n${lines.join('\n')}\n`)
    },
  }
}

function bySetting(modules: readonly TestModule[]): Map<string, TestModule[]> {
  const found = new Map<string, TestModule[]>()
  for (const module of modules) {
    const { name } = module.project
    found.set(name, [...(found.get(name) ?? []), module])
  }
  return found
}

/** Tests in a state; a file that could not be loaded counts for one that failed. */
function count(modules: readonly TestModule[], state: 'passed' | 'failed'): number {
  return modules.reduce((sum, module) => {
    const tests = [...module.children.allTests(state)].length
    return sum + (state === 'failed' && tests === 0 && module.state() === 'failed' ? 1 : tests)
  }, 0)
}
