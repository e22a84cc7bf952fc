// Every screen of the add-on: its page, and what a person does to come to it. Swept by a test, drawn by a script.
import { Hand } from '../../local/demo/hand.ts'
import { type LocalHost, openHost } from '../../local/host.ts'
import type { PageName } from '../../src/app/pages.ts'
import { pages } from '../../src/app/pages.ts'
import { pasted } from '../support/pasted.ts'
import { type Alone, passUntil } from './alone.ts'
import { COLUMNS, customers as extract } from './customerFile.ts'
import { CARDS, SITE } from './exportedFiles.ts'
import { returnedFile } from './returnedFile.ts'
import type { Size } from './window.ts'

/** A screen, alone in its page. */
export interface Screen {
  /** The name of its picture. */
  readonly name: string
  /** The dialog it is; a screen of the panel when left out. */
  readonly dialog?: PageName
  /** Where the page is opened. */
  readonly at?: string
  /** What is done in the page before it is looked at. */
  readonly reach?: (alone: Alone, host: LocalHost) => Promise<void>
  /** What is done to the workbook before the page is opened: such screens come last, it is not undone. */
  readonly before?: (host: LocalHost) => void
}

/** How large Sheets shows the page of a screen. */
export function sizeOf({ dialog }: Screen): Size {
  return (dialog && pages[dialog].size) ?? { width: 300, height: 700 }
}

/** Opens the page of a screen, and comes to it. */
export async function show(screen: Screen, alone: Alone, host: LocalHost): Promise<void> {
  const { dialog, at, reach, before } = screen
  before?.(host)
  await alone.page.setViewportSize(sizeOf(screen))
  await alone.turn(dialog ?? 'panel', at)
  await alone.pass(CALL)
  await reach?.(alone, host)
}

/** Long enough for every call under way. */
const CALL = 1_000

const press = async ({ page, pass }: Alone, name: string | RegExp) => {
  await page.getByRole('button', { name }).first().click()
  await pass(CALL)
}
const firstIn = async ({ page, pass }: Alone, list: string) => {
  await page.locator(list).first().click()
  await pass(CALL)
}

const NEW_FIELDS = [
  'source;table;name;label',
  'Borne;clients;email;Adresse e-mail',
  'Borne;clients;first_name;Prénom',
  'Borne;clients;zip;Code postal',
  'Borne;clients;opt_in_sms;Accord SMS',
].join('\n')

const QUALITY_LINES = 'main section:nth-of-type'

/** Pastes an extract of customers in a tab of its own. */
function withExtract(host: LocalHost): void {
  if (!host.person.sheetNames().includes('Export'))
    pasted(host, 'Export', [COLUMNS, ...extract(40)])
}

/** The page asks for its tabs once it has its sources. */
const listed = ({ pass }: Alone) => pass(CALL)

/** The places of the panel and its cards, then the dialogs. */
export const screens: readonly Screen[] = [
  { name: 'next', at: 'next' },
  { name: 'recomputed', at: 'next', reach: (alone) => press(alone, /^(Recalculer|Recompute)$/) },
  { name: 'fill', at: 'fill' },
  {
    name: 'fillChoice',
    at: 'fill',
    reach: async (alone) => {
      await alone.page.locator('.introduction summary').click()
      await alone.page.locator('.introduction + details summary').click()
    },
  },
  { name: 'quality', at: 'quality' },
  { name: 'missing', at: 'missing' },
  { name: 'more', at: 'more' },
  { name: 'cardMissing', at: 'missing', reach: (alone) => firstIn(alone, 'ol.list button') },
  {
    name: 'cardScenario',
    at: 'missing',
    reach: async (alone) => {
      await firstIn(alone, 'ol.list button')
      await firstIn(alone, '.pair .link')
    },
  },
  {
    name: 'cardSource',
    at: 'quality',
    reach: (alone) => firstIn(alone, `${QUALITY_LINES}(1) li button`),
  },
  {
    name: 'cardVariable',
    at: 'quality',
    reach: (alone) => firstIn(alone, `${QUALITY_LINES}(2) li button`),
  },
  { name: 'creation', dialog: 'creation' },
  {
    name: 'fields',
    dialog: 'fields',
    reach: async (alone) => {
      await alone.page.locator('textarea').fill(NEW_FIELDS)
      await press(alone, /^(Lire la liste|Read the list)$/)
    },
  },
  { name: 'warehouse', dialog: 'warehouse' },
  {
    name: 'warehouseQuery',
    dialog: 'warehouse',
    reach: async (alone) => {
      await alone.page.getByLabel('Table', { exact: true }).fill('clients')
      await press(alone, /^(Écrire la requête|Write the query)$/)
    },
  },
  { name: 'proposals', dialog: 'proposals' },
  { name: 'map', dialog: 'map' },
  { name: 'mapCard', dialog: 'map', reach: (alone) => firstIn(alone, '.node') },
  { name: 'export', dialog: 'export' },
  { name: 'summary', dialog: 'summary' },
  { name: 'help', dialog: 'help' },
  { name: 'about', dialog: 'about' },
  { name: 'check', dialog: 'check' },
  {
    name: 'checkResults',
    dialog: 'check',
    reach: async (alone) => {
      await filePicked(alone, CARDS)
      await shown(alone, '.fileColumns')
      await press(alone, /^(Contrôler \d|Check \d)/)
      await shown(alone, '.found li')
    },
  },
  { name: 'twoFiles', dialog: 'twoFiles' },
  { name: 'twoFilesPairs', dialog: 'twoFiles', reach: bothPicked },
  {
    name: 'twoFilesResults',
    dialog: 'twoFiles',
    reach: async (alone) => {
      await bothPicked(alone)
      await press(alone, /^(Comparer \d|Compare \d)/)
      await shown(alone, '.found li')
    },
  },
  { name: 'sentBack', dialog: 'sentBack', reach: takeBack },
  { name: 'checkTab', dialog: 'checkTab', before: withExtract, reach: listed },
  {
    name: 'checkTabRead',
    dialog: 'checkTab',
    before: withExtract,
    reach: async (alone) => {
      await listed(alone)
      await press(alone, /^(Lire cet onglet|Read this tab)$/)
    },
  },
  { name: 'empty', at: 'next', before: emptied },
  {
    name: 'creationEmpty',
    dialog: 'creation',
    before: emptied,
    reach: async ({ page }) => {
      await page.locator('select').first().selectOption({ index: 2 })
    },
  },
]

/** A file without an inventory: what is left of it is a tab of its own. */
function emptied(host: LocalHost): void {
  if (!host.person.sheetNames().includes('Notes')) host.person.insertSheet('Notes')
  for (const name of host.person.sheetNames()) if (name !== 'Notes') host.person.deleteSheet(name)
}

/** An export, its source told and its columns said to be right. */
async function filePicked(alone: Alone, { source, ...file }: typeof SITE): Promise<void> {
  await alone.page.locator('input[type=file]').setInputFiles({ ...file, mimeType: 'text/csv' })
  await shown(alone, '.masked td')
  await alone.page.locator('main select').first().selectOption(source)
  await press(alone, /^(Ces colonnes sont les bonnes|These columns are right)$/)
}

/** The exports of two tools. */
async function bothPicked(alone: Alone): Promise<void> {
  for (const file of [SITE, CARDS]) await filePicked(alone, file)
  await shown(alone, 'tbody input')
}

/** A copy in which a client filled what is blank here. */
async function takeBack(alone: Alone, host: LocalHost): Promise<void> {
  const client = openHost()
  client.load(host.save())
  const file = await returnedFile(client)
  const hand = new Hand(host)
  for (const row of [2, 3, 4]) hand.type('sources', 'owner', row, '')
  hand.type('variables', 'label', 3, 'Un autre libellé')
  await alone.page.locator('input[type=file]').setInputFiles(file)
  await shown(alone, 'tbody input')
}

/** Waits for what is read by the page itself, whose time must pass meanwhile. */
async function shown(alone: Alone, what: string): Promise<void> {
  const found = alone.page.locator(what).first()
  await passUntil(alone, () => found.isVisible())
}
