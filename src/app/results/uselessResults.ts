import type { Text } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import type { ExitNames } from '../../planning/useless/exitNames.ts'
import { exitSentence } from '../../planning/useless/exitSentence.ts'
import type { Candidate, Minimisation } from '../../planning/useless/minimisation.ts'
import type { Protection } from '../../planning/useless/protection.ts'
import { reuseWords } from '../../planning/useless/reuseWords.ts'
import { cellText } from '../../workbook/cell.ts'
import { useless } from '../../workbook/tabs/useless.ts'
import type { Inventory } from '../inventory.ts'
import type { Edit } from '../ports.ts'
import type { Content } from '../written.ts'
import { derivedRows } from './derivedRows.ts'

type UselessRow = Inventory['rows']['useless'][number]

/**
 * Données inutiles: one row a variable with reasons to leave, in the order of its exit score. What
 * people decided stays on its row; a row nothing is left to say of stays while it bears their words.
 */
export function uselessResults(inventory: Inventory, found: Minimisation): Edit {
  const names = namesOf(inventory)
  const wanted = new Map(
    [...found.candidates].map(([id, one]) => [id, contentOf(one, names, inventory)]),
  )
  return derivedRows(
    useless,
    {
      rows: inventory.rows.useless,
      about: (row) => row.values.variable ?? (isGone(row, inventory) ? row.key : null),
      wanted,
      left: (row) => settled(row, inventory, found),
      // Without reasons a row was never computed: somebody wrote it, and it stays.
      isOwn: ({ values }) => values.variable !== null && values.reasons === null,
      sortBy: 'rank',
    },
    inventory,
  )
}

/** The variables still to be settled: nobody has decided, or only that it is to be decided. */
export function unsettled({ rows }: Inventory, { candidates }: Minimisation): Candidate[] {
  const decisions = new Map(
    rows.useless.map(({ values }) => [values.variable, values.decision] as const),
  )
  return [...candidates.values()].filter(
    ({ row }) => (decisions.get(row.key) ?? UNDECIDED) === UNDECIDED,
  )
}

const UNDECIDED = 'to-decide'

function contentOf(one: Candidate, names: ExitNames, { lexicon }: Inventory): Content {
  return {
    variable: one.row.key,
    reasons: exitSentence(one, names, lexicon.locale),
    rank: one.rank,
    reuse: reuseWords(one.reuse, lexicon.locale),
    sensitivity: one.sensitivity,
    volume: one.figures.stored,
    cost: one.upkeep === null ? null : Math.round(one.upkeep * 100) / 100,
  }
}

/** Tools and activities as people named them. */
export function namesOf({ rows }: Inventory): ExitNames {
  const sources = new Map(rows.sources.map(({ key, values }) => [key, values.name ?? key]))
  const activities = new Map(rows.purposes.map(({ key, values }) => [key, values.purpose ?? key]))
  return { source: (id) => sources.get(id) ?? id, activity: (id) => activities.get(id) ?? id }
}

/** A row we wrote about a variable that left the inventory: its cell reads as no row any more. */
function isGone({ values, line }: UselessRow, inventory: Inventory): boolean {
  return values.reasons !== null && /^VAR-\d+/i.test(variableText(line, inventory))
}

function variableText(line: number, { grids }: Inventory): string {
  const grid = grids.get('useless')
  const at = grid?.places.get('variable')
  return at === undefined ? '' : cellText(grid?.cells[line - 1]?.[at] ?? '')
}

const GONE: Text = {
  fr: "Résolue : la variable n'est plus dans l'inventaire",
  en: 'Solved: the variable is no longer in the inventory',
}
const NO_REASON: Text = {
  fr: "Résolue : plus aucun motif de s'en séparer",
  en: 'Solved: no reason left to part with it',
}
const PROTECTED: Readonly<Record<Protection, Text>> = {
  key: {
    fr: "Protégée : elle sert à reconnaître les clients, sa suppression n'est jamais proposée",
    en: 'Protected: it is used to recognise customers, its deletion is never suggested',
  },
  consent: {
    fr: "Protégée : elle prouve un choix des personnes, sa suppression n'est jamais proposée",
    en: 'Protected: it proves a choice people made, its deletion is never suggested',
  },
  'legal-obligation': {
    fr: 'Protégée : une obligation légale impose de la garder',
    en: 'Protected: a legal obligation imposes keeping it',
  },
}

/** What a row says once its variable is no candidate, while it bears anything a person wrote. */
function settled({ values, line }: UselessRow, inventory: Inventory, found: Minimisation): Content {
  const { locale } = inventory.lexicon
  const { variable } = values
  if (variable === null)
    return { variable: variableText(line, inventory), reasons: say(GONE, locale) }
  const shield = found.protected.get(variable)
  return { variable, reasons: say(shield ? PROTECTED[shield] : NO_REASON, locale) }
}
