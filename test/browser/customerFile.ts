// A customer file whose every personal cell is a canary, and the same without end.
import { endless, nested, numbered } from './largeFile.ts'

/** The columns of the file. */
export const COLUMNS = ['customer_id', 'nom', 'email', 'cp', 'iban', 'optin_email', 'updated_at']
/** The fields the inventory knows of the tool it comes from. */
export const FIELDS = [
  'source,field',
  ...['customer_id', 'nom', 'email', 'postal_code', 'iban', 'optin_email'].map(
    (name) => `Caisse,${name}`,
  ),
].join('\n')

/** What stands in a cell of a personal column: found anywhere else, it has leaked. */
export const CANARY = /kanari/i

/** A customer file in which every personal cell bears a canary of its own. */
export function customers(records: number): string[][] {
  return Array.from({ length: records }, (_, n) => [
    `KANARI-${n % 60}`,
    `Kanari${'abcdefghij'[n % 10]}`,
    n % 4 === 0 ? '' : n % 10 === 1 ? 'n/a' : `kanari${n}@kanari.fr`,
    n % 5 === 0 ? '1000' : '75011',
    `FR76KANARI${n}`,
    n % 2 === 0 ? 'oui' : 'non',
    `${1 + (n % 28)}/03/2026`,
  ])
}

/** Customers as a CSV file. */
export const csv = (rows: readonly (readonly string[])[]) =>
  [COLUMNS, ...rows].map((cells) => cells.join(';')).join('\r\n')

const HEADER = COLUMNS.join(';')
const ONE = 'KANARI-1;Kanari;kanari@kanari.fr;75011;FR76;oui;1/03/2026'

/** A gigabyte of customers: the same piece over and over. */
export const ENDLESS = endless(HEADER, ONE, 400)

/** Enough of them for several workers: each has a key of its own, but for the last. */
export const LARGE = numbered(
  HEADER,
  `KANARI-{n};${'Kanari'.repeat(8)};kanari@kanari.fr;75011;FR76;oui;1/03/2026`,
  400_000,
)

/** 600,001 of them, in the middle of which a cell holds a file pasted there. */
export const NESTED = nested(HEADER, ONE, ['KANARI-2;', ';;75011;;;'], 300_000)
