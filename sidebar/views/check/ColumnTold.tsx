import { sayDay } from '../../../src/base/day.ts'
import type { Text } from '../../../src/base/text.ts'
import { sayNumber, sayShare } from '../../../src/base/text.ts'
import type { ColumnResult } from '../../../src/profiling/checkResult.ts'
import type { DayOrder } from '../../../src/profiling/daysFound.ts'
import { remarkText } from '../../../src/profiling/remarks.ts'
import type { ChosenColumn } from '../../checking/choices.ts'
import { isClosed, natureOf } from '../../checking/choices.ts'
import { PartBar } from '../../kit/PartBar.tsx'
import { usePage } from '../../kit/page.ts'

/** The parts of a column, in the order of its bar. */
export const PARTS = {
  present: { fr: 'renseignées', en: 'filled' },
  placeholder: { fr: 'fictives (N/A, test@test.com…)', en: 'fillers (N/A, test@test.com…)' },
  empty: { fr: 'vides', en: 'empty' },
} as const satisfies Readonly<Record<string, Text>>
const FILLED: Text = {
  fr: '{n|# valeur|# valeurs} sur {of} ({share})',
  en: '{n|# value|# values} of {of} ({share})',
}
const NONE: Text = { fr: "Aucune fiche n'est concernée.", en: 'No record is concerned.' }
const OF_RULE: Text = {
  fr: 'sur les {n} fiches que la règle « {rule} » retient',
  en: 'among the {n} records that the rule “{rule}” keeps',
}
const NO_RULE: Text = {
  fr: "La règle « {rule} » parle d'une colonne que ce fichier n'a pas, ou que personne ne regarde : rien n'est compté ni enregistré.",
  en: 'The rule “{rule}” speaks of a column this file lacks, or that nobody looks into: nothing is counted nor saved.',
}
const FILLERS: Text = {
  fr: '{n|# valeur fictive|# valeurs fictives}',
  en: '{n|# filler|# fillers}',
}
const VALID: Text = { fr: '{share} valides', en: '{share} valid' }
const DIFFERENT: Text = {
  fr: '{n|# valeur différente|# valeurs différentes}',
  en: '{n|# different value|# different values}',
}
const ABOUT_DIFFERENT: Text = {
  fr: 'environ {n|# valeur différente|# valeurs différentes}',
  en: 'about {n|# different value|# different values}',
}
const DUPLICATES: Text = {
  fr: '{n|# fiche partage sa valeur|# fiches partagent leur valeur} avec une autre',
  en: '{n|# record shares its|# records share their} value with another',
}
const YES: Text = { fr: '{share} de oui', en: '{share} say yes' }
const UPDATED: Text = {
  fr: 'Mise à jour : la plus ancienne le {oldest}, la moitié avant le {median}',
  en: 'Updated: the earliest on {oldest}, half of them before {median}',
}
const ORDERS: Readonly<Partial<Record<DayOrder, Text>>> = {
  'day-first': { fr: "dates écrites jour d'abord", en: 'dates written day first' },
  'month-first': { fr: "dates écrites mois d'abord", en: 'dates written month first' },
}
const CLOSED: Text = {
  fr: 'Pas regardée : une donnée de ce genre ne se contrôle pas sur un fichier.',
  en: 'Not looked into: a datum of this kind is not checked on a file.',
}
const SKIPPED: Text = { fr: 'Pas regardée, comme demandé.', en: 'Not looked into, as asked.' }
const UNLINKED: Text = { fr: 'sans variable', en: 'no variable' }

interface ColumnToldProps {
  readonly name: string
  readonly column: ChosenColumn
  readonly found: ColumnResult | null
  readonly isUpdate: boolean
}

/** What was found in a column, in words. */
export function ColumnTold({ name, column, found, isUpdate }: ColumnToldProps) {
  const { speak } = usePage()
  const { choice } = column
  const variable = typeof choice === 'object' ? choice.variable.name : null
  return (
    <li>
      <div class="pair">
        <h3>{name}</h3>
        <span class="quiet">{variable === null ? speak(UNLINKED) : `→ ${variable}`}</span>
      </div>
      {found === null && <p class="quiet">{speak(isClosed(column) ? CLOSED : SKIPPED)}</p>}
      {found && <Found name={name} column={column} found={found} isUpdate={isUpdate} />}
    </li>
  )
}

interface FoundProps extends Omit<ColumnToldProps, 'found'> {
  readonly found: ColumnResult
}

function Found({ name, column, found, isUpdate }: FoundProps) {
  const { speak, locale } = usePage()
  const { applicable, empty, placeholder, present } = found
  const { format, rule } = natureOf(column)
  if (applicable === null) return <p class="quiet">{speak(NO_RULE, { rule })}</p>
  if (applicable === 0) return <p class="quiet">{speak(NONE)}</p>
  const part = (text: Text, value: number) => ({
    name: speak(text),
    value,
    told: sayNumber(value, locale),
  })
  const parts = [
    part(PARTS.present, present),
    part(PARTS.placeholder, placeholder),
    part(PARTS.empty, empty),
  ]
  return (
    <>
      <PartBar label={name} parts={parts} />
      <p>
        <Facts found={found} rule={rule} />
      </p>
      {isUpdate && found.oldest !== null && found.median !== null && (
        <p>
          {speak(UPDATED, {
            oldest: sayDay(found.oldest, locale),
            median: sayDay(found.median, locale),
          })}
        </p>
      )}
      {found.remarks.length > 0 && (
        <ul class="issues">
          {found.remarks.map(({ code, count }) => (
            <li key={code}>{speak(remarkText(code, format), { n: count })}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** The counts of a column, each a few words. */
function Facts({ found, rule }: { readonly found: ColumnResult; readonly rule: string }) {
  const { speak, locale } = usePage()
  const { present, placeholder, valid, distinct, isExact, duplicates, yes, order } = found
  const applicable = found.applicable ?? 0
  const share = (part: number, whole: number) => sayShare(whole === 0 ? 0 : part / whole, locale)
  const days = order === null ? undefined : ORDERS[order]
  const of = sayNumber(applicable, locale)
  const hasRule = rule !== '' && applicable !== found.records
  const told = [
    speak(FILLED, { n: present, of, share: share(present, applicable) }),
    ...(hasRule ? [speak(OF_RULE, { n: applicable, rule })] : []),
    ...(placeholder > 0 ? [speak(FILLERS, { n: placeholder })] : []),
    ...(valid !== null && present > 0 ? [speak(VALID, { share: share(valid, present) })] : []),
    ...(yes !== null && present > 0 ? [speak(YES, { share: share(yes, present) })] : []),
    ...(distinct !== null ? [speak(isExact ? DIFFERENT : ABOUT_DIFFERENT, { n: distinct })] : []),
    ...(duplicates !== null && duplicates > 0 ? [speak(DUPLICATES, { n: duplicates })] : []),
    ...(days ? [speak(days)] : []),
  ]
  return <>{told.join(' · ')}</>
}
