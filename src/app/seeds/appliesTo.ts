import { data } from '../../catalogue/data.ts'

/**
 * Whether a datum is worth proposing to a project of that audience (`all`, `b2c` or `b2b`): what only
 * the others have is left out, unless it stands for an equivalent of theirs.
 */
export function appliesTo(audience: string, id: string): boolean {
  const datum = data().get(id)
  if (!datum || audience === 'all' || datum.appliesTo === 'all') return true
  return datum.appliesTo === audience || datum.b2bEquivalent !== null
}
