import type { ComponentType } from 'preact'
import type { Text } from '../../src/base/text.ts'
import { FillView } from '../views/fill/FillView.tsx'
import { MissingView } from '../views/missing/MissingView.tsx'
import { MoreView } from '../views/more/MoreView.tsx'
import { NextView } from '../views/next/NextView.tsx'
import { QualityView } from '../views/quality/QualityView.tsx'
import type { PlaceId } from './placeNames.ts'

/** A place of the panel, reached from its bar. */
export interface Place {
  readonly id: PlaceId
  readonly name: Text
  /** The lines of its icon, in a square of 24. */
  readonly icon: string
  /** It draws a `View`, and takes the focus only when a person came to it. */
  readonly View: ComponentType<{ readonly takesFocus: boolean }>
}

/** The places, in the order of the bar. */
export const places: readonly Place[] = [
  {
    id: 'next',
    name: { fr: 'Prochaine étape', en: 'Next step' },
    icon: 'M5 12h13M13 6l6 6-6 6',
    View: NextView,
  },
  {
    id: 'fill',
    name: { fr: 'À compléter', en: 'To fill in' },
    icon: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
    View: FillView,
  },
  {
    id: 'quality',
    name: { fr: 'Qualité', en: 'Quality' },
    icon: 'M4 20V10M10 20V4M16 20v-7M21 20H3',
    View: QualityView,
  },
  {
    id: 'missing',
    name: { fr: 'Données manquantes', en: 'Missing data' },
    icon: 'M4 6h10M4 12h7M4 18h10M18 9v5M18 17v.5',
    View: MissingView,
  },
  {
    id: 'more',
    name: { fr: 'Plus', en: 'More' },
    icon: 'M5 12h.5M12 12h.5M19 12h.5',
    View: MoreView,
  },
]
