// The demonstration: the whole main job, on a made-up chain of restaurants or on any field list.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { ImportSummary } from '../src/app/commands/importFields.ts'
import type { SuggestedPack } from '../src/app/commands/suggestPacks.ts'
import type { RunSummary } from '../src/app/results/runSummary.ts'
import { create } from './demo/creation.ts'
import { decoded } from './demo/decoded.ts'
import { figures } from './demo/figures.ts'
import { Hand } from './demo/hand.ts'
import { workRestaurant } from './demo/month.ts'
import { BadOption, type Options, options } from './demo/options.ts'
import { report } from './demo/report.ts'
import { Session } from './demo/session.ts'
import { suitShortWorlds } from './execution/shortWorlds.ts'
import { openHost } from './host.ts'

/** What a list without any clue of its sector is compared with, so that something is ranked. */
const FALLBACK = 'ecommerce'

const DEFAULT_PACK = 'restaurant-chain'
const CHAIN = { fr: 'Chaîne de restaurants', en: 'Restaurant chain' }

suitShortWorlds()

try {
  await demonstrate(options(process.argv.slice(2)))
} catch (error) {
  if (!(error instanceof BadOption)) throw error
  console.error(error.message)
  process.exitCode = 2
}

async function demonstrate(asked: Options): Promise<void> {
  const { locale, fields } = asked
  const name = fields ? basename(fields) : CHAIN[locale]
  const host = openHost({
    name,
    locale: locale === 'fr' ? 'fr_FR' : 'en_GB',
    now: `${asked.today}T09:00:00Z`,
    user: { locale },
  })
  const session = new Session(host)
  const tell = (french: string, english: string) => console.log(locale === 'fr' ? french : english)
  const list = fields ? decoded(readFileSync(fields)) : null
  const pack = asked.pack ?? (list === null ? DEFAULT_PACK : likeliest(list, session, tell))
  const request = { ...asked, pack, projectName: name, typicalSources: list === null }
  create(session, request, ({ step, of, added }) => {
    if (added.length > 0) console.log(`  ${step}/${of} ${added.join(', ')}`)
  })
  tell('Classeur créé.', 'Workbook created.')
  if (list === null) {
    tell('Saisies des équipes de la chaîne…', 'The teams of the chain fill it in…')
    workRestaurant(host, { hand: new Hand(host, locale), session, locale }, asked.today)
  } else importList(list, session, tell)
  session.run('confirmSureMatches', ['exact', 'fingerprint'])
  const run = session.run<RunSummary>('recompute')
  console.log(report(run, locale))
  if (asked.json) write(asked.json, `${JSON.stringify(figures(run, session.calls), null, 2)}\n`)
  write(asked.out, await host.toXlsx())
  tell(`Écrit : ${asked.out}`, `Written: ${asked.out}`)
}

type Tell = (french: string, english: string) => void

/** The pack a list looks like most; it is said when it looks like none. */
function likeliest(list: string, session: Session, tell: Tell): string {
  const [best, ...others] = session.run<SuggestedPack[]>('suggestPacks', list)
  if (!best) {
    tell(
      `Rien dans la liste ne dit son secteur : pack « ${FALLBACK} » pris par défaut. Choisissez le vôtre avec --pack.`,
      `Nothing in the list tells its sector: pack “${FALLBACK}” taken by default. Choose yours with --pack.`,
    )
    return FALLBACK
  }
  const near = others.slice(0, 2).map(({ pack }) => pack)
  tell(
    `Pack proposé : ${best.pack}${best.sure ? '' : ` (peu sûr ; proches : ${near.join(', ')})`}. Choisissez-en un autre avec --pack.`,
    `Suggested pack: ${best.pack}${best.sure ? '' : ` (not sure; close: ${near.join(', ')})`}. Choose another with --pack.`,
  )
  return best.pack
}

/** Any field list: what is sure will be confirmed in bulk, the rest stays to confirm. */
function importList(list: string, session: Session, tell: Tell): void {
  const done = session.run<ImportSummary>('importFields', list, '')
  const left = done.proposed - done.sure
  tell(
    `Importé : sources ${done.sourcesAdded}, variables ${done.variablesAdded}, répétées ${done.repeated}. Variables avec une proposition sûre ${done.sure}, avec une proposition à confirmer ${left}.`,
    `Imported: sources ${done.sourcesAdded}, variables ${done.variablesAdded}, repeated ${done.repeated}. Variables with a sure proposal ${done.sure}, with a proposal to confirm ${left}.`,
  )
  for (const { message } of done.problems) console.log(`  • ${message}`)
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
