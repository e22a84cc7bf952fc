import { listed } from '../../base/listed.ts'
import type { Locale } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import { terms } from '../../catalogue/lists.ts'
import type { Lexicon } from '../../workbook/kind.ts'
import type { Parameter } from '../../workbook/parameters.ts'
import { parameters } from '../../workbook/parameters.ts'
import type { FoundParameter } from '../parameterOf.ts'
import type { Content } from '../written.ts'

/** What the person chose when creating the workbook. */
export interface Choices {
  readonly locale: Locale
  readonly projectName: string
  /** `b2c`, `b2b` or `all`. */
  readonly audience: string
  readonly aims: readonly string[]
  readonly pack: string | null
  /** Whether the usual sources of the pack, and their variables, are written in. */
  readonly typicalSources: boolean
}

/** Every row of Paramètres, the person's choices filled in. */
export function settingRows(
  choices: Choices,
  contactAudience: string,
  lexicon: Lexicon,
): Content[] {
  const chosen: Readonly<Record<string, string>> = {
    'project-name': choices.projectName,
    'project-aim': listed(
      choices.aims.map((aim) => lexicon.word('aim', aim)),
      lexicon.locale,
    ),
    audience: lexicon.word('applies_to', choices.audience),
    'sector-pack': choices.pack ? lexicon.word('packs', choices.pack) : '',
    language: lexicon.word('workbook_language', choices.locale),
    'contact-audience': lexicon.word('contact_audience', contactAudience),
  }
  return parameters.flatMap((parameter) =>
    names(parameter, choices.locale).map((name) => ({
      section: say(parameter.section, choices.locale),
      parameter: name,
      value: chosen[parameter.id] ?? '',
      help: say(parameter.help, choices.locale),
    })),
  )
}

/** One name, or one for each row of a table: `POP-01 · Base contacts`. */
function names(parameter: Parameter, locale: Locale): string[] {
  if (!parameter.of) return [say(parameter.name, locale)]
  return terms(parameter.of).map(({ id }) => nameOf({ parameter, entry: id }, locale))
}

/** How a line of Paramètres is named. */
export function nameOf({ parameter, entry }: FoundParameter, locale: Locale): string {
  const { of, prefix, name } = parameter
  if (!of) return say(name, locale)
  const index = terms(of).findIndex(({ id }) => id === entry)
  const label = terms(of)[index]?.label[locale] ?? ''
  return prefix ? `${prefix}-${String(index + 1).padStart(2, '0')} · ${label}` : label
}
