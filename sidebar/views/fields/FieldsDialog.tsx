import { useState } from 'preact/hooks'
import type { ImportSummary } from '../../../src/app/commands/importFields.ts'
import { ListView } from './ListView.tsx'
import { ProposalsView } from './ProposalsView.tsx'

/** A list of fields, then the links proposed for them. */
export function FieldsDialog() {
  const [imported, tell] = useState<ImportSummary | null>(null)
  if (imported) return <ProposalsView imported={imported} />
  return <ListView tell={tell} />
}
