import { listed } from '../../base/listed.ts'
import type { Text } from '../../base/text.ts'
import { say, sayNumber } from '../../base/text.ts'
import { mechanics } from '../../catalogue/mechanics.ts'
import { familyOf } from '../../planning/collection/projectMechanics.ts'
import { type ShownWave, shownWaves } from '../../planning/waves/shownWaves.ts'
import type { Issue } from '../../workbook/issue.ts'
import type { Lexicon } from '../../workbook/kind.ts'
import { readMulti } from '../../workbook/reading/multi.ts'
import { waves } from '../../workbook/tabs/waves.ts'
import type { Inventory } from '../inventory.ts'
import type { Judgement } from '../judgement.ts'
import type { Edit } from '../ports.ts'
import type { Content } from '../written.ts'
import { computedColumns, figures } from './figures.ts'
import { mechanicName } from './mechanicName.ts'

type WaveRow = Inventory['rows']['waves'][number]

/** The tab Vagues: one row a wave. An owner and a date stay on their wave; when its data change, that is told. */
export function waveResults(
  inventory: Inventory,
  { ranking }: Judgement,
): { readonly edit: Edit; readonly issues: readonly Issue[] } {
  const { rows, lexicon } = inventory
  const shown = shownWaves(ranking.waves)
  const contents = new Map(
    shown.map((wave) => [wave.number, contentOf(wave, inventory, ranking.mechanics)]),
  )
  const known = new Set(rows.waves.map(({ values }) => values.wave))
  const figured = rows.waves
    .filter((row) => contents.has(row.values.wave ?? 0) || isOurs(row))
    .map((row) => ({ row, content: contents.get(row.values.wave ?? 0) ?? left(row) }))
  const added = shown
    .filter(({ number }) => !known.has(number))
    .map(({ number }): Content => contents.get(number) ?? {})
  const issues = rows.waves
    .filter(
      (row) =>
        isPlanned(row) &&
        !sameData(
          row.values['data-list'],
          shown.find(({ number }) => number === row.values.wave),
          lexicon,
        ),
    )
    .map((row) => changed(row))
  return { edit: figures(waves, computedColumns(waves), figured, lexicon, { added }), issues }
}

function isPlanned({ values }: WaveRow): boolean {
  return values.owner !== null || values.due !== null
}

/** A line without an effort was never computed: somebody wrote it, and it stays as it is. */
function isOurs({ values }: WaveRow): boolean {
  return values.wave !== null && values.effort !== null
}

/** A wave that is no more keeps its number while somebody planned it, and nothing otherwise. */
function left(row: WaveRow): Content {
  return isPlanned(row) ? { wave: row.values.wave } : {}
}

/** Whether the list written last time, in whatever language, names the data of the wave. */
function sameData(written: string | null, wave: ShownWave | undefined, lexicon: Lexicon): boolean {
  const list = (written ?? '').replace(/^[^;:]*: /, '')
  const { ids, unknown } = readMulti(list, lexicon.vocabulary('data'))
  const data = new Set(wave?.data)
  return unknown.length === 0 && ids.length === data.size && ids.every((id) => data.has(id))
}

function changed({ line, values }: WaveRow): Issue {
  return {
    tab: 'waves',
    row: line,
    column: 'data-list',
    code: 'wave-changed',
    values: { value: String(values.wave ?? '') },
  }
}

function contentOf(
  wave: ShownWave,
  inventory: Inventory,
  gains: Judgement['ranking']['mechanics'],
): Content {
  const { rows, lexicon } = inventory
  const { locale } = lexicon
  const names = new Map(rows.scenarios.map(({ key, values }) => [key, values.label ?? key]))
  return {
    wave: wave.number,
    'data-list': dataList(wave, inventory),
    gain: wave.gain / 100,
    effort: Math.round(wave.effort * 100) / 100,
    'scenarios-list': listed(
      wave.opens.map((id) => names.get(id) ?? id),
      locale,
    ),
    coverage: wave.provenAfter / 100,
    mechanics: listed(
      wave.actions.map((action) => actionName(action, inventory, gains)),
      locale,
    ),
    budget: budget(wave.actions, inventory),
  }
}

const ONWARDS: Text = {
  fr: 'Vague {wave} et suivantes : {data}',
  en: 'Wave {wave} and later: {data}',
}

/** The data of a wave; the last one says that it stands for all those that are left. */
function dataList({ number, data, gathered }: ShownWave, { lexicon }: Inventory): string {
  const list = listed(
    data.map((id) => lexicon.word('data', id)),
    lexicon.locale,
  )
  return gathered ? say(ONWARDS, lexicon.locale, { wave: number, data: list }) : list
}

const LOOKS: Readonly<Record<string, Text>> = {
  check: { fr: 'mesurer « {datum} »', en: 'measure “{datum}”' },
  confirm: { fr: 'confirmer « {datum} »', en: 'confirm “{datum}”' },
  access: { fr: "ouvrir l'accès à « {datum} »", en: 'open access to “{datum}”' },
  direct: { fr: 'demander « {datum} »', en: 'ask for “{datum}”' },
}

const WITH_GAIN: Text = {
  fr: "{name} (+ {gain} % sans rien d'autre)",
  en: '{name} (+{gain}% on its own)',
}

/** What is done, in words; a mechanic with what it would bring alone. */
export function actionName(
  action: string,
  inventory: Inventory,
  gains: Judgement['ranking']['mechanics'],
): string {
  const { lexicon } = inventory
  const [look = '', datum = ''] = action.split(':')
  const words = LOOKS[look]
  if (words) return say(words, lexicon.locale, { datum: lexicon.word('data', datum) })
  const name = mechanicName(action, inventory)
  const gain = gains.find(({ mechanic }) => mechanic === action)?.gain ?? 0
  if (gain < 0.5) return name
  return say(WITH_GAIN, lexicon.locale, { name, gain: sayNumber(gain, lexicon.locale, 0) })
}

const RANGE: Text = { fr: '{low} à {high} €', en: '€{low} to €{high}' }
const AMOUNT: Text = { fr: '{low} €', en: '€{low}' }

/**
 * Set-up costs of what is done: the amount typed on an idea of the collection plan, else the lowest and
 * highest cost of its mechanic, an assumption of the catalogue.
 */
function budget(actions: readonly string[], { rows, lexicon }: Inventory): string {
  const { locale } = lexicon
  const costs = actions.map((action): readonly [number, number] => {
    const idea = rows.collection.find(({ key }) => key === action)?.values
    const typed = idea?.['setup-cost'] ?? null
    if (typed !== null) return [typed, typed]
    const mechanic = idea?.mechanic ?? familyOf(action)
    return mechanics().get(mechanic)?.setupCost ?? [0, 0]
  })
  const low = costs.reduce((sum, [cost]) => sum + cost, 0)
  const high = costs.reduce((sum, [, cost]) => sum + cost, 0)
  if (high === 0) return ''
  const shown = { low: sayNumber(low, locale, 0), high: sayNumber(high, locale, 0) }
  return say(low === high ? AMOUNT : RANGE, locale, shown)
}
