import { sayDay } from '../../base/day.ts'
import type { Text } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import { home } from '../../workbook/tabs/home.ts'
import { Refusal } from '../failure.ts'
import type { Ports } from '../ports.ts'

/** The largest picture taken, in letters of base 64: two million bytes. */
const LARGEST = Math.ceil((2_000_000 * 4) / 3)
const PNG = /^iVBORw0KGgo[A-Za-z0-9+/]*={0,2}$/

/** The picture is known again by its name, in either language. */
const NAME: Text = { fr: 'Carte du SI', en: 'System map' }
const ABOUT: Text = {
  fr: 'Sources et flux du système, dessinés le {day} depuis les onglets Sources et Flux.',
  en: 'Sources and flows of the system, drawn on {day} from the Sources and Flows tabs.',
}
/** Right of what the add-on draws in Accueil, and of one column to breathe. */
const COLUMN = 8

/** What is wrong with the picture a page sends, if anything. */
export function wrongPicture(bytes: unknown): string | null {
  if (typeof bytes !== 'string' || !PNG.test(bytes)) return 'PNG'
  return bytes.length > LARGEST ? '> 2 MB' : null
}

/** Lays the picture of the map over Accueil, in the place of the former one, which a failure leaves. */
export function placeMap(ports: Ports, bytes: string): null {
  const { pictures, locale, book, now } = ports
  const day = sayDay(Math.floor(book.serial(now)), locale)
  const names = locale === 'fr' ? [NAME.fr, NAME.en] : [NAME.en, NAME.fr]
  const about = say(ABOUT, locale, { day })
  let isPlaced: boolean
  try {
    isPlaced = pictures.place(home, { bytes, names, about, column: COLUMN })
  } catch (error) {
    if (book.stop(error) !== null) throw error
    throw new Refusal('picture-refused')
  }
  if (!isPlaced) throw new Refusal('no-workbook')
  return null
}
