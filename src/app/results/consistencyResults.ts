import { listed } from '../../base/listed.ts'
import type { Text } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import type { Agreement, MasterAlert } from '../../planning/singleView/agreement.ts'
import type { Lexicon } from '../../workbook/kind.ts'
import { consistency } from '../../workbook/tabs/consistency.ts'
import type { Inventory } from '../inventory.ts'
import type { Judgement } from '../judgement.ts'
import type { Edit } from '../ports.ts'
import type { Content } from '../written.ts'
import { derivedRows } from './derivedRows.ts'

/** What a comparison of records counted: never computed, never touched. */
const COUNTED = ['pairs-compared', 'pairs-equal']

/** Cohérence: a row for each datum several sources hold, where it stands. */
export function consistencyResults(inventory: Inventory, judgement: Judgement): Edit {
  const { lexicon, rows } = inventory
  const told = [...judgement.agreements.values()]
  return derivedRows(
    consistency,
    {
      rows: rows.consistency,
      about: ({ values }) => values.datum,
      wanted: new Map(told.map((one) => [one.datum, contentOf(one, lexicon)])),
      left: ({ values }) => ({ datum: values.datum, alert: say(ALONE, lexicon.locale) }),
      isOwn: ({ values }) => values['pairs-compared'] !== null || values['pairs-equal'] !== null,
      untouched: COUNTED,
    },
    inventory,
  )
}

const ALONE: Text = {
  fr: "Cette donnée n'est plus dans plusieurs sources",
  en: 'This datum is no longer held in several sources',
}

const ORIGINS: Readonly<Record<'measured' | 'structure', Text>> = {
  measured: { fr: 'Mesuré sur les fiches rapprochées', en: 'Measured on the records matched' },
  structure: {
    fr: 'Structure seule : formats, codes et définition, sans comparer les valeurs',
    en: 'Structure only: formats, codes and definition, values not compared',
  },
}

const ALERTS: Readonly<Record<MasterAlert['code'], Text>> = {
  'no-master': {
    fr: 'Aucune source de référence : retenez-en une',
    en: 'No reference source: keep one',
  },
  'several-masters': {
    fr: 'Plusieurs sources de référence dans Variables ({sources}) : retenez-en une',
    en: 'Several reference sources in Variables ({sources}): keep one',
  },
  'not-a-holder': {
    fr: '{sources} ne détient pas cette donnée : retenez une des sources qui la détiennent',
    en: '{sources} does not hold this datum: keep one of the sources that hold it',
  },
  'named-otherwise': {
    fr: 'Variables nomme une autre source de référence ({sources}) : accordez les deux onglets',
    en: 'Variables names another reference source ({sources}): make both tabs agree',
  },
}

function contentOf(one: Agreement, lexicon: Lexicon): Content {
  const names = (ids: readonly string[]) => ids.map((id) => lexicon.reference('sources', id))
  const { alert, origin } = one
  return {
    datum: one.datum,
    'sources-list': listed(names(one.sources), lexicon.locale),
    'same-format': one.sameFormat,
    'same-values': one.sameCodes,
    rate: one.rate,
    'rate-origin': origin ? say(ORIGINS[origin], lexicon.locale) : null,
    alert: alert
      ? say(ALERTS[alert.code], lexicon.locale, { sources: names(alert.sources).join(', ') })
      : null,
  }
}
