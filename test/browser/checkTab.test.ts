// The page that checks a tab somebody pasted, in a real browser: from the page of a file to the emptied tab.
import type { FrameLocator } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import type { Launched } from '../../local/preview/launch.ts'
import { pasted } from '../support/pasted.ts'
import { reopen, smallProject } from '../support/project.ts'
import { wrong } from './axe.ts'
import { expectMasked, expectNarrow, openCheckPage, readIn } from './checkPage.ts'
import { CANARY, COLUMNS, customers, FIELDS } from './customerFile.ts'
import { pressed } from './keys.ts'
import { frameOf } from './panel.ts'
import { visit } from './visit.ts'
import type { Window } from './window.ts'

const person = visit({ width: 1280, height: 800 })

const WORDS = {
  fr: {
    lead: /Contrôler un onglet$/,
    read: 'Lire cet onglet',
    confirm: 'Ces colonnes sont les bonnes',
    check: /^Contrôler \d/,
    filled: /65 valeurs sur 100 \(65 %\) · 10 valeurs fictives · 100 % valides/,
    days: /la plus ancienne le 01\/03\/2026, la moitié avant le 13\/03\/2026/,
    save: /^Enregistrer les comptages de 5 colonnes/,
    saved: /5 comptages sont dans Contrôles/,
    offer: 'Vider cet onglet…',
    warning: /reste dans l'historique des versions/,
    keep: 'Le garder',
    yes: 'Vider « Export »',
    emptied: /« Export » est vide/,
    changed: /L'onglet a changé pendant la lecture/,
    again: "Relire l'onglet",
    refused: /n'est plus tel qu'il a été contrôlé/,
  },
  en: {
    lead: /Check a tab$/,
    read: 'Read this tab',
    confirm: 'These columns are right',
    check: /^Check \d/,
    filled: /65 values of 100 \(65%\) · 10 fillers · 100% valid/,
    days: /the earliest on 1 Mar 2026, half of them before 13 Mar 2026/,
    save: /^Save the counts of 5 columns/,
    saved: /5 counts are in Checks/,
    offer: 'Empty this tab…',
    warning: /stays in the version history/,
    keep: 'Keep it',
    yes: 'Empty “Export”',
    emptied: /“Export” is empty/,
    changed: /The tab changed while it was read/,
    again: 'Read the tab again',
    refused: /is no longer as it was checked/,
  },
} as const

let preview: Launched | null = null
let window: Window
let inside: FrameLocator
let sent: readonly string[]

afterEach(async () => {
  await preview?.close()
  preview = null
})

/** Opens the page over a project in which a client pasted a hundred customers, from the page of a file. */
async function opened(locale: 'fr' | 'en'): Promise<LocalHost> {
  const host = reopen(smallProject({ locale, aims: ['inventory', 'quality'] }, FIELDS))
  pasted(host, 'Export', [COLUMNS, ...customers(100)])
  const page = await openCheckPage(person, host, { locale })
  preview = page.preview
  ;({ window, inside, sent } = page)
  await pressed(window, WORDS[locale].lead)
  await inside.locator('select').waitFor()
  return host
}

const told = () => readIn(inside)

/** Nothing is wrong for who does not see, nor wider than the page. */
async function sound(): Promise<void> {
  await expect.poll(() => wrong(frameOf(window))).toEqual([])
  await expectNarrow(window)
}

async function picked(name: string): Promise<void> {
  await inside.locator('select').first().selectOption({ label: name })
}

/** From the tab to what it is worth, by the keyboard. */
async function checked(words: (typeof WORDS)['fr' | 'en']): Promise<void> {
  await picked('Export')
  await sound()
  await pressed(window, words.read)
  await expectMasked(inside)
  await sound()
  await pressed(window, words.confirm)
  await inside.locator('.fileColumns').waitFor()
  await sound()
  await pressed(window, words.check)
}

describe('a pasted tab', () => {
  test('is worth what a file is; its counts are saved, then it is emptied once that was confirmed', async () => {
    const words = WORDS.fr
    const host = await opened('fr')
    await checked(words)
    await inside.locator('.found').waitFor()
    for (const sentence of [words.filled, words.days]) await expect.poll(told).toMatch(sentence)
    await sound()
    await pressed(window, words.save)
    await expect.poll(told).toMatch(words.saved)
    const hand = new Hand(host)
    expect(hand.rows('checks', 'records', (text) => text === '100')).toHaveLength(5)
    await pressed(window, words.offer)
    await expect.poll(told).toMatch(words.warning)
    await sound()
    await pressed(window, words.keep)
    await pressed(window, words.offer)
    await pressed(window, words.yes)
    await expect.poll(told).toMatch(words.emptied)
    await sound()
    expect(CANARY.test(JSON.stringify(host.save()))).toBe(false)
    expect(sent.filter((one) => CANARY.test(one))).toEqual([])
    expect(sent.some((one) => one.includes('countTab'))).toBe(true)
  })

  test('in the width of the panel, changed before it is counted, then before it is emptied: it is told', async () => {
    const words = WORDS.en
    const host = await opened('en')
    await window.page.setViewportSize({ width: 332, height: 700 })
    await picked('Export')
    await pressed(window, words.read)
    await inside.locator('.masked td').first().waitFor()
    host.person.insertRows('Export', 3)
    await pressed(window, words.confirm)
    await inside.locator('.fileColumns').waitFor()
    await pressed(window, words.check)
    await expect.poll(told).toMatch(words.changed)
    await sound()
    host.person.deleteRows('Export', 3)
    await pressed(window, words.again)
    await inside.locator('select').waitFor()
    await checked(words)
    await inside.locator('.found').waitFor()
    await sound()
    host.person.type('Export', 'B5', 'Kanari')
    await pressed(window, words.offer)
    await pressed(window, words.yes)
    await expect.poll(told).toMatch(words.refused)
    await sound()
    expect(host.person.read('Export', 'B5')).toEqual([['Kanari']])
  })
})
