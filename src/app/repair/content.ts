import type { Issue } from '../../workbook/issue.ts'
import { tabOf } from '../../workbook/workbook.ts'
import { listColumns } from '../listColumns.ts'
import type { Damage, Edit, Ports } from '../ports.ts'
import { writtenRow } from '../written.ts'
import { citedDamages, citedRows } from './citedRows.ts'
import { copiedDamages, copiedEdit } from './copiedNumbers.ts'
import { lostSettings, settingDamages } from './lostSettings.ts'
import type { Patient } from './patient.ts'

/** What is damaged among the rows: numbers borne twice, settings that are gone, rows others speak of. */
export function contentDamages(patient: Patient): Damage[] {
  return [...settingDamages(patient), ...citedDamages(patient), ...copiedDamages(patient)]
}

/** Mends one of them. */
export function mendContent(ports: Ports, patient: Patient, damage: Damage): readonly Issue[] {
  const { code, tab } = damage
  if (code === 'ids-copied') return renumbered(ports, patient, tab)
  const rows = code === 'settings-lost' ? lostSettings(patient) : citedRows(patient, tab)
  const added = rows.map((row) => writtenRow(tabOf(tab), row, patient.words))
  return written(ports, patient, { tab, columns: [], rows: [], ids: [], added })
}

/** The former numbers are kept aside before they are replaced. */
function renumbered(ports: Ports, patient: Patient, tab: string): readonly Issue[] {
  const { edit, former, why } = copiedEdit(patient, tab)
  ports.mender.keepAside(former, why, patient.choices.locale, ports.book.serial(ports.now))
  return written(ports, patient, edit)
}

function written(ports: Ports, { words }: Patient, edit: Edit): readonly Issue[] {
  return ports.book.write({ edits: [edit], drawings: [], lists: listColumns(words) })
}
