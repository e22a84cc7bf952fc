import type { MissingCard } from '../../../src/app/commands/missingCard.ts'
import type { Text } from '../../../src/base/text.ts'
import { sayNumber } from '../../../src/base/text.ts'
import { Button } from '../../kit/Button.tsx'
import { CellLink } from '../../kit/CellLink.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { Troubled } from '../../kit/Troubled.tsx'
import { useCall } from '../../kit/useCall.ts'
import { useCards } from '../../panel/cards.ts'

const TITLE: Text = { fr: "Comment l'obtenir", en: 'How to obtain it' }
const NONE: Text = {
  fr: "Rien à mettre en place : il suffit de mesurer, de confirmer ou d'ouvrir l'accès.",
  en: 'Nothing to set up: measuring, confirming or opening the access is enough.',
}
const EFFORT: Text = { fr: 'effort {effort} sur 5', en: 'effort {effort} out of 5' }
const AT: Text = { fr: 'point de contact : {place}', en: 'touchpoint: {place}' }
const ADVISED: Text = { fr: 'conseillée', en: 'advised' }
const ADD: Text = { fr: 'Ajouter au plan de collecte', en: 'Add to the collection plan' }
const ADD_THIS: Text = {
  fr: 'Ajouter au plan de collecte : {name}',
  en: 'Add to the collection plan: {name}',
}
const THERE: Text = {
  fr: 'Déjà dans le plan de collecte ({idea})',
  en: 'Already in the collection plan ({idea})',
}
const ADDED: Text = {
  fr: "L'idée {idea} est dans le plan de collecte, à étudier.",
  en: 'Idea {idea} is in the collection plan, to study.',
}
const KNOWN: Text = {
  fr: "L'idée {idea} y était déjà : rien n'a été ajouté.",
  en: 'Idea {idea} was there already: nothing was added.',
}
const NOT_ADDED: Text = { fr: "L'idée n'a pas été ajoutée.", en: 'The idea was not added.' }

type RankedMechanic = MissingCard['mechanics'][number]

interface MechanicsProps {
  readonly card: MissingCard
  readonly refresh: () => void
}

/** The mechanics that can bring a datum, the easiest first, each one press from the collection plan. */
export function Mechanics({ card, refresh }: MechanicsProps) {
  const { speak } = usePage()
  if (card.rank === null) return null
  const first = card.mechanics.find(({ idea }) => idea === null)
  return (
    <section>
      <h2>{speak(TITLE)}</h2>
      {card.mechanics.length === 0 && <p>{speak(NONE)}</p>}
      <ol class="list">
        {card.mechanics.map((one) => (
          <One
            key={one.action}
            datum={card.datum}
            mechanic={one}
            isMain={one === first}
            refresh={refresh}
          />
        ))}
      </ol>
    </section>
  )
}

interface OneProps {
  readonly datum: string
  readonly mechanic: RankedMechanic
  readonly isMain: boolean
  readonly refresh: () => void
}

function One({ datum, mechanic, isMain, refresh }: OneProps) {
  const { speak, locale, door } = usePage()
  const { changed } = useCards()
  const adding = useCall(() => door.addIdea(datum, mechanic.action))
  const { name, effort, touchpoint, isAdvised, idea } = mechanic
  const add = async () => {
    const done = await adding.ask()
    if (!done?.id) return
    changed()
    refresh()
  }
  const about = [
    speak(EFFORT, { effort: sayNumber(effort, locale) }),
    isAdvised ? speak(ADVISED) : '',
    touchpoint === '' ? '' : speak(AT, { place: touchpoint }),
  ]
  return (
    <li>
      <span class="title">{name}</span>
      <span class="about">{about.filter(Boolean).join(' · ')}</span>
      {idea === null && !adding.value?.id ? (
        <div class="actions">
          <Button
            press={() => void add()}
            busy={adding.busy}
            isMain={isMain}
            label={speak(ADD_THIS, { name })}
          >
            {speak(ADD)}
          </Button>
        </div>
      ) : null}
      {idea !== null && !adding.value && <span class="about">{speak(THERE, { idea })}</span>}
      {adding.value && <Done value={adding.value} />}
      {adding.trouble && <Troubled trouble={adding.trouble} again={() => void add()} />}
    </li>
  )
}

type Added = Awaited<ReturnType<ReturnType<typeof usePage>['door']['addIdea']>>

/** What became of it; where nothing was written, the add-on says why. */
function Done({ value }: { readonly value: Added }) {
  const { speak } = usePage()
  const { id: idea, added, issues } = value
  if (idea === null)
    return (
      <Notice tone="wrong">
        {speak(NOT_ADDED)} {issues.map(({ message }) => message).join(' ')}
      </Notice>
    )
  return (
    <Notice tone="good">
      {speak(added ? ADDED : KNOWN, { idea })}{' '}
      <CellLink place={{ tab: 'collection', row: idea, column: 'mechanic' }} />
    </Notice>
  )
}
