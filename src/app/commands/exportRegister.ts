import { csv } from '../../base/csv.ts'
import { isoDay } from '../../base/day.ts'
import { say, type Text } from '../../base/text.ts'
import { register } from '../../planning/purposes/register.ts'
import { Refusal } from '../failure.ts'
import { fileName } from '../fileName.ts'
import { INVENTORY_TABS, type Inventory, inventory } from '../inventory.ts'
import { judgement } from '../judgement.ts'
import { minimised } from '../minimised.ts'
import type { Ports } from '../ports.ts'
import { registerColumns } from '../register/registerColumns.ts'
import { unread } from '../unread.ts'

/** A file ready to be saved. */
export interface TextFile {
  readonly name: string
  readonly text: string
}

const NAME: Text = { fr: 'registre-des-traitements', en: 'register-of-processing' }

/**
 * The register of processing activities as a CSV file, in the language of the workbook, as it stands:
 * nothing is written, no decision of matches is taken. A register without a row has its headings only.
 */
export function exportRegister(ports: Ports): TextFile {
  const day = Math.floor(ports.book.serial(ports.now))
  const read = inventory(ports.book.read(INVENTORY_TABS), ports.locale)
  if (!read.grids.has('variables')) throw unread(['variables'], read.issues, ports.locale)
  if (!read.grids.has('purposes')) throw missingRegister(read, ports)
  const judged = judgement(read, [], day)
  const { kept } = minimised(read, judged)
  const on = { inventory: read, figures: judged.figures }
  const { locale } = read.lexicon
  const lines = register(read.rows, judged.figures, kept).map((entry) =>
    registerColumns.map(({ cell }) => cell(entry, on)),
  )
  const parts = [say(NAME, locale), read.settings.projectName, isoDay(day)]
  return {
    name: fileName(parts, 'csv'),
    text: csv([registerColumns.map(({ name }) => say(name, locale)), ...lines]),
  }
}

/** The tab was never asked for, or its header is lost. */
function missingRegister(read: Inventory, { locale }: Ports): Refusal {
  const why = unread(['purposes'], read.issues, locale)
  return why.code === 'unreadable' ? why : new Refusal('no-register')
}
