// The page that lays two files side by side, in a real browser: what it tells, and all that it never sends.
// Long because it speaks both languages, and goes through all that may be wrong with a file.
import { writeXlsx } from 'hucre/xlsx'
import type { FrameLocator } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import type { Launched } from '../../local/preview/launch.ts'
import { plain } from '../support/chain.ts'
import { call, reopen, smallProject } from '../support/project.ts'
import { wrong } from './axe.ts'
import { expectMasked, expectNarrow, openCheckPage, pickIn, readIn } from './checkPage.ts'
import { CANARY } from './customerFile.ts'
import { pressed } from './keys.ts'
import { AT_ONCE, leaving } from './largeFile.ts'
import { frameOf } from './panel.ts'
import { csv, ENDLESS, FIELDS, SITE, site, TILL, till } from './twoCustomerFiles.ts'
import { visit } from './visit.ts'
import type { Window } from './window.ts'

const person = visit({ width: 1280, height: 800 })

const WORDS = {
  fr: {
    confirm: 'Ces colonnes sont les bonnes',
    theSecond: 'Le deuxième fichier',
    compare: /^Comparer 3 colonnes/,
    cancel: 'Annuler',
    pace: /fiches lues · [\d,]+ Mo\/s · encore .* environ/,
    slower: /compte elle-même/,
    common: '60 clients communs à « Caisse » et à « Site »',
    phone: /67 % identiques : 40 sur 60 clients comparés/,
    name: /100 % identiques : 50 sur 50 clients comparés · 10 valeurs dans « Caisse » seulement/,
    records:
      /100 fiches : 60 dans les deux \(60 %\), 20 ici seulement \(20 %\), 20 sans clé valable/,
    save: /^Enregistrer cette donnée dans Cohérence/,
    saved: /1 donnée est dans Cohérence/,
    again: 'Recalculer',
    second: 'Revenir au deuxième fichier',
    back: 'Revenir aux colonnes',
  },
  en: {
    confirm: 'These columns are right',
    theSecond: 'The second file',
    compare: /^Compare 3 columns/,
    cancel: 'Cancel',
    pace: /records read · [\d.]+ MB\/s · about .* left/,
    slower: /counts by itself/,
    common: '60 customers in both “Caisse” and “Site”',
    phone: /67% the same: 40 of 60 customers compared/,
    name: /100% the same: 50 of 50 customers compared · 10 values in “Caisse” only/,
    records: /100 records: 60 in both \(60%\), 20 here only \(20%\), 20 without a valid key/,
    save: /^Save this datum in Consistency/,
    saved: /1 datum is in Consistency/,
    again: 'Recompute',
    second: 'Back to the second file',
    back: 'Back to the columns',
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

/** Opens the page over two tools that hold the same e-mail and mobile; all that is asked is written down. */
async function opened(
  locale: 'fr' | 'en',
  blobWorkers = true,
  fields = FIELDS,
): Promise<LocalHost> {
  const host = reopen(smallProject({ locale, aims: ['inventory', 'quality'] }, fields))
  const hand = new Hand(host, locale)
  for (const row of hand.rows('variables', 'name', (name) => name === 'email'))
    hand.type(
      'variables',
      'canonical',
      row,
      locale === 'fr' ? 'E-mail personnel' : 'Personal e-mail',
    )
  call(host, 'confirmSureMatches', ['exact', 'fingerprint'])
  const page = await openCheckPage(person, host, { locale, blobWorkers })
  preview = page.preview
  ;({ window, inside, sent } = page)
  await inside.getByRole('button', { name: /Comparer leurs fichiers|Compare their files/ }).click()
  await inside.getByRole('heading', { name: /Le premier fichier|The first file/ }).waitFor()
  return host
}

const picked = (name: string, content: string | Uint8Array) => pickIn(inside, name, content)

const told = () => readIn(inside)

async function sound(): Promise<void> {
  await expect.poll(() => wrong(frameOf(window))).toEqual([])
}

/** Says that the columns of the file that was picked are right, once it is shown masked. */
async function confirmed(words: (typeof WORDS)['fr' | 'en']): Promise<void> {
  await expectMasked(inside)
  await sound()
  await pressed(window, words.confirm)
}

/** Once the first file is confirmed, begins to read a gigabyte as the second and leaves it at once. */
async function left(words: (typeof WORDS)['fr' | 'en'], isSlower: boolean): Promise<void> {
  await inside.getByRole('heading', { name: words.theSecond }).waitFor()
  await frameOf(window).evaluate(ENDLESS)
  await confirmed(words)
  await inside.locator('.pairs').waitFor()
  await pressed(window, words.compare)
  await expect.poll(told).toMatch(words.pace)
  await expect.poll(async () => words.slower.test(await told())).toBe(isSlower)
  await sound()
  const frames = await frameOf(window).evaluate(leaving('.pairs'))
  expect(frames).toBeLessThan(AT_ONCE)
  await pressed(window, words.second)
}

/** The first file, then the second, to what both come to. */
async function compared(
  words: (typeof WORDS)['fr' | 'en'],
  second: string | Uint8Array,
  name: string,
): Promise<void> {
  await picked(name, second)
  await confirmed(words)
  await inside.locator('.pairs').waitFor()
  await sound()
  await pressed(window, words.compare)
  await inside.locator('.found').first().waitFor()
  await sound()
}

async function expectTold(words: (typeof WORDS)['fr' | 'en']): Promise<void> {
  const heading = inside.getByRole('heading', { level: 1 })
  await expect.poll(async () => plain((await heading.textContent()) ?? '')).toBe(words.common)
  for (const sentence of [words.phone, words.name, words.records])
    await expect.poll(told).toMatch(sentence)
}

describe('two files', () => {
  test('tell who is in both and what agrees, save counts alone, and no cell of either ever leaves', async () => {
    const words = WORDS.fr
    const host = await opened('fr')
    await sound()
    await picked('kanari-caisse.csv', csv(TILL, till()))
    await confirmed(words)
    await left(words, false)
    await compared(words, csv(SITE, site()), 'kanari-site.csv')
    await expectTold(words)
    await pressed(window, words.save)
    await inside.getByText(words.saved).waitFor()
    await pressed(window, words.again)
    await inside.locator('.told').waitFor()
    await sound()
    const hand = new Hand(host)
    const row = hand.row('consistency', 'datum', (text) => text === 'Téléphone mobile')
    const said = ['pairs-compared', 'pairs-equal', 'rate'].map((id) =>
      plain(hand.read('consistency', id, row)),
    )
    expect(said).toEqual(['60', '40', '67 %'])
    expect(sent.filter((one) => CANARY.test(one))).toEqual([])
    expect(sent.some((one) => one.includes('saveAgreement'))).toBe(true)
    expect(JSON.stringify(host.save())).not.toMatch(CANARY)
  })

  test('without workers, in the width of the panel, one of them a workbook: the same, told to be slower', async () => {
    const words = WORDS.en
    await opened('en', false)
    await window.page.setViewportSize({ width: 332, height: 700 })
    await picked('till.csv', csv(TILL, till()))
    await confirmed(words)
    await left(words, true)
    const bytes = await writeXlsx({ sheets: [{ name: 'Kanari', rows: [SITE, ...site()] }] })
    await compared(words, bytes, 'site.xlsx')
    await expectTold(words)
    await expectNarrow(window)
    expect(sent.filter((one) => CANARY.test(one))).toEqual([])
    window.forgives(/Content Security Policy/)
  })
})

test('what is kept once the scores were recomputed is to be recomputed anew', async () => {
  const words = WORDS.fr
  await opened('fr', true, [FIELDS, 'Caisse,ville,ville', 'Site,ville,ville'].join('\n'))
  await picked('caisse.csv', csv(TILL, till()))
  await confirmed(words)
  await inside.getByRole('heading', { name: words.theSecond }).waitFor()
  await compared(words, csv(SITE, site()), 'site.csv')
  await inside.getByLabel(/^Ville/).uncheck()
  await pressed(window, words.save)
  await inside.getByText(words.saved).waitFor()
  await pressed(window, words.again)
  await inside.locator('.told').waitFor()
  await expect.poll(() => inside.getByRole('button', { name: words.again }).count()).toBe(0)
  await inside.getByLabel(/^Ville/).check()
  await pressed(window, words.save)
  await inside.getByText(/2 données sont dans Cohérence/).waitFor()
  await expect.poll(() => inside.locator('.told').count()).toBe(0)
  await pressed(window, words.again)
  await inside.locator('.told').waitFor()
  await sound()
})

describe('two files that are not what they should be', () => {
  test('are told in sentences, each with its file and what can be done', async () => {
    const words = WORDS.fr
    await opened('fr')
    const said = async (sentence: RegExp) => {
      await expect.poll(told).toMatch(sentence)
      await sound()
    }
    await picked(
      'image.csv',
      Uint8Array.from({ length: 4096 }, (_, at) => at % 251),
    )
    await said(/n'est pas du texte/)
    const first = csv(TILL, till())
    await picked('caisse.csv', first)
    await confirmed(words)
    await inside.getByRole('heading', { name: 'Le deuxième fichier' }).waitFor()
    await picked('vide.csv', '')
    await said(/est vide/)

    // Nothing in common: neither a column nor a key.
    await picked('autre.csv', 'a;b\r\nKANARI;1\r\nKANARIS;2\r\n')
    await confirmed(words)
    await said(/Aucune clé commune n'a été reconnue.*Aucune colonne ne se ressemble/)
    const start = inside.getByRole('button', { name: 'Compter les clients communs' })
    await expect.poll(() => start.getAttribute('aria-disabled')).toBe('true')
    await inside.getByLabel('Clé dans « Caisse »').selectOption('nom')
    await inside.getByLabel('Clé dans « Site »').selectOption('a')
    await said(/homonymes passeraient pour le même client/)
    await inside.getByText('Comparer deux autres colonnes').click()
    await inside.getByLabel('Colonne de « Caisse »').selectOption('ville')
    await inside.getByLabel('Colonne de « Site »').selectOption('b')
    await pressed(window, 'Ajouter')
    await pressed(window, 'Comparer 1 colonne')
    await said(/0 client commun.*Aucun client n'est dans les deux fichiers/)
    await expect.poll(() => inside.getByRole('button', { name: /Enregistrer/ }).count()).toBe(0)
    await pressed(window, words.back)
    await pressed(window, words.second)

    // A key nearly empty, then quotes that never close, then a card, in the second file.
    const poor = site().map((cells, at) => cells.map((cell, n) => (n === 1 && at > 2 ? '' : cell)))
    await compared(words, csv(SITE, poor), 'pauvre.csv')
    await said(/3 % des fiches de « Site » ont une clé valable/)
    await pressed(window, words.back)
    await pressed(window, words.second)
    const long = csv(SITE, Array.from({ length: 40 }, site).flat())
    const failing = async (name: string, line: string, sentence: RegExp) => {
      await picked(name, `${long}\r\n${line}\r\n`)
      await confirmed(words)
      await inside.locator('.pairs').waitFor()
      await pressed(window, words.compare)
      await said(sentence)
    }
    await failing(
      'guillemet.csv',
      '"ouvert;x',
      /Dans « Site » :.*guillemet ouvert à la ligne 3 602/,
    )
    await pressed(window, 'Lire sans tenir compte des guillemets')
    await inside.getByRole('heading', { name: 'Le deuxième fichier' }).waitFor()
    const card = 'Kanari;kanari@kanari.fr;0612341000;4970100000000154;FR76'
    await failing(
      'carte.csv',
      card,
      /Dans « Site » :.*carte bancaire figure dans la colonne « ville »/,
    )
    await pressed(window, 'Ne pas regarder cette colonne')
    await pressed(window, /^Comparer 2 colonnes/)
    await inside.locator('.found').first().waitFor()

    // The same file on both sides.
    await pressed(window, words.back)
    await pressed(window, words.second)
    await picked('caisse.csv', first)
    await confirmed(words)
    await said(/même nom et la même taille : est-ce deux fois le même/)
    await pressed(window, /^Comparer \d/)
    await said(/toutes les valeurs sont les mêmes : est-ce deux fois le même fichier/)
    expect(sent.filter((one) => CANARY.test(one))).toEqual([])
  })
})
