// The page that checks a customer file, in a real browser: what it tells, and all that it never sends.
import { writeXlsx } from 'hucre/xlsx'
import type { FrameLocator } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import type { Launched } from '../../local/preview/launch.ts'
import { plain } from '../support/chain.ts'
import { reopen, smallProject } from '../support/project.ts'
import { wrong } from './axe.ts'
import { expectMasked, expectNarrow, isRead, openCheckPage, pickIn, readIn } from './checkPage.ts'
import { CANARY, COLUMNS, csv, customers, ENDLESS, FIELDS } from './customerFile.ts'
import { pressed, tabbedTo } from './keys.ts'
import { AT_ONCE, leaving } from './largeFile.ts'
import { frameOf } from './panel.ts'
import { visit } from './visit.ts'
import type { Window } from './window.ts'

const person = visit({ width: 1280, height: 800 })

const WORDS = {
  fr: {
    confirm: 'Ces colonnes sont les bonnes',
    check: /^Contrôler \d/,
    save: /^Enregistrer les comptages de 5 colonnes/,
    saved: /5 comptages sont dans Contrôles/,
    again: 'Recalculer',
    zeros: /20 codes postaux ont perdu leur zéro initial/,
    filled: /65 valeurs sur 100 \(65 %\) · 10 valeurs fictives · 100 % valides/,
    days: /la plus ancienne le 01\/03\/2026, la moitié avant le 13\/03\/2026/,
    add: 'Ajouter cette colonne à Variables',
    closed: /Pas regardée/,
    slower: /compte elle-même/,
    pace: /fiches lues · [\d,]+ Mo\/s · encore .* environ/,
    back: 'Revenir au fichier',
  },
  en: {
    confirm: 'These columns are right',
    check: /^Check \d/,
    save: /^Save the counts of 5 columns/,
    saved: /5 counts are in Checks/,
    again: 'Recompute',
    zeros: /20 postal codes have lost their leading zero/,
    filled: /65 values of 100 \(65%\) · 10 fillers · 100% valid/,
    days: /the earliest on 1 Mar 2026, half of them before 13 Mar 2026/,
    add: 'Add this column to Variables',
    closed: /Not looked into/,
    slower: /counts by itself/,
    pace: /records read · [\d.]+ MB\/s · about .* left/,
    back: 'Back to the file',
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

/** Opens the page over a small project; from then on, all that is asked of anybody is written down. */
async function opened(locale: 'fr' | 'en', blobWorkers = true): Promise<LocalHost> {
  const host = reopen(smallProject({ locale, aims: ['inventory', 'quality'] }, FIELDS))
  const page = await openCheckPage(person, host, { locale, blobWorkers })
  preview = page.preview
  ;({ window, inside, sent } = page)
  return host
}

const picked = (name: string, content: string | Uint8Array) => pickIn(inside, name, content)

/** Drops a file on the page. */
async function dropped(name: string, text: string): Promise<void> {
  const given = JSON.stringify([name, text])
  await frameOf(window).evaluate(`(([name, text]) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], name))
    document.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
  })(${given})`)
}

const told = () => readIn(inside)

async function sound(): Promise<void> {
  await expect.poll(() => wrong(frameOf(window))).toEqual([])
}

/** From a file that was understood to its results, by the keyboard. */
async function checked(words: (typeof WORDS)['fr' | 'en'], adds = false): Promise<void> {
  await expectMasked(inside)
  await sound()
  await pressed(window, words.confirm)
  await inside.locator('.fileColumns').waitFor()
  if (adds) {
    await pressed(window, words.add)
    await inside.locator('.adding').waitFor({ state: 'detached' })
  }
  await sound()
  await pressed(window, words.check)
  await inside.locator('.found').waitFor()
  await sound()
}

/** The counts of a file of a hundred customers, column by column. */
async function expectTold(words: (typeof WORDS)['fr' | 'en']): Promise<void> {
  for (const sentence of [words.filled, words.zeros, words.days, words.closed])
    await expect.poll(told).toMatch(sentence)
}

/** Begins to check a gigabyte, which the page reads without freezing, and leaves it at once. */
async function left(words: (typeof WORDS)['fr' | 'en'], isSlower: boolean): Promise<void> {
  await frameOf(window).evaluate(ENDLESS)
  await inside.locator('.masked td').first().waitFor()
  await pressed(window, words.confirm)
  await inside.locator('.fileColumns').waitFor()
  await pressed(window, words.check)
  await expect.poll(told).toMatch(words.pace)
  await expect.poll(async () => words.slower.test(await told())).toBe(isSlower)
  const frames = await frameOf(window).evaluate(leaving('.fileColumns'))
  expect(frames).toBeLessThan(AT_ONCE)
  await inside.getByRole('button', { name: words.back }).click()
  await inside.locator('.masked td').first().waitFor()
}

describe('a check', () => {
  test('tells what a file is worth, saves counts alone, moves the scores, and no cell ever leaves', async () => {
    const words = WORDS.fr
    const host = await opened('fr')
    await sound()
    await left(words, false)
    await picked('kanari-clients.csv', csv(customers(100)))
    await checked(words)
    await expectTold(words)
    await pressed(window, words.save)
    await inside.getByText(words.saved).waitFor()
    await pressed(window, words.again)
    await inside.locator('.told').waitFor()
    await sound()
    const hand = new Hand(host)
    const rows = hand.rows('checks', 'records', (text) => text === '100')
    expect(rows).toHaveLength(5)
    const email = hand.row('variables', 'name', (text) => text === 'email')
    expect(plain(hand.read('variables', 'completeness', email))).toBe('65 %')
    expect(sent.filter((one) => CANARY.test(one))).toEqual([])
    expect(sent.some((one) => one.includes('saveCounts'))).toBe(true)
    expect(JSON.stringify(host.save())).not.toMatch(CANARY)
  })

  test('without workers, in the width of the panel, on a workbook: the same counts, told to be slower', async () => {
    const words = WORDS.en
    const host = await opened('en', false)
    await window.page.setViewportSize({ width: 332, height: 700 })
    await left(words, true)
    const rows = [COLUMNS, ...customers(100)]
    const bytes = await writeXlsx({ sheets: [{ name: 'Kanari', rows }] })
    await picked('kanari.xlsx', bytes)
    await checked(words, true)
    await expectTold(words)
    await expectNarrow(window)
    await tabbedTo(window, 'Keep the name of the file too')
    await window.page.keyboard.press('Space')
    expect(sent.filter((one) => CANARY.test(one))).toEqual([])
    await pressed(window, /^Save the counts of 6/)
    await inside.getByText(/6 counts are in Checks/).waitFor()
    const hand = new Hand(host, 'en')
    const [row = 0] = hand.rows('checks', 'records', (text) => text === '100')
    expect(plain(hand.read('checks', 'suggestion', row))).toMatch(/file “kanari.xlsx”$/)
    window.forgives(/Content Security Policy/)
  })
})

describe('a file that is not what it should be', () => {
  test('is told in a sentence, with what can be done; another is picked after it', async () => {
    await opened('fr')
    const said = async (sentence: RegExp) => {
      const alerts = async () => (await inside.getByRole('alert').allTextContents()).map(plain)
      await expect.poll(alerts).toEqual([expect.stringMatching(sentence)])
      await sound()
    }
    await picked('vide.csv', '')
    await said(/est vide/)
    await picked(
      'image.csv',
      Uint8Array.from({ length: 4096 }, (_, at) => at % 251),
    )
    await said(/n'est pas du texte/)
    await picked('faux.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0))
    await said(/est un classeur/)
    const wide = Array.from({ length: 9000 }, (_, at) => `c${at}`)
    await picked('large.csv', `${wide.join(';')}\n${wide.map(() => '1').join(';')}\n`)
    await said(/9 000 colonnes ; 4 096 au plus/)

    const head = `${csv(customers(3000))}\r\n`
    const course = async (name: string, text: string, sentence: RegExp) => {
      await dropped(name, text)
      await isRead(inside, name)
      await inside.locator('.masked td').first().waitFor()
      await pressed(window, WORDS.fr.confirm)
      await inside.locator('.fileColumns').waitFor()
      await pressed(window, WORDS.fr.check)
      await said(sentence)
    }
    await course(
      'guillemet.csv',
      `${head}KANARI;"ouvert;x\r\n`,
      /guillemet ouvert à la ligne 3 002/,
    )
    await pressed(window, 'Lire sans tenir compte des guillemets')
    await inside.locator('.masked').waitFor()
    await course(
      'cellule.csv',
      `${head}KANARI;${'x'.repeat(10_000_000)};\r\n`,
      /ligne 3 002.*dépasse 4 Mo/,
    )
    await pressed(window, 'Revenir au fichier')
    const card = `${head}KANARI;4970100000000154;x\r\n`
    await course('carte.csv', card, /numéro de carte bancaire figure dans la colonne « nom »/)
    await pressed(window, 'Ne pas regarder cette colonne')
    await inside.locator('.fileColumns').waitFor()
    await pressed(window, WORDS.fr.check)
    await inside.locator('.found').waitFor()
    expect(sent.filter((one) => CANARY.test(one))).toEqual([])
  })
})
