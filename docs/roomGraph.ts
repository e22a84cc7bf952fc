import { cruise, type ICruiseResult } from 'dependency-cruiser'

/** The arrows between rooms as they are in the code today, as a Mermaid drawing. */
export async function roomGraph(): Promise<string> {
  const { output } = await cruise(['src'], {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    exclude: { path: '\\.csv$' },
  })
  if (typeof output === 'string') throw new Error('dependency-cruiser gave no result')
  const arrows = [...new Set(arrowsOf(output))].sort()
  return ['```mermaid', 'flowchart TD', ...arrows.map((arrow) => `  ${arrow}`), '```'].join('\n')
}

/** An import of types alone is a dotted arrow. */
function arrowsOf({ modules }: ICruiseResult): string[] {
  const pairs = new Map<string, boolean>()
  for (const { source, dependencies } of modules) {
    for (const { resolved, dependencyTypes } of dependencies) {
      const [from, to] = [roomOf(source), roomOf(resolved)]
      if (from === to) continue
      const pair = `${from} ${to}`
      const typesOnly = dependencyTypes.includes('type-only')
      pairs.set(pair, (pairs.get(pair) ?? true) && typesOnly)
    }
  }
  return [...pairs].map(([pair, typesOnly]) => pair.replace(' ', typesOnly ? ' -.-> ' : ' --> '))
}

function roomOf(path: string): string {
  return /^src\/([^/]+)/.exec(path)?.[1] ?? path
}
