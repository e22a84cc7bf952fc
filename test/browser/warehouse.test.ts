// The page of the SQL query, alone: a table described, its query copied, a result pasted back and saved.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import { RESULT_COLUMNS } from '../../src/profiling/sql/result.ts'
import { plain } from '../support/chain.ts'
import { reopen, smallProject } from '../support/project.ts'
import { openAlone } from './alone.ts'
import { wrong } from './axe.ts'
import { apart } from './visit.ts'

const { context } = apart({ width: 940, height: 640 })

const WORDS = {
  fr: {
    table: 'Table',
    updated: /^Colonne de dernière/,
    write: 'Écrire la requête',
    noTable: 'Tapez le nom de la table',
    copy: 'Copier la requête',
    copied: 'Requête copiée.',
    paste: /^2\. Collez/,
    lie: /Ligne 2, « EMAIL » : la colonne « valid » dépasse « present »/,
    told: /email : 11 000 renseignées \(89 %\), 1 400 vides, 10 500 valides \(95 %\)/,
    partly: /birth_date : .*Le reste n'est pas dit/,
    save: 'Enregistrer les comptages',
    saved: /Comptages de 3 variables enregistrés/,
    recompute: 'Recalculer',
    done: 'Recalcul terminé.',
  },
  en: {
    table: 'Table',
    updated: /^Column of last/,
    write: 'Write the query',
    noTable: 'Type the name of the table',
    copy: 'Copy the query',
    copied: 'Query copied.',
    paste: /^2\. Paste/,
    lie: /Line 2, “EMAIL”: the column “valid” is more than “present”/,
    told: /email: 11,000 filled \(89%\), 1,400 empty, 10,500 valid \(95%\)/,
    partly: /birth_date: .*The rest is not told/,
    save: 'Save the counts',
    saved: /Counts of 3 variables saved/,
    recompute: 'Recompute',
    done: 'Recomputed.',
  },
} as const

const DAYS = ['2019-03-02', '2026-11-20', '2025-05-12']

/** What an engine would answer, as its console gives it; `valid` is a lie or not. */
function result(valid: number): string {
  const all = [12400, 12400, 1400, 0, 11000]
  const rows = [
    [0, 'EMAIL', ...all, valid, '', 10900, 90, 190, '', '', ''],
    [1, 'PHONE_MOBILE', ...all, 10000, '', 10900, '', '', '', '', ''],
    [2, 'BIRTH_DATE', ...all, '', '', '', '', '', '', '', ''],
    [3, 'UPDATED_AT', 12400, 12400, 0, 0, 12400, '', '', '', '', '', ...DAYS],
  ]
  const header = RESULT_COLUMNS.map((name) => name.toUpperCase())
  return [header, ...rows].map((row) => row.join('\t')).join('\n')
}

/** The text of the page, its no-break spaces made plain. */
async function shown(page: Page): Promise<string> {
  return (await page.locator('main').innerText()).replace(/[\u00a0\u202f]/g, ' ')
}

describe.each(['fr', 'en'] as const)('in %s', (locale) => {
  const words = WORDS[locale]

  test('a table is counted where it stands: its query, its result, its counts in Contrôles', async () => {
    const host = reopen(smallProject({ locale, aims: ['inventory', 'quality'] }))
    const { page, calls, wrongs } = await openAlone(context(), host, { name: 'warehouse', locale })
    await page.clock.resume()
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
    await press(words.write)
    await page.getByText(words.noTable).waitFor()
    await expect.poll(() => wrong(page)).toEqual([])
    await page.getByRole('combobox').nth(1).selectOption('snowflake')
    await page.getByLabel(words.table, { exact: true }).fill('crm.public.clients')
    await page.getByLabel(words.updated).fill('updated_at')
    await press(words.write)
    await press(words.copy)
    await page.getByText(words.copied).waitFor()
    const sql = await page.locator('textarea').first().inputValue()
    expect(sql).toContain('from "CRM"."PUBLIC"."CLIENTS" as source_table')
    await expect.poll(() => page.evaluate('getSelection().toString()')).toBe(sql)

    const paste = page.getByLabel(words.paste)
    await paste.fill(result(12000))
    await expect.poll(() => shown(page)).toMatch(words.lie)
    await expect.poll(() => page.getByRole('button', { name: words.save }).count()).toBe(0)
    await expect.poll(() => wrong(page)).toEqual([])
    await paste.fill(result(10500))
    await expect.poll(() => shown(page)).toMatch(words.told)
    await expect.poll(() => shown(page)).toMatch(words.partly)
    await expect.poll(() => wrong(page)).toEqual([])
    // What is pasted stays in the page until somebody saves it.
    expect(calls).toEqual(['checkOffer', 'warehouseQuery'])
    await press(words.save)
    await expect.poll(() => shown(page)).toMatch(words.saved)
    await press(words.recompute)
    await page.getByText(words.done).waitFor()
    await expect.poll(() => wrong(page)).toEqual([])
    expect(wrongs).toEqual([])
    const hand = new Hand(host)
    const row = hand.rows('checks', 'variable', (text) => text.startsWith('VAR-0001'))[0] ?? 0
    const saved = ['valid', 'duplicates', 'median-date'].map((at) => hand.read('checks', at, row))
    expect(saved.map(plain)).toEqual(['10 500', '190', '12/05/2025'])
  })
})
