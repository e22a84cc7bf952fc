import { say } from '../../base/text.ts'
import { packs } from '../../catalogue/packs.ts'
import { cellText } from '../../workbook/cell.ts'
import type { Parameter } from '../../workbook/parameters.ts'
import { parameters } from '../../workbook/parameters.ts'
import { settings } from '../../workbook/tabs/settings.ts'
import { parameterOf } from '../parameterOf.ts'
import type { Damage, Grid } from '../ports.ts'
import { settingRows } from '../seeds/settingRows.ts'
import type { Content } from '../written.ts'
import type { Patient } from './patient.ts'

/** The settings no row of Paramètres bears any more, and the tables none of whose rows is left. */
function lostParameters(grid: Grid | undefined): readonly Parameter[] {
  if (!grid?.places.has('section') || !grid.places.has('parameter')) return []
  const held = (row: Grid['cells'][number], id: string) =>
    cellText(row[grid.places.get(id) ?? -1] ?? '')
  const there = new Set(
    grid.cells
      .slice(grid.header)
      .flatMap(
        (row) => parameterOf(held(row, 'section'), held(row, 'parameter'))?.parameter.id ?? [],
      ),
  )
  return parameters.filter(({ id }) => !there.has(id))
}

export function settingDamages({ grids, choices }: Patient): Damage[] {
  const lost = lostParameters(grids.get(settings.id))
  if (lost.length === 0) return []
  const names = lost.slice(0, SHOWN).map(({ name }) => say(name, choices.locale))
  const more = lost.length > SHOWN ? '…' : ''
  const values = { n: lost.length, names: names.join(', ') + more }
  return [{ code: 'settings-lost', tab: settings.id, key: 'settings-lost', values }]
}
const SHOWN = 4

/** The rows to put back, with what the workbook tells of itself. */
export function lostSettings({ grids, choices, words }: Patient): Content[] {
  const lost = new Set(lostParameters(grids.get(settings.id)).map(({ id }) => id))
  const audience = packs().get(choices.pack ?? '')?.contactAudience ?? 'b2c'
  return settingRows(choices, audience, words).filter((row) => {
    const found = parameterOf(String(row.section), String(row.parameter))
    return found !== null && lost.has(found.parameter.id)
  })
}
