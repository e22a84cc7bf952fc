import { isoDay } from '../../base/day.ts'
import { pieces } from '../../workbook/reading/pieces.ts'
import { decisions } from '../../workbook/tabs/decisions.ts'
import { home } from '../../workbook/tabs/home.ts'
import { matrixScenarios } from '../../workbook/tabs/matrixScenarios.ts'
import { matrixSources } from '../../workbook/tabs/matrixSources.ts'
import { missing } from '../../workbook/tabs/missing.ts'
import { settings } from '../../workbook/tabs/settings.ts'
import { waves } from '../../workbook/tabs/waves.ts'
import { shown } from '../cards/shown.ts'
import type { Inventory } from '../inventory.ts'
import type { Ports } from '../ports.ts'
import { readInventory } from '../readInventory.ts'
import { blockTitle } from '../results/homeProgress.ts'
import type { DrawnMatrix } from '../summary/drawnMatrix.ts'
import { drawnMatrix } from '../summary/drawnMatrix.ts'

/** A line of a block of Accueil: its name, and what it says of it. */
export interface HomeLine {
  readonly name: string
  readonly figure: string
  readonly about: string
}

export interface SummaryWave {
  readonly wave: number
  readonly data: string
  readonly gain: string
  readonly mechanics: string
  readonly budget: string
  readonly owner: string
  /** The day it is due, `2027-03-01`; null when nobody said. */
  readonly due: string | null
}

export interface SummaryDecision {
  readonly subject: string
  readonly recommendation: string
  readonly owner: string
  readonly due: string | null
}

/** What a steering committee is shown, as the workbook holds it. */
export interface Summary {
  readonly project: string
  readonly headline: readonly HomeLine[]
  readonly objectives: readonly HomeLine[]
  readonly reach: readonly HomeLine[]
  /** Null where the aims of the project do not call for the tab. */
  readonly scenarios: DrawnMatrix | null
  readonly sources: DrawnMatrix | null
  readonly waves: readonly SummaryWave[]
  /** Mechanics of the waves, with the share of the plan each brings alone: the largest first. */
  readonly mechanics: readonly { readonly name: string; readonly share: number }[]
  readonly missing: readonly { readonly label: string; readonly why: string }[]
  readonly decisions: readonly SummaryDecision[]
}

const FIRST = 10
const OPEN: readonly (string | null)[] = [null, 'to-take', 'postponed']

/** Gathers what a committee is shown: nothing is computed, nothing is written. */
export function summary(ports: Ports): Summary {
  const tabs = [settings, missing, waves, decisions]
  const read = readInventory(ports, tabs, [missing.id])
  const { locale } = read.lexicon
  const lines = ports.book.texts(home) ?? []
  const block = (id: string) => blockOf(lines, blockTitle(id, locale))
  const toDo = wavesOf(read)
  return {
    project: read.settings.projectName,
    headline: block('headline'),
    objectives: block('plan-bands'),
    reach: block('reachable'),
    scenarios: drawnMatrix(ports.book.texts(matrixScenarios), matrixScenarios.drawn.length),
    sources: drawnMatrix(ports.book.texts(matrixSources), matrixSources.drawn.length),
    waves: toDo,
    mechanics: mechanicsOf(toDo),
    missing: firstMissing(read),
    decisions: openDecisions(read),
  }
}

/** The lines below a title of Accueil, up to the next. */
function blockOf(lines: readonly (readonly string[])[], title: string): HomeLine[] {
  const from = lines.findIndex(([first]) => first === title)
  if (from < 0) return []
  const rest = lines.slice(from + 1)
  const to = rest.findIndex(([first]) => first !== '')
  return rest
    .slice(0, to < 0 ? rest.length : to)
    .map(([, name = '', figure = '', about = '']) => ({ name, figure, about }))
    .filter(({ name }) => name !== '')
}

function wavesOf(read: Inventory): SummaryWave[] {
  return read.rows.waves
    .filter(({ values }) => values.wave !== null && values.effort !== null)
    .map(({ line, values }) => ({
      wave: values.wave ?? 0,
      data: (values['data-list'] ?? '').replace(/^[^;:]*: /, ''),
      gain: values.gain === null ? '' : String(Math.round(values.gain * 100)),
      mechanics: values.mechanics ?? '',
      budget: values.budget ?? '',
      owner: shown(read, waves.id, line, 'owner'),
      due: values.due === null ? null : isoDay(values.due),
    }))
    .sort((a, b) => a.wave - b.wave)
}

/** `Nom (+ 13 % sans rien d'autre)`, as Vagues tells it; what it does not count is not ranked. */
function mechanicsOf(told: readonly SummaryWave[]): Summary['mechanics'] {
  const shares = new Map<string, number>()
  for (const part of told.flatMap(({ mechanics }) => pieces(mechanics))) {
    const [, name, share] = /^(.+) \(\+\s?(\d+)\s?%[^()]*\)$/.exec(part) ?? []
    if (name !== undefined) shares.set(name, Number(share))
  }
  return [...shares].map(([name, share]) => ({ name, share })).sort((a, b) => b.share - a.share)
}

function firstMissing({ rows, lexicon }: Inventory): Summary['missing'] {
  return rows.missing
    .filter(({ values }) => values.rank !== null && values.datum !== null)
    .sort((a, b) => (a.values.rank ?? 0) - (b.values.rank ?? 0))
    .slice(0, FIRST)
    .map(({ values }) => ({
      label: lexicon.word('data', values.datum ?? ''),
      why: values.explanation ?? '',
    }))
}

function openDecisions(read: Inventory): SummaryDecision[] {
  return read.rows.decisions
    .filter(({ values }) => OPEN.includes(values.status) && values.decision === null)
    .map(({ line, values }) => ({
      subject: values.subject ?? '',
      recommendation: values.recommendation ?? '',
      owner: shown(read, decisions.id, line, 'owner'),
      due: values.due === null ? null : isoDay(values.due),
    }))
}
