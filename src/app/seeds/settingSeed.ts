import { packs } from '../../catalogue/packs.ts'
import { cellText } from '../../workbook/cell.ts'
import { settings } from '../../workbook/tabs/settings.ts'
import type { Grid } from '../ports.ts'
import { parameterOf } from '../settings.ts'
import type { Seed } from './seed.ts'
import { settingRows } from './settingRows.ts'

/** Every row of Paramètres that is not there yet. */
export const settingSeed: Seed = {
  id: 'settings',
  reads: [settings],
  sprouts({ grids, lexicon, choices }) {
    const present = settingKeys(grids.get('settings'))
    const audience =
      packs().get(choices.pack ?? '')?.contactAudience ?? audienceOf(choices.audience)
    const rows = settingRows(choices, audience, lexicon)
    const absent = rows.filter(
      (row) => !present.has(key(String(row.section), String(row.parameter))),
    )
    return [{ tab: settings, rows: absent }]
  },
}

function audienceOf(audience: string): string {
  return audience === 'b2b' ? 'b2b' : 'b2c'
}

function settingKeys(grid: Grid | undefined): ReadonlySet<string> {
  if (!grid) return new Set()
  const at = (row: Grid['cells'][number], id: string) =>
    cellText(row[grid.places.get(id) ?? -1] ?? '')
  return new Set(
    grid.cells.slice(grid.header).map((row) => key(at(row, 'section'), at(row, 'parameter'))),
  )
}

function key(section: string, name: string): string {
  const found = parameterOf(section, name)
  return found ? `${found.parameter.id} ${found.entry ?? ''}` : `? ${section} ${name}`
}
