import { populations } from '../../catalogue/populations.ts'
import type { KindOf } from './population.ts'

/** The kind of a population of the catalogue. */
export const kindOf: KindOf = (population) => populations().get(population)?.kind ?? null
