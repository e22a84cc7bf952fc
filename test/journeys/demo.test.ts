import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

interface Figures {
  proven: number
  assumed: number
  missingShare: number
  unallocated: number
  summary: { inventory: number }
  missing: { rank: number | null; points: number; explanation: string; datum: string }[]
  waves: { gain: number; provenAfter: number }[]
  mechanics: { points: number }[]
  matches: { decision: string; method: string }[]
  issues: { tab: string; code: string; message: string }[]
  calls: Record<string, Record<string, number>>
}

const folder = mkdtempSync(join(tmpdir(), 'demo-'))
const workbook = join(folder, 'demo.xlsx')
let printed = ''
let figures: Figures
let english: Figures

async function run(out: string, ...options: string[]): Promise<[string, Figures]> {
  const json = `${out}.json`
  const args = ['--import', 'tsx', 'local/demo.ts', '--out', out, '--json', json, ...options]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return [stdout, JSON.parse(readFileSync(json, 'utf8')) as Figures]
}

beforeAll(async () => {
  const both = [run(workbook), run(join(folder, 'english.xlsx'), '--lang', 'en')] as const
  const [french, inEnglish] = await Promise.all(both)
  printed = french[0]
  figures = french[1]
  english = inEnglish[1]
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true }))

describe('the demonstration', () => {
  test('its bands add up to the whole plan', () => {
    const { proven, assumed, missingShare, unallocated } = figures
    expect(proven + assumed + missingShare + unallocated).toBeCloseTo(100, 6)
    expect(proven).toBeGreaterThan(10)
    expect(missingShare).toBeGreaterThan(10)
  })

  test('is the same in both languages: figures, ranks, and what is to review', () => {
    const told = ({ proven, assumed, missing, issues }: Figures) => ({
      bands: [proven, assumed].map((share) => share.toFixed(6)),
      ranks: missing.map(({ datum }) => datum),
      issues: issues.map(({ tab, code }) => `${tab} ${code}`).sort(),
    })
    expect(told(english)).toEqual(told(figures))
  })

  test('what is lost, by datum, is what is not proven', () => {
    const lost = figures.missing.reduce((sum, { points }) => sum + points, 0)
    expect(lost).toBeCloseTo(100 - figures.unallocated - figures.proven, 6)
  })

  test('its waves rise to the whole plan', () => {
    const last = figures.waves[figures.waves.length - 1]
    expect(last?.provenAfter).toBeCloseTo(100 - figures.unallocated, 6)
    const gains = figures.waves.reduce((sum, { gain }) => sum + gain, 0)
    expect(figures.proven + gains).toBeCloseTo(100 - figures.unallocated, 6)
  })

  test('prints the ten first missing data, each with its sentence', () => {
    for (const { explanation } of figures.missing.slice(0, 10))
      expect(printed).toContain(explanation)
    expect(figures.missing.map(({ rank }) => rank)).toEqual(figures.missing.map((_, at) => at + 1))
  })

  test.each([
    ['sources', 'column-renamed'],
    ['sources', 'not-a-number'],
    ['sources', 'not-a-date'],
    ['sources', 'unknown-value'],
    ['sources', 'future-date'],
    ['variables', 'unknown-value'],
    ['variables', 'not-a-percent'],
    ['variables', 'percent-out-of-range'],
    ['variables', 'more-than-expected'],
    ['variables', 'more-correct-than-checked'],
    ['variables', 'count-differs'],
    ['repository', 'survivorship-without-master'],
    ['collection', 'point-ruled-out'],
    ['tests', 'more-collected-than-exposed'],
    ['tests', 'roll-out-due'],
  ])('finds the flaw left in %s: %s', (tab, code) => {
    expect(figures.issues).toContainEqual(expect.objectContaining({ tab, code }))
  })

  test('counts the calls each command made', () => {
    expect(Object.keys(figures.calls)).toContain('recompute')
    expect(figures.calls.recompute?.['Range.getValues']).toBeGreaterThan(10)
  })

  test('writes a workbook that opens, flaws and all', async () => {
    const { sheets } = await readXlsx(readFileSync(workbook))
    const rows = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? []
    expect(sheets.slice(0, 5).map(({ name }) => name)).toEqual([
      'Accueil',
      'Données manquantes',
      'Sources',
      'Variables',
      'Plan de collecte',
    ])
    const sources = rows('Sources').flat()
    expect(sources).toContain('environ 9000')
    expect(sources).toContain('Remarque du siège')
    expect(sources).toContain('=à vérifier avec les directeurs')
    expect(rows('Variables').flat()).toContain('+33 mobile')
    expect(rows('Variables').flat()).toContain('7328293200007')
    expect(rows('Données manquantes')[1]?.[0]).toBe(1)
  })

  test('tells how far the inventory is filled as Historique does, and what changed in four weeks', async () => {
    const { sheets } = await readXlsx(readFileSync(workbook))
    const rows = sheets.find(({ name }) => name === 'Historique')?.rows ?? []
    const [head = [], first = [], last = [], ...more] = rows
    const filled = more.filter(([date]) => date)
    const at = (line: typeof head, name: string) => line[head.indexOf(name)]
    expect(filled).toEqual([])
    expect(at(last, 'Inventaire rempli')).toBeCloseTo(figures.summary.inventory, 3)
    expect(Number(at(last, 'Part prouvée'))).toBeGreaterThan(Number(at(first, 'Part prouvée')))
    expect(at(last, 'Ce qui a changé')).toContain('Données qui ne manquent plus')
  })

  test('a source typed by name alone has its number, and its variables found it', async () => {
    const { sheets } = await readXlsx(readFileSync(workbook))
    const sources = sheets.find(({ name }) => name === 'Sources')?.rows ?? []
    const own = sources.find((row) => row.includes('Bornes des terrasses'))
    expect(own?.[0]).toMatch(/^SRC-\d{3}$/)
    expect(own).toContain(2)
  })
})
