import type { Issue } from '../../workbook/issue.ts'
import { tabOf } from '../../workbook/workbook.ts'
import { listColumns } from '../listColumns.ts'
import type { Damage, Edit, Ports } from '../ports.ts'
import { writtenRow } from '../written.ts'
import { citedDamages, citedRows } from './citedRows.ts'
import { copiedDamages } from './copiedNumbers.ts'
import { lostSettings, settingDamages } from './lostSettings.ts'
import type { Patient } from './patient.ts'
import { renumbered } from './renumbered.ts'

/** What is damaged among the rows: numbers borne twice, settings that are gone, rows others speak of. */
export function contentDamages(patient: Patient): Damage[] {
  return [...settingDamages(patient), ...citedDamages(patient), ...copiedDamages(patient)]
}

/** Mends one of them. */
export function mendContent(ports: Ports, patient: Patient, damage: Damage): readonly Issue[] {
  const { code, tab } = damage
  if (code === 'ids-copied') return withOwnNumbers(ports, patient, tab)
  const rows = code === 'settings-lost' ? lostSettings(patient) : citedRows(patient, tab)
  const added = rows.map((row) => writtenRow(tabOf(tab), row, patient.words))
  return written(ports, patient, { tab, columns: [], rows: [], ids: [], added })
}

/** What stood there is kept aside before it is replaced. */
function withOwnNumbers(ports: Ports, patient: Patient, tab: string): readonly Issue[] {
  const { changes, aside } = renumbered(patient, tab, ports)
  const now = ports.book.serial(ports.now)
  for (const { texts, why } of aside)
    ports.mender.keepAside(texts, why, patient.choices.locale, now)
  return ports.book.write(changes)
}

function written(ports: Ports, { words }: Patient, edit: Edit): readonly Issue[] {
  return ports.book.write({
    ...{ edits: [edit], drawings: [], lists: listColumns(words), words },
  })
}
