import type { RefObject } from 'preact'
import type { Text } from '../../../src/base/text.ts'
import { trouble } from '../../door/trouble.ts'
import { BackToPanel } from '../../kit/BackToPanel.tsx'
import { Button } from '../../kit/Button.tsx'
import { download } from '../../kit/download.ts'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { Troubled } from '../../kit/Troubled.tsx'
import { useCall } from '../../kit/useCall.ts'
import { pngOf, svgText } from './picture.ts'

const INSERT: Text = { fr: "Mettre l'image dans Accueil", en: 'Put the picture in Home' }
const SAVE: Text = { fr: 'Télécharger en SVG', en: 'Download as SVG' }
const FILE: Text = { fr: 'carte-du-si.svg', en: 'system-map.svg' }
const PLACED: Text = {
  fr: "L'image est à droite de la page d'Accueil, à la place de la précédente.",
  en: 'The picture is at the right of the Home page, in the place of the former one.',
}

/** What can be made of the map: a file, a picture in Accueil. */
export function MapActions({ drawing }: { readonly drawing: RefObject<SVGSVGElement> }) {
  const { speak, door, locale } = usePage()
  const placing = useCall(async () => {
    const drawn = drawing.current
    const picture = drawn && (await pngOf(drawn).catch(() => null))
    if (!picture) throw trouble('undrawn', locale)
    return door.placeMap(picture)
  })
  const save = () => {
    if (drawing.current) download(speak(FILE), svgText(drawing.current), 'image/svg+xml')
  }
  return (
    <>
      <div class="actions">
        <Button isMain press={() => void placing.ask()} busy={placing.busy}>
          {speak(INSERT)}
        </Button>
        <Button press={save}>{speak(SAVE)}</Button>
        <BackToPanel />
      </div>
      {placing.value !== undefined && !placing.busy && <Notice tone="good">{speak(PLACED)}</Notice>}
      {placing.trouble && <Troubled trouble={placing.trouble} again={() => void placing.ask()} />}
    </>
  )
}
