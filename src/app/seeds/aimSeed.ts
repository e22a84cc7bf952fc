import { listed } from '../../base/listed.ts'
import type { Text } from '../../base/text.ts'
import { terms } from '../../catalogue/lists.ts'
import { readMulti } from '../../workbook/reading/multi.ts'
import { vocabulary } from '../../workbook/reading/vocabulary.ts'
import { settings } from '../../workbook/tabs/settings.ts'
import { heldCell } from '../filling/heldCell.ts'
import type { EditRow } from '../ports.ts'
import { settingLines } from '../settingLines.ts'
import type { Seed, Soil } from './seed.ts'

const NEW_AIM: Text = { fr: 'un but dans {tab}', en: 'an aim in {tab}' }

/** The aims a person added since Paramètres was written, after those it says; none is taken away. */
export const aimSeed: Seed = {
  id: 'aims',
  reads: [settings],
  isRepeated: true,
  sprouts: (soil) => [{ tab: settings, rows: [], answers: answers(soil), tells: NEW_AIM }],
}

function answers({ grids, lexicon, choices }: Soil): EditRow[] {
  const grid = grids.get(settings.id)
  if (!grid?.places.has('value')) return []
  const found = settingLines(grid).lines.find(({ parameter }) => parameter.id === 'project-aim')
  if (!found) return []
  const { line, values } = found
  const [value = ''] = values
  const said = readMulti(value, vocabulary(terms('aim'))).ids
  const lacking = choices.aims.filter((aim) => !said.includes(aim))
  if (lacking.length === 0) return []
  const words = lacking.map((aim) => lexicon.word('aim', aim))
  const all = listed([...(value === '' ? [] : [value]), ...words], lexicon.locale)
  return [{ line, cells: [all], expected: [heldCell(grid, line, 'value')] }]
}
