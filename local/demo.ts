// The demonstration: the whole main job, on a made-up chain of restaurants or on any field list.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { fillRestaurant } from './demo/fill.ts'
import { Hand } from './demo/hand.ts'
import { report } from './demo/report.ts'
import type { Import, Run, Step } from './demo/run.ts'
import { Session } from './demo/session.ts'
import { openHost } from './host.ts'

const DEFAULT_PACK = 'restaurant-chain'

const { values: options } = parseArgs({
  options: {
    fields: { type: 'string' },
    pack: { type: 'string' },
    lang: { type: 'string', default: 'fr' },
    aims: { type: 'string', default: 'inventory,collection,quality' },
    today: { type: 'string', default: '2026-11-21' },
    out: { type: 'string', default: 'out/demo.xlsx' },
    json: { type: 'string' },
  },
})

const locale = options.lang === 'en' ? 'en' : 'fr'
const host = openHost({
  name: options.fields ? basename(options.fields) : 'Chaîne de restaurants',
  locale: locale === 'fr' ? 'fr_FR' : 'en_GB',
  now: `${options.today}T09:00:00Z`,
  user: { locale },
})
const session = new Session(host)
const tell = (french: string, english: string) => console.log(locale === 'fr' ? french : english)

create()
if (options.fields) importList(options.fields)
else fillDemo()
const run = session.run<Run>('recompute')
console.log(report(run, locale))
await save(run)

/** One step a call, as the creation page will drive it. */
function create(): void {
  const pack = options.pack ?? (options.fields ? likeliestPack(options.fields) : DEFAULT_PACK)
  session.run('startCreation', {
    locale,
    projectName: options.fields ? basename(options.fields) : 'Chaîne de restaurants',
    audience: 'all',
    aims: options.aims.split(','),
    pack,
    typicalSources: !options.fields,
  })
  for (;;) {
    const step = session.run<Step | null>('continueCreation')
    if (!step) break
    console.log(`  ${step.step}/${step.of} ${step.added.join(', ')}`)
    if (step.done) break
  }
  tell('Classeur créé.', 'Workbook created.')
}

/** The pack a list looks like most; none when it looks like none. */
function likeliestPack(file: string): string | null {
  const [best] = session.run<{ pack: string; found: number }[]>(
    'suggestPacks',
    readFileSync(file, 'utf8'),
  )
  if (!best) return null
  tell(
    `Pack proposé : ${best.pack} (${best.found} de ses données sont dans la liste ; --pack pour en choisir un autre).`,
    `Suggested pack: ${best.pack} (${best.found} of its data are in the list; --pack to choose another).`,
  )
  return best.pack
}

/** Any field list: what is sure is confirmed in bulk, the rest stays to confirm. */
function importList(file: string): void {
  const done = session.run<Import>('importFields', readFileSync(file, 'utf8'), '')
  tell(
    `Importé : ${done.sourcesAdded} source(s), ${done.variablesAdded} variables, ${done.proposed} avec une proposition, ${done.sure} sûres.`,
    `Imported: ${done.sourcesAdded} source(s), ${done.variablesAdded} variables, ${done.proposed} with a proposal, ${done.sure} sure.`,
  )
  for (const { message } of done.problems) console.log(`  • ${message}`)
  session.run('confirmSureMatches', ['exact', 'fingerprint'])
}

/** The chain's own people fill the workbook in, mistakes included. */
function fillDemo(): void {
  tell('Saisies des équipes de la chaîne…', 'The teams of the chain fill it in…')
  fillRestaurant(host, new Hand(host))
  session.run('recompute')
  session.run('confirmSureMatches', ['exact', 'fingerprint'])
}

async function save(result: Run): Promise<void> {
  write(options.out, await host.toXlsx())
  if (options.json) write(options.json, `${JSON.stringify(json(result), null, 2)}\n`)
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  tell(`Écrit : ${file}`, `Written: ${file}`)
}

/** The figures other programs read. Shares are 0–100. */
function json(result: Run) {
  const { matches, missing, waves, mechanics, issues } = result
  return {
    summary: {
      sources: result.sources,
      variables: result.variables,
      quality: result.quality,
      qualityCoverage: result.qualityCoverage,
      inventory: result.inventory,
      cellsLeft: result.cellsLeft,
    },
    proven: result.proven,
    assumed: result.assumed,
    missingShare: result.missingShare,
    unallocated: result.unallocated,
    matches,
    missing,
    waves,
    mechanics,
    issues,
    calls: session.calls,
  }
}
