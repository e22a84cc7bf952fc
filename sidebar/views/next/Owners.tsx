import type { Standing } from '../../../src/app/commands/standing.ts'
import type { Text } from '../../../src/base/text.ts'
import { EVERYTHING } from '../../filling/course.ts'
import { Line } from '../../kit/List.tsx'
import { usePage } from '../../kit/page.ts'
import { usePanel } from '../../panel/panel.ts'

const TITLE: Text = { fr: 'Par responsable', en: 'By owner' }
const HINT: Text = {
  fr: 'Choisissez votre nom pour ne remplir que vos cases.',
  en: 'Choose your name to fill in your cells only.',
}
const NOBODY: Text = { fr: 'Sans responsable', en: 'No owner' }
const CELLS: Text = { fr: '{n|# case|# cases}', en: '{n|# cell|# cells}' }

/** How many are shown: those who have most to fill. */
const SHOWN = 6

/** The cells left by who answers for their source; each leads to the filling of theirs. */
export function Owners({ owners }: Pick<Standing, 'owners'>) {
  const { speak } = usePage()
  const { filling, go } = usePanel()
  if (owners.length < 2) return null
  const fill = (owner: string) => {
    filling.choose({ ...EVERYTHING, owner })
    go('fill')
  }
  return (
    <>
      <h2>{speak(TITLE)}</h2>
      <p class="quiet">{speak(HINT)}</p>
      <ul class="list">
        {owners.slice(0, SHOWN).map(({ name, cells }) => (
          <Line key={name} title={name || speak(NOBODY)} press={() => fill(name)}>
            {speak(CELLS, { n: cells })}
          </Line>
        ))}
      </ul>
    </>
  )
}
