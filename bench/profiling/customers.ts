// A customer file that looks like those companies have: 20 columns, the same bytes for the same seed.
import { closeSync, existsSync, openSync, statSync, writeSync } from 'node:fs'
import { draw } from '../random.ts'

export const COLUMNS = [
  'customer_id',
  'title',
  'first_name',
  'last_name',
  'email',
  'mobile',
  'birth_date',
  'address',
  'postal_code',
  'city',
  'country',
  'language',
  'optin_email',
  'optin_sms',
  'created_on',
  'updated_at',
  'orders',
  'revenue',
  'loyalty_card',
  'segment',
] as const

/** How each is written, as a person says who checks the file, and which of them tell customers apart. */
export const FORMATS: Readonly<Record<string, string>> = {
  customer_id: 'id',
  title: 'civility',
  first_name: 'person-name',
  last_name: 'person-name',
  email: 'email',
  mobile: 'phone',
  birth_date: 'birth-date',
  address: 'address-line',
  postal_code: 'postal-code-fr',
  country: 'country-iso2',
  language: 'lang-iso639',
  optin_email: 'opt-in',
  optin_sms: 'opt-in',
  created_on: 'date',
  updated_at: 'datetime',
  orders: 'integer',
  revenue: 'amount',
  loyalty_card: 'id',
}
export const KEYS: readonly string[] = ['customer_id', 'email', 'mobile']

const FIRST =
  'Léa Emma Jade Louise Alice Chloé Inès Léna Jean Marie Pierre Paul Jacques Luc Zoé Hugo'
const LAST = 'Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel'
const STREETS = ['rue des Lilas', 'avenue de la République', 'place du Marché', 'chemin Vert']
const CITIES = ['Paris', 'Lyon', 'Marseille', 'Bourg-en-Bresse', 'Saint-Étienne', 'Lille', 'Nantes']
const DOMAINS = ['orange.fr', 'free.fr', 'gmail.com', 'laposte.net', 'hotmail.fr']
const SEGMENTS = ['gold', 'silver', 'bronze', 'new', 'sleeping']

const two = (number: number) => String(number).padStart(2, '0')
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase()

/** Writes a file of records, unless it is there already; gives its size in bytes. */
export function customerFile(path: string, records: number, seed: number): number {
  if (existsSync(path)) return statSync(path).size
  const line = customers(seed)
  const file = openSync(path, 'w')
  writeSync(file, `${COLUMNS.join(',')}\n`)
  for (let from = 0; from < records; from += 5_000) {
    const to = Math.min(records, from + 5_000)
    const lines = Array.from({ length: to - from }, (_, at) => line(from + at))
    writeSync(file, lines.join(''))
  }
  closeSync(file)
  return statSync(path).size
}

/** Gives the line of a record; the records are asked for in order. */
export function customers(seed: number): (record: number) => string {
  const { below, one } = draw(seed)
  const [firsts, lasts] = [FIRST.split(' '), LAST.split(' ')]
  const maybe = (percent: number, text: string) => (below(100) < percent ? text : '')
  const day = (from: number, years: number) =>
    `${from + below(years)}-${two(1 + below(12))}-${two(1 + below(28))}`
  const address = (first: string, last: string, record: number) => {
    const who = `${plain(first)}.${plain(last)}${below(25) === 0 ? record - below(9) : record}`
    return below(50) === 0 ? `${who}@orange` : `${who}@${one(DOMAINS)}`
  }
  return (record) => {
    const [first, last] = [one(firsts), `${one(lasts)}${below(3) === 0 ? `-${one(lasts)}` : ''}`]
    const street = `${1 + below(3_000)}${below(9) === 0 ? ' bis,' : ''} ${one(STREETS)}`
    return `${[
      `CL-${String(1_000_000 + record)}`,
      maybe(80, one(['M.', 'Mme'])),
      first,
      last,
      maybe(70, address(first, last, record)),
      maybe(60, `06${String(10_000_000 + below(89_999_999))}`),
      maybe(45, day(1935, 70)),
      street.includes(',') ? `"${street}"` : street,
      `${two(1 + below(95))}${String(below(1_000)).padStart(3, '0')}`,
      one(CITIES),
      maybe(95, one(['FR', 'FR', 'FR', 'BE', 'CH'])),
      maybe(30, one(['fr', 'en'])),
      maybe(85, one(['oui', 'non'])),
      maybe(40, one(['oui', 'non'])),
      day(2010, 16),
      `${day(2019, 7)}T${two(below(24))}:${two(below(60))}:${two(below(60))}Z`,
      String(below(40)),
      `${below(3_000)}.${two(below(100))}`,
      maybe(50, `29${String(10_000_000_000 + below(2 ** 31) * 4 + below(4))}`),
      one(SEGMENTS),
    ].join(',')}\n`
  }
}
