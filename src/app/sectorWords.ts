import { fold } from '../base/fold.ts'
import { sources } from '../catalogue/sources.ts'
import { singular } from '../matching/normalise.ts'

/** Words that the tables and fields of one sector use, and others hardly. */
const WORDS: Readonly<Record<string, string>> = {
  restaurant: 'restaurant couvert plat serveur waiter cuisine menu',
  retail: 'magasin boutique ean rayon vendeur till',
  ecommerce: 'panier cart checkout shipping lineitem fulfillment sku webshop order commande',
  b2b: 'opportunity opportunite deal siret siren prospect devis quote pipeline lead',
  nonprofit: 'don donation donor donateur donatrice benevole volunteer legs fundraising',
  hospitality: 'hotel sejour stay nuitee night chambre room resort',
  insurance:
    'sinistre claim police policy prime premium assure insured souscripteur courtier broker',
}

let byWord: ReadonlyMap<string, string> | null = null

function sectorOf(word: string): string | undefined {
  if (!byWord) {
    const entries = Object.entries(WORDS).map(([sector, words]) =>
      words.split(/\s+/).map((known) => [singular(known), sector] as const),
    )
    byWord = new Map(entries.flat())
  }
  return byWord.get(word)
}

/** The words of a name, one by one: `NUM_SINISTRE`, `NbSejours`. */
function wordsOf(name: string): readonly string[] {
  const apart = fold(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
  return apart.split(/[^a-z0-9]+/).filter(Boolean)
}

/** The sectors that names speak of, with the number of different words that say so. */
export function spokenSectors(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of new Set(names.flatMap(wordsOf).map(singular))) {
    const sector = sectorOf(word)
    if (sector) counts.set(sector, (counts.get(sector) ?? 0) + 1)
  }
  return counts
}

/** The sectors of the tools that names tell: those of the catalogue's sources, one list a tool. */
export function sectorsOfTools(names: readonly string[]): readonly (readonly string[])[] {
  const told = [...new Set(names)].map((name) => ` ${wordsOf(name).join(' ')} `)
  return [...sources().values()]
    .filter(({ label, exampleTools }) =>
      [label.fr, label.en, ...exampleTools].some((tool) => {
        const words = wordsOf(tool).join(' ')
        return words !== '' && told.some((name) => name.includes(` ${words} `))
      }),
    )
    .map(({ sectors }) => sectors)
}
