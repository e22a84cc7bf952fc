import type { Setting } from '../../protocol.ts'
import { element } from '../element.ts'
import type { Speak } from '../words.ts'
import { dayField } from './dayField.ts'

/** The locales a spreadsheet is most often rehearsed in. */
const REGIONS = {
  fr_FR: { fr: 'France', en: 'France' },
  en_GB: { fr: 'Royaume-Uni', en: 'United Kingdom' },
  en_US: { fr: 'États-Unis', en: 'United States' },
} as const
const LANGUAGES = { fr: 'Français', en: 'English' } as const

export type Chosen = Partial<Pick<Setting, 'person' | 'language' | 'locale' | 'today'>>

/** Who looks, in which language, under which formats and on which day. */
export function switches(speak: Speak, choose: (chosen: Chosen) => void) {
  const person = select((value) => choose({ person: value }))
  const language = select((value) => choose({ language: value === 'en' ? 'en' : 'fr' }))
  const region = select((value) => choose({ locale: value }))
  const today = dayField((value) => choose({ today: value }))
  const captions = ['person', 'language', 'region'] as const
  const labels = [person, language, region].map((field) =>
    element('label', {}, element('span', {}), field),
  )
  const group = element('div', { class: 'switches', role: 'group' }, ...labels, today.field)

  return {
    group,
    draw(setting: Setting): void {
      group.setAttribute('aria-label', speak('rehearsal'))
      captions.forEach((word, at) => {
        labels[at]?.firstElementChild?.replaceChildren(speak(word))
      })
      const people = setting.people.map(({ id, name, role }) => {
        return [id, `${name} (${speak(role)})`] as const
      })
      offer(person, people, setting.person)
      offer(language, Object.entries(LANGUAGES), setting.language)
      offer(region, regions(setting), setting.locale)
      const words = { caption: speak('today'), calendar: speak('calendar') }
      today.draw(setting.today, setting.language, words)
    },
  }
}

function regions({ language, locale }: Setting): (readonly [string, string])[] {
  const offered = Object.entries(REGIONS).map(([id, name]) => [id, name[language]] as const)
  return locale in REGIONS ? offered : [...offered, [locale, locale]]
}

function select(chosen: (value: string) => void): HTMLSelectElement {
  const field = element('select', {})
  field.addEventListener('change', () => chosen(field.value))
  return field
}

function offer(
  field: HTMLSelectElement,
  options: readonly (readonly [string, string])[],
  value: string,
): void {
  field.replaceChildren(...options.map(([id, name]) => element('option', { value: id }, name)))
  field.value = value
}
