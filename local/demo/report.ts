import type { RunSummary } from '../../src/app/results/runSummary.ts'
import { WORDS, type Words } from './words.ts'

const SHOWN = 10

/** A run as a page of text. Without a single variable there is nothing to rank, and that is said. */
export function report(run: RunSummary, locale: 'fr' | 'en'): string {
  const words = WORDS[locale]
  if (run.variables === 0)
    return [...section(words.issues, issues(run, words)), '', words.noVariable].join('\n')
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
    ...section(words.issues, issues(run, words)),
  ].join('\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return ['', title, ...lines]
}

function plan(run: RunSummary, words: Words): string[] {
  const shares = [run.proven, run.assumed, run.missingShare, run.unallocated]
  const width = Math.max(...words.bands.map((name) => name.length))
  const weight = `${share(run.qualityCoverage * 100, words)} ${words.ofTheWeight}`
  const quality = run.quality === null ? words.unknown : `${run.quality.toFixed(0)} / 100`
  const filled = run.inventory === null ? '–' : share(run.inventory * 100, words)
  const open = run.matches.filter(({ decision }) => decision === 'proposed').length
  return [
    '',
    words.plan,
    ...words.bands.map(
      (name, at) =>
        `  ${name.padEnd(width)}  ${bar(shares[at] ?? 0)} ${share(shares[at] ?? 0, words)}`,
    ),
    '',
    `  ${words.inventory}${words.colon}${filled}`,
    `  ${words.left}${words.colon}${run.cellsLeft}`,
    `  ${words.quality}${words.colon}${quality} (${weight})`,
    ...(open > 0 ? [`  ${words.toConfirm}${words.colon}${open}`] : []),
  ]
}

function missingLine(one: RunSummary['missing'][number], words: Words): string {
  const number = one.rank === null ? words.noRank : String(one.rank).padStart(2)
  const wave = one.wave === null ? '' : `, ${words.wave.toLowerCase()} ${one.wave}`
  return `  ${number}. ${one.label} [${one.class}${wave}]\n      ${one.explanation}`
}

function waveLines(wave: RunSummary['waves'][number], words: Words): string {
  const told = [
    `${words.gain} ${share(wave.gain, words)}`,
    `${words.effort} ${decimal(wave.effort, words)}`,
    `${words.after} ${share(wave.provenAfter, words)}`,
  ]
  const title = `  ${words.wave} ${wave.wave}${wave.gathered ? words.onwards : ''}${words.colon}${wave.labels.join(', ')}`
  return [title, `      ${wave.actions.join(', ')}`, `      ${told.join(', ')}`].join('\n')
}

function mechanics({ mechanics: all }: RunSummary, words: Words): string[] {
  const ranked = [...all].sort((a, b) => b.points - a.points).slice(0, SHOWN)
  if (ranked.length === 0) return [`  ${words.none}`]
  return ranked.map(
    ({ label, points, effort }) =>
      `  + ${share(points, words).padStart(7)}  ${words.effort} ${decimal(effort, words)}  ${label}`,
  )
}

function issues({ issues: found }: RunSummary, words: Words): string[] {
  return found.length > 0 ? found.map(({ message }) => `  • ${message}`) : [`  ${words.none}`]
}

function share(value: number, words: Words): string {
  return decimal(value, words) + words.percent
}

function decimal(value: number, { mark }: Words): string {
  return (Math.round(value * 10) / 10).toFixed(1).replace('.', mark)
}

function bar(share: number): string {
  const full = Math.round(share / 5)
  return '█'.repeat(full) + '░'.repeat(20 - full)
}
