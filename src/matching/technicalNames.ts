// Fields that only serve the tool they are in, or are no longer filled.

import type { Field } from './fieldList.ts'
import type { Normaliser } from './normalise.ts'

/** Names under which tools keep their own accounts of a record. */
const TECHNICAL = `created by|updated by|modified by|last modified by|cree par|modifie par|updated at
  |modified at|last modified|last modified date|date modification|modifie le|date upd|deleted
  |is deleted|deleted at|supprime|system modstamp|row id|row number|etag|hash|checksum|version|uuid
  |guid|modified time|dat maj|maj|user maj|date maj|sort order|display order|ordre affichage|record type id|password|passwd|mot de passe|mdp|salt`

/** Descriptions of what is not, or no longer, a datum about a customer. */
const NOT_DATA =
  /deprecated|obsol[eè]te|do not use|no longer used|ne plus utiliser|inutilis|api name|internal use|usage interne/i

/** Tells whether a field, by its name as written or freed of affixes, only serves its tool. */
export function technicalNames(words: Normaliser): (written: string, name: string) => boolean {
  const technical = new Set(TECHNICAL.split('|').map((name) => words(name).join(' ')))
  return (written, name) => /^_(?!id$)/.test(written) || technical.has(words(name).join(' '))
}

/** Whether its label or its description says that it is not, or no longer, a datum. */
export function isDoubtful({ label, description }: Field): boolean {
  return NOT_DATA.test(`${label} ${description}`)
}
