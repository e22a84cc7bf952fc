import type { CreationOffer } from '../../../src/app/commands/creationOffer.ts'
import type { Choices } from '../../../src/app/seeds/settingRows.ts'
import type { Locale, Text } from '../../../src/base/text.ts'
import { Field } from '../../kit/Field.tsx'
import { usePage } from '../../kit/page.ts'
import { Select } from '../../kit/Select.tsx'
import { Tick } from '../../kit/Tick.tsx'
import { withAim, withPack } from './chosen.ts'

const LANGUAGE: Text = { fr: 'Langue du classeur', en: 'Language of the workbook' }
const LANGUAGES: readonly { readonly id: Locale; readonly label: Text }[] = [
  { id: 'fr', label: { fr: 'Français', en: 'French' } },
  { id: 'en', label: { fr: 'Anglais', en: 'English' } },
]
const NAME: Text = { fr: 'Nom du client', en: "Client's name" }
const NAME_HELP: Text = {
  fr: "Il se lit en tête d'Accueil.",
  en: 'It reads at the top of Home.',
}
const AUDIENCE: Text = { fr: 'Il vend à', en: 'They sell to' }
const AUDIENCES: readonly { readonly id: string; readonly label: Text }[] = [
  { id: 'b2c', label: { fr: 'Particuliers', en: 'Consumers' } },
  { id: 'b2b', label: { fr: 'Entreprises', en: 'Businesses' } },
  { id: 'all', label: { fr: 'Les deux', en: 'Both' } },
]
const AIMS: Text = { fr: 'Buts du projet', en: 'Aims of the project' }
const AIMS_HELP: Text = {
  fr: 'Chaque but appelle ses onglets. Un but ajouté plus tard ajoute les siens.',
  en: 'Each aim calls its tabs. An aim added later adds its own.',
}
const NO_AIM: Text = { fr: 'Cochez au moins un but.', en: 'Tick at least one aim.' }
const PACK: Text = { fr: 'Pack sectoriel', en: 'Sector pack' }
const NONE: Text = { fr: 'Aucun', en: 'None' }
const SETTLED: Text = { fr: 'Déjà dit dans Paramètres.', en: 'Already said in Settings.' }

interface ChoiceFormProps {
  readonly offer: CreationOffer
  readonly choices: Choices
  readonly choose: (choices: Choices) => void
  /** Whether the person was told that an aim is needed. */
  readonly lacksAim: boolean
}

/** The choices of a creation; what the workbook already says stays in sight and is not asked again. */
export function ChoiceForm({ offer, choices, choose, lacksAim }: ChoiceFormProps) {
  const { speak } = usePage()
  const { recorded } = offer
  const settled = speak(SETTLED)
  return (
    <div>
      <Field label={speak(NAME)} help={recorded.projectName ? settled : speak(NAME_HELP)}>
        {(marks) => (
          <input
            {...marks}
            type="text"
            maxLength={200}
            autocomplete="off"
            value={choices.projectName}
            readOnly={recorded.projectName !== ''}
            onInput={({ currentTarget }) =>
              choose({ ...choices, projectName: currentTarget.value })
            }
          />
        )}
      </Field>
      <Select
        label={speak(PACK)}
        entries={[
          { id: '', label: speak(NONE) },
          ...offer.packs.map(({ id, label }) => ({ id, label: speak(label) })),
        ]}
        chosen={choices.pack ?? ''}
        choose={(id) => choose(withPack(offer, choices, id, recorded.audience !== null))}
        settled={recorded.pack === null ? null : settled}
      />
      <div class="abreast">
        <Select
          label={speak(AUDIENCE)}
          entries={AUDIENCES.map(({ id, label }) => ({ id, label: speak(label) }))}
          chosen={choices.audience}
          choose={(audience) => choose({ ...choices, audience })}
          settled={recorded.audience === null ? null : settled}
        />
        <Select
          label={speak(LANGUAGE)}
          entries={LANGUAGES.map(({ id, label }) => ({ id, label: speak(label) }))}
          chosen={choices.locale}
          choose={(id) => choose({ ...choices, locale: id === 'en' ? 'en' : 'fr' })}
          settled={recorded.locale === null ? null : settled}
        />
      </div>
      <fieldset class="field">
        <legend>{speak(AIMS)}</legend>
        {offer.aims.map(({ id, label }) => (
          <Tick
            key={id}
            isTicked={choices.aims.includes(id)}
            isSettled={recorded.aims.includes(id)}
            tick={(isTicked) => choose(withAim(choices, id, isTicked))}
          >
            {speak(label)}
          </Tick>
        ))}
        {lacksAim && (
          <p class="wrong" role="alert">
            {speak(NO_AIM)}
          </p>
        )}
        <p class="help">{speak(AIMS_HELP)}</p>
      </fieldset>
    </div>
  )
}
