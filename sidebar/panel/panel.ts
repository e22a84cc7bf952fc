import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Standing } from '../../src/app/commands/standing.ts'
import type { GuidedFilling } from '../filling/useFilling.ts'
import type { Call } from '../kit/useCall.ts'
import type { PlaceId } from './placeNames.ts'

/** What the places of the panel share. */
export interface PanelState {
  /** Where the project stands: asked once when the panel opens, and again once something changed it. */
  readonly standing: Call<Standing | null>
  readonly filling: GuidedFilling
  readonly go: (place: PlaceId) => void
}

export const PanelContext = createContext<PanelState | null>(null)

/** What the places share, for a view that stands in the panel. */
export function usePanel(): PanelState {
  const panel = useContext(PanelContext)
  if (!panel) throw new Error('a view outside the panel')
  return panel
}
