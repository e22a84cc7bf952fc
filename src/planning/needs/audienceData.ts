import { data } from '../../catalogue/data.ts'
import type { ContactAudience } from '../../catalogue/packs.ts'

/**
 * The datum a project of that audience means: in a business project, what only consumers have stands
 * for its business equivalent (the e-mail of a contact is a professional e-mail).
 */
export function audienceDatum(id: string, audience: ContactAudience): string {
  const datum = data().get(id)
  const isConsumers = audience === 'b2b' && datum?.appliesTo === 'b2c'
  return (isConsumers ? datum.b2bEquivalent : null) ?? id
}
