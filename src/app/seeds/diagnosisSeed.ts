import { fold } from '../../base/fold.ts'
import { say } from '../../base/text.ts'
import { diagnosis as questions } from '../../catalogue/diagnosis.ts'
import { diagnosis } from '../../workbook/tabs/diagnosis.ts'
import { tabRows } from '../rows.ts'
import type { Seed } from './seed.ts'

/** The questions of the diagnosis, when the aim calls for them. */
export const diagnosisSeed: Seed = {
  id: 'diagnosis',
  reads: [diagnosis],
  sprouts: ({ grids, lexicon, choices }) => {
    const rows = tabRows(diagnosis, grids.get('diagnosis'), lexicon).rows
    const present = new Set(rows.map(({ values }) => fold(values.question ?? '')))
    const absent = [...questions().values()].filter(
      ({ label }) => !present.has(fold(label.fr)) && !present.has(fold(label.en)),
    )
    return [
      {
        tab: diagnosis,
        rows: absent.map(({ label, theme }) => ({
          question: say(label, choices.locale),
          theme: lexicon.word('diagnosis_theme', theme),
        })),
      },
    ]
  },
}
