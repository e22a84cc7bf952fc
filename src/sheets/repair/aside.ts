import type { Recovered } from '../../app/ports.ts'
import type { Locale, Text } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import { tabOf } from '../../workbook/workbook.ts'
import { TAB_KEY } from '../finder.ts'
import type { Host, Sheet, Spreadsheet } from '../host.ts'
import { insertSheet } from '../insertSheet.ts'
import { grow, roomOf } from '../room.ts'
import type { StateStore } from '../state.ts'
import { writeBlock } from '../text.ts'

/** The tab where texts that the repair took the place of are kept. */
const ASIDE: Text = { fr: 'Récupéré', en: 'Recovered' }
const MARK = 'aside'

const HEADS: readonly Text[] = [
  { fr: 'Onglet', en: 'Tab' },
  { fr: 'Ligne', en: 'Row' },
  { fr: 'Colonne', en: 'Column' },
  { fr: 'Valeur', en: 'Value' },
  { fr: 'Pourquoi', en: 'Why' },
  { fr: 'Le', en: 'On' },
]
const DAY = 'yyyy-mm-dd hh:mm'
const FORMATS = ['@', '0', '@', '@', '@', DAY]

/** What is kept, why, and when: a serial number of the spreadsheet's own zone. */
interface Kept {
  readonly texts: readonly Recovered[]
  readonly why: string
  readonly locale: Locale
  readonly now: number
}

/** Adds texts below those kept until now; the tab is added the first time, at the end. */
export function keepAside(host: Host, book: Spreadsheet, store: StateStore, kept: Kept): void {
  const { texts, why, locale, now } = kept
  if (texts.length === 0) return
  const sheet = asideSheet(host, book, store, locale)
  const range = sheet.getDataRange()
  const held = range.getValues()
  const isBlank = held.every((row) => row.every((cell) => cell === ''))
  const heads = isBlank ? [HEADS.map((text) => say(text, locale))] : []
  const rows = texts.map(({ tab, line, column, value }) => {
    return [say(tabOf(tab).name, locale), line, column, value, why, now]
  })
  const first = (isBlank ? 0 : held.length) + 1
  const all = [...heads, ...rows]
  const room = roomOf(sheet)
  grow(sheet, room, first + all.length - 1)
  const formats = all.map((_, at) => (at < heads.length ? HEADS.map(() => '@') : FORMATS))
  const block = sheet.getRange(first, 1, all.length, HEADS.length)
  writeBlock(host, block, formats, all, (r, c) => sheet.getRange(first + r, 1 + c, 1, 1))
  if (isBlank) sheet.getRange(1, 1, 1, HEADS.length).setFontWeight('bold')
}

/** The tab where texts are kept aside, once there was a reason to. */
export function asideOf(book: Spreadsheet): Sheet | null {
  const marks = book.createDeveloperMetadataFinder().withKey(TAB_KEY).find()
  const mark = marks.find((one) => one.getValue() === MARK)
  return mark?.getLocation().getSheet() ?? null
}

function asideSheet(host: Host, book: Spreadsheet, store: StateStore, locale: Locale): Sheet {
  const known = asideOf(book)
  if (known) return known
  const { DOCUMENT } = host.SpreadsheetApp.DeveloperMetadataVisibility
  const sheet = insertSheet(book, say(ASIDE, locale), book.getSheets().length, store)
  sheet.addDeveloperMetadata(TAB_KEY, MARK, DOCUMENT)
  store.state.inserting = ''
  store.save()
  return sheet
}
