import { ageingProblems } from './integrity/ageing.ts'
import { boundProblems } from './integrity/bounds.ts'
import { contactProblems } from './integrity/contact.ts'
import { labelProblems } from './integrity/labels.ts'
import { nameProblems } from './integrity/names.ts'
import { needProblems } from './integrity/needs.ts'
import { packProblems } from './integrity/packs.ts'
import { referenceProblems } from './integrity/references.ts'
import { shippedTables, type Tables } from './tables.ts'

/**
 * What is wrong in the catalogue, one sentence a problem, for those who maintain it; none when sound.
 *
 * Two rows with one id, a column missing or a word the code does not know stop the reading itself,
 * with an error that says so.
 */
export function integrity(tables: Tables = shippedTables()): readonly string[] {
  return [
    labelProblems,
    referenceProblems,
    boundProblems,
    ageingProblems,
    contactProblems,
    needProblems,
    packProblems,
    nameProblems,
  ].flatMap((problems) => problems(tables))
}
