import type { CreationStep } from '../../src/app/commands/create.ts'
import type { Session } from './session.ts'

/** What a workbook is created for. */
export interface CreationRequest {
  readonly locale: 'fr' | 'en'
  readonly projectName: string
  readonly aims: readonly string[]
  readonly pack: string
  readonly typicalSources: boolean
}

/** Creates the workbook one step a call, as the creation page will drive it, telling of each step. */
export function create(
  session: Session,
  request: CreationRequest,
  told: (step: CreationStep) => void = () => undefined,
): void {
  const { locale, projectName, aims, pack, typicalSources } = request
  // Restaurants sell to people; of a field list, nothing says yet whom it is about.
  const audience = pack === 'restaurant-chain' && typicalSources ? 'b2c' : 'all'
  session.run('startCreation', { locale, projectName, audience, aims, pack, typicalSources })
  for (;;) {
    const step = session.run<CreationStep | null>('continueCreation')
    if (!step) break
    told(step)
    if (step.done) break
  }
}
