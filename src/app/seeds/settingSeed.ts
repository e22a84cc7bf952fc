import { packs } from '../../catalogue/packs.ts'
import { cellText } from '../../workbook/cell.ts'
import type { Lexicon } from '../../workbook/kind.ts'
import { settings } from '../../workbook/tabs/settings.ts'
import { parameterKey, parameterOf } from '../parameterOf.ts'
import type { EditRow, Grid } from '../ports.ts'
import type { Seed } from './seed.ts'
import { settingRows } from './settingRows.ts'

/** Every row of Paramètres that is not there yet; a pack chosen later goes in its blank cell. */
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
    const answers = packAnswers(grids.get('settings'), choices.pack ?? '', lexicon)
    return [{ tab: settings, rows: absent, ...(choices.pack ? { answers } : {}) }]
  },
}

/** The pack, where its cell is still blank. */
export function packAnswers(grid: Grid | undefined, pack: string, lexicon: Lexicon): EditRow[] {
  const cells = [lexicon.word('packs', pack)]
  return packRows(grid).map((line) => ({ line, cells, expected: [''] }))
}

/** The lines where the pack is still blank. */
function packRows(grid: Grid | undefined): number[] {
  if (!grid) return []
  return grid.cells.flatMap((row, index) => {
    const found = parameterOf(held(grid, row, 'section'), held(grid, row, 'parameter'))
    const isBlank = found?.parameter.id === 'sector-pack' && held(grid, row, 'value') === ''
    return isBlank && index >= grid.header && grid.places.has('value') ? [index + 1] : []
  })
}

function audienceOf(audience: string): string {
  return audience === 'b2b' ? 'b2b' : 'b2c'
}

function settingKeys(grid: Grid | undefined): ReadonlySet<string> {
  if (!grid) return new Set()
  return new Set(
    grid.cells
      .slice(grid.header)
      .map((row) => key(held(grid, row, 'section'), held(grid, row, 'parameter'))),
  )
}

function held({ places }: Grid, row: Grid['cells'][number], id: string): string {
  return cellText(row[places.get(id) ?? -1] ?? '')
}

function key(section: string, name: string): string {
  const found = parameterOf(section, name)
  return found ? parameterKey(found) : `? ${section} ${name}`
}
