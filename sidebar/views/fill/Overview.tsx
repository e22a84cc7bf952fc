import type { ComponentChildren } from 'preact'
import type { ToFill } from '../../../src/app/commands/toFill.ts'
import type { Text } from '../../../src/base/text.ts'
import type { Cell, Filter } from '../../filling/course.ts'
import { Parts } from '../../filling/Parts.tsx'
import type { GuidedFilling } from '../../filling/useFilling.ts'
import { Progress } from '../../kit/Progress.tsx'
import { usePage } from '../../kit/page.ts'
import { Ring } from '../../kit/Ring.tsx'

const LEFT: Text = {
  fr: '{n|# case restante|# cases restantes}',
  en: '{n|# cell left|# cells left}',
}
const DONE: Text = { fr: 'Cases remplies :', en: 'Cells filled:' }
const CHOOSE: Text = {
  fr: "Choisir quoi remplir, voir l'avancement",
  en: 'Choose what to fill in, see the progress',
}

const BY_TAB: Text = { fr: 'Avancement par onglet', en: 'Progress by tab' }
const BY_PERSON: Text = { fr: 'Avancement par contributeur', en: 'Progress by contributor' }

/** What one may choose by, as people call it. */
const BY: readonly {
  readonly of: keyof Filter
  readonly title: Text
  readonly part: (cell: Cell) => string
}[] = [
  { of: 'tab', title: { fr: 'Onglet', en: 'Tab' }, part: ({ tab }) => tab.name },
  { of: 'by', title: { fr: 'Qui remplit', en: 'Who fills' }, part: ({ column }) => column.by },
  { of: 'owner', title: { fr: 'Responsable', en: 'Owner' }, part: ({ row }) => row.owner },
]

interface OverviewProps {
  readonly list: ToFill
  readonly filling: GuidedFilling
  /** Where a person says who they are. */
  readonly introduction: ComponentChildren
}

/** How far the filling is, and the cells a person chooses to fill. */
export function Overview({ list, filling, introduction }: OverviewProps) {
  const { speak } = usePage()
  const { cells, wanted, answered, filter } = filling
  const left = wanted.filter(({ at }) => !answered.has(at)).length
  const count = (is: (cell: Cell) => boolean) =>
    list.asked === 3 ? cells.filter((cell) => answered.has(cell.at) && is(cell)).length : 0
  const of = list.people.reduce((sum, one) => sum + one.of, 0)
  const done = list.people.reduce((sum, one) => sum + one.done, 0) + count(() => true)
  return (
    <>
      <div class="overview">
        <Ring share={of === 0 ? 1 : done / of} words={speak(DONE)} />
        <p class="step">{speak(LEFT, { n: left })}</p>
      </div>
      {introduction}
      <details>
        <summary>{speak(CHOOSE)}</summary>
        {BY.map(({ of, title, part }) => (
          <Parts
            key={of}
            title={speak(title)}
            cells={cells}
            answered={answered}
            of={part}
            chosen={filter[of]}
            choose={(chosen) => filling.choose({ ...filter, [of]: chosen })}
          />
        ))}
        <h2>{speak(BY_TAB)}</h2>
        {list.tabs.map((tab) => (
          <Progress
            key={tab.id}
            name={tab.name}
            done={tab.done + count((cell) => cell.tab.name === tab.name)}
            of={tab.of}
          />
        ))}
        <h2>{speak(BY_PERSON)}</h2>
        {list.people.map(({ name, done, of }) => (
          <Progress
            key={name}
            name={name}
            done={done + count(({ column }) => column.by === name)}
            of={of}
          />
        ))}
      </details>
    </>
  )
}
