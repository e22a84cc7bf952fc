import type { FormatContext } from '../../../src/scoring/formats/rule.ts'
import { vocabulary } from '../../../src/workbook/reading/vocabulary.ts'

/** A French file read on 21 November 2026, with a closed list of two entries. */
export const FRENCH: FormatContext = {
  locale: 'fr',
  today: 46347,
  country: null,
  values: vocabulary([
    { id: 'person', label: { fr: 'Particulier', en: 'Consumer' } },
    { id: 'none', label: { fr: 'Aucun', en: 'None' } },
  ]),
  bounds: null,
  past: false,
  refunds: false,
}
