import { expect, test } from 'vitest'
import { answer, openProject } from '../support/project.ts'

const WORDS = /Ouvrez d'abord un classeur/

test.each(['recomputeAll', 'createWorkbook', 'importFieldList', 'proposeMatches'])(
  'where no spreadsheet is open, %s says so in words',
  (entry) => {
    const host = openProject({ switches: { noSpreadsheet: true } })
    host.run(entry)
    expect(host.dialogs.map(({ text }) => text)).toEqual([expect.stringMatching(WORDS)])
  },
)

test('where no spreadsheet is open, a call from a page is answered in words', () => {
  const host = openProject({ switches: { noSpreadsheet: true } })
  const failure = { code: 'no-spreadsheet', message: expect.stringMatching(WORDS) }
  expect(answer(host, 'recompute')).toEqual({ ok: false, failure })
})
