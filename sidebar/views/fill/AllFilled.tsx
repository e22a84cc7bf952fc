import type { Asked, ToFill } from '../../../src/app/commands/toFill.ts'
import type { Text } from '../../../src/base/text.ts'
import { EVERYTHING } from '../../filling/course.ts'
import type { GuidedFilling } from '../../filling/useFilling.ts'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { usePanel } from '../../panel/panel.ts'

const DONE: Text = {
  fr: "Il n'y a plus de case à remplir ici. Merci !",
  en: 'There is no cell left to fill here. Thank you!',
}
const ALL: Text = { fr: 'Voir toutes les cases attendues', en: 'See every expected cell' }
const RECOMPUTE: Text = { fr: 'Passer au recalcul', en: 'Go on to recomputing' }
const USEFUL: Text = {
  fr: 'Continuer avec {n|# case utile|# cases utiles}',
  en: 'Go on with {n|# useful cell|# useful cells}',
}

/** What comes once nothing is left: the rest of the cells, those less needed, or the figures. */
export function AllFilled({ list, filling }: { list: ToFill; filling: GuidedFilling }) {
  const { speak } = usePage()
  const { go } = usePanel()
  const { cells, wanted } = filling
  const useful = list.counts.filter(({ asked, left }) => asked < 3 && left > 0)
  return (
    <>
      <Notice tone="good">{speak(DONE)}</Notice>
      <div class="actions">
        {wanted.length < cells.length ? (
          <Button isMain press={() => filling.choose(EVERYTHING)}>
            {speak(ALL)}
          </Button>
        ) : (
          <Button isMain press={() => go('next')}>
            {speak(RECOMPUTE)}
          </Button>
        )}
        {useful.slice(0, 1).map(({ asked, left }) => (
          <Button key={asked} press={() => filling.ask(asked as Asked)}>
            {speak(USEFUL, { n: left })}
          </Button>
        ))}
      </div>
    </>
  )
}
