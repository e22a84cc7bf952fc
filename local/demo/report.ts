import type { Run } from './run.ts'

type Words = Readonly<Record<string, string>>

const WORDS: Readonly<Record<'fr' | 'en', Words>> = {
  fr: {
    plan: 'LE PLAN EN TROIS BANDES',
    proven: 'Prouvé',
    assumed: 'Supposé, à mesurer',
    missing: 'Manquant',
    unallocated: 'Objectifs sans scénario',
    inventory: 'Inventaire rempli',
    quality: 'Qualité moyenne',
    weight: 'du poids connu',
    unknown: 'inconnue',
    left: 'cases attendues encore vides',
    first: 'LES DIX PREMIÈRES DONNÉES MANQUANTES',
    waves: 'LES VAGUES : QUOI OBTENIR ENSEMBLE',
    wave: 'Vague',
    gain: 'gain',
    effort: 'effort',
    after: 'prouvé ensuite',
    mechanics: 'LES MÉCANIQUES, PAR PART DU PLAN',
    issues: 'CE QU’IL FAUT REGARDER',
    none: 'rien',
    noRank: 'sans rang',
  },
  en: {
    plan: 'THE PLAN IN THREE BANDS',
    proven: 'Proven',
    assumed: 'Assumed, to measure',
    missing: 'Missing',
    unallocated: 'Objectives without scenario',
    inventory: 'Inventory filled',
    quality: 'Average quality',
    weight: 'of the weight known',
    unknown: 'unknown',
    left: 'expected cells still empty',
    first: 'THE FIRST TEN MISSING DATA',
    waves: 'THE WAVES: WHAT TO OBTAIN TOGETHER',
    wave: 'Wave',
    gain: 'gain',
    effort: 'effort',
    after: 'proven afterwards',
    mechanics: 'THE MECHANICS, BY SHARE OF THE PLAN',
    issues: 'WHAT TO LOOK AT',
    none: 'nothing',
    noRank: 'no rank',
  },
}

const SHOWN = 10

/** A run as a page of text. */
export function report(run: Run, locale: 'fr' | 'en'): string {
  const words = WORDS[locale]
  return [
    ...plan(run, words),
    ...section(
      words.first,
      run.missing.slice(0, SHOWN).map((one) => missingLine(one, words)),
    ),
    ...section(
      words.waves,
      run.waves.map((wave) => waveLines(wave, words)),
    ),
    ...section(words.mechanics, mechanics(run, words)),
    ...section(
      words.issues,
      run.issues.length > 0
        ? run.issues.map(({ message }) => `  • ${message}`)
        : [`  ${words.none}`],
    ),
  ].join('\n')
}

function section(title: string | undefined, lines: readonly string[]): string[] {
  return ['', title ?? '', ...lines]
}

function plan(run: Run, words: Words): string[] {
  const line = (name: string | undefined, share: number) =>
    `  ${(name ?? '').padEnd(26)} ${bar(share)} ${decimal(share)} %`
  const quality =
    run.quality === null
      ? `${words.unknown} (${decimal(run.qualityCoverage * 100)} % ${words.weight})`
      : `${run.quality.toFixed(0)} / 100 (${decimal(run.qualityCoverage * 100)} % ${words.weight})`
  return [
    '',
    words.plan ?? '',
    line(words.proven, run.proven),
    line(words.assumed, run.assumed),
    line(words.missing, run.missingShare),
    line(words.unallocated, run.unallocated),
    '',
    `  ${words.inventory} : ${decimal((run.inventory ?? 0) * 100)} %, ${run.cellsLeft} ${words.left}`,
    `  ${words.quality} : ${quality}`,
  ]
}

function missingLine(
  { rank, label, class: priority, wave, explanation }: Run['missing'][number],
  words: Words,
): string {
  const number = rank === null ? (words.noRank ?? '') : String(rank).padStart(2)
  return `  ${number}. ${label} [${priority}${wave === null ? '' : `, ${words.wave?.toLowerCase()} ${wave}`}]\n      ${explanation}`
}

function waveLines(
  { wave, actions, gain, effort, provenAfter, labels }: Run['waves'][number],
  words: Words,
): string {
  const figures = `${words.gain} ${decimal(gain)} %, ${words.effort} ${decimal(effort)}, ${words.after} ${decimal(provenAfter)} %`
  return `  ${words.wave} ${wave} : ${labels.join(', ')}\n      ${actions.join(' ; ')}\n      ${figures}`
}

function mechanics({ mechanics: all }: Run, words: Words): string[] {
  const ranked = [...all].sort((a, b) => b.points - a.points).slice(0, SHOWN)
  if (ranked.length === 0) return [`  ${words.none}`]
  return ranked.map(
    ({ label, points, effort }) =>
      `  + ${decimal(points).padStart(5)} %  ${words.effort} ${decimal(effort)}  ${label}`,
  )
}

function decimal(value: number): string {
  return (Math.round(value * 10) / 10).toFixed(1)
}

function bar(share: number): string {
  const full = Math.round(share / 5)
  return '█'.repeat(full) + '░'.repeat(20 - full)
}
