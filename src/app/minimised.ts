import { packs } from '../catalogue/packs.ts'
import { type Minimisation, minimisation } from '../planning/useless/minimisation.ts'
import type { Inventory } from './inventory.ts'
import type { Judgement } from './judgement.ts'

/** Looks for data that may be too many; a plan without active scenario is none to compare with. */
export function minimised(
  { rows, settings, grids }: Inventory,
  judgement: Judgement,
): Minimisation {
  const { sources, figures, answers, ranking } = judgement
  return minimisation({
    rows,
    sources,
    figures,
    asked: answers,
    active: new Set(ranking.scenarios.map(({ id }) => id)),
    hasRegister: grids.has('purposes'),
    project: {
      audience: settings.contactAudience,
      sector: packs().get(settings.pack ?? '')?.sector ?? null,
    },
  })
}
