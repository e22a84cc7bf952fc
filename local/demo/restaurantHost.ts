import { type LocalHost, openHost } from '../host.ts'
import { create } from './creation.ts'
import { Hand } from './hand.ts'
import { workRestaurant } from './month.ts'
import { AIMS } from './options.ts'
import { Session } from './session.ts'

/** The day the chain's inventory is looked at. */
const DEMO_DAY = '2026-11-21'

const NAMES = { fr: 'Chaîne de restaurants', en: 'Restaurant chain' }

/** The chain of restaurants, half way through its inventory and computed; seconds are needed. */
export function openRestaurant(locale: 'fr' | 'en'): LocalHost {
  const name = NAMES[locale]
  const formats = locale === 'fr' ? 'fr_FR' : 'en_GB'
  const host = openHost({ name, locale: formats, today: DEMO_DAY, user: { locale } })
  const [firstTab = ''] = host.person.sheetNames()
  const session = new Session(host)
  create(session, {
    locale,
    projectName: name,
    aims: AIMS,
    pack: 'restaurant-chain',
    typicalSources: true,
  })
  workRestaurant(host, { hand: new Hand(host, locale), session, locale }, DEMO_DAY)
  session.run('confirmSureMatches', ['exact', 'fingerprint'])
  session.run('recompute')
  host.person.deleteSheet(firstTab)
  host.book.activeSheetId = host.book.sheets[0]?.id ?? 0
  return host
}
