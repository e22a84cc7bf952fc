// Two customer files that share customers, every personal cell a canary, and the second without end.
import { endless } from './largeFile.ts'

export const FIELDS = [
  'source,field,label',
  ...['Caisse', 'Site'].flatMap((source) =>
    ['email', 'mobile'].map((name) => `${source},${name},${name}`),
  ),
].join('\n')

/** Both files: sixty customers of each are the same, one record in five of the first has no key. */
export const TILL = ['email', 'nom', 'mobile', 'ville', 'iban']
export const till = (from = 0) =>
  Array.from({ length: 100 }, (_, at) => {
    const n = at + from
    return [
      at >= 80 ? '' : `kanari${n}@kanari.fr`,
      'Kanari',
      `06 12 34 ${1000 + n}`,
      `Kanari-sur-${n}`,
      `FR76KANARI${n}`,
    ]
  })
export const SITE = ['nom', 'courriel', 'mobile', 'ville', 'iban']
export const site = () =>
  Array.from({ length: 90 }, (_, at) => {
    const n = at + 20
    return [
      at < 10 ? '' : 'Kanari',
      `KANARI${n}@kanari.fr`,
      `+33 6 12 34 ${1000 + n + (at % 3 === 0 ? 1 : 0)}`,
      `Kanari-sur-${n}`,
      `FR76KANARI${n}`,
    ]
  })
export const csv = (header: readonly string[], rows: readonly (readonly string[])[]) =>
  [header, ...rows].map((cells) => cells.join(';')).join('\r\n')

/** A gigabyte of customers of the second tool: the same piece over and over. */
export const ENDLESS = endless(
  SITE.join(';'),
  'Kanari;kanari@kanari.fr;0612341000;Kanari;FR76',
  550,
)
