import { toTheMinute } from '../../base/day.ts'
import { withFedFlows } from '../fedFlows.ts'
import { fingerprintKeeper, fingerprints } from '../fingerprints.ts'
import { INVENTORY_TABS, inventory } from '../inventory.ts'
import { judgement } from '../judgement.ts'
import { freshReferences } from '../labels/freshReferences.ts'
import { listColumns } from '../listColumns.ts'
import type { Edit, Ports, Relabelling, Rewrite } from '../ports.ts'
import { newProposals } from '../results/matchResults.ts'
import { parts } from '../results/parts.ts'
import type { Run } from '../results/run.ts'
import { run } from '../results/run.ts'
import { type RunSummary, runSummary } from '../results/runSummary.ts'
import { heldEarlier } from '../results/toldChanges.ts'
import { keptSnapshots, type Snapshot } from '../snapshot.ts'
import { noInventory } from '../unread.ts'

/** Without either of these tabs there is nothing to compute. */

/** Tabs whose rows are put in order: that is only done where they hold no formula. */
const SORTED = ['missing', 'useless']

/**
 * Recomputes everything: reads each tab once, computes, checks, writes the computed cells only.
 * What is wrong in a cell is reported and the rest is still computed.
 */
export function recompute(ports: Ports): RunSummary {
  const now = toTheMinute(ports.book.serial(ports.now))
  const snapshots = keptSnapshots(ports.memory, Math.floor(now))
  const keepFingerprints = fingerprintKeeper(ports.memory)
  const { done, rewrites } = computed(ports, now, snapshots.before)
  const outcomes = parts.map((part) => part(done))
  const edits = outcomes.flatMap((outcome) => outcome.edits ?? [])
  const written = ports.book.write({
    edits: [...edits, ...otherNumbers(done, edits)],
    drawings: outcomes.flatMap((outcome) => outcome.drawings ?? []),
    lists: listColumns(done.inventory.lexicon),
    words: done.inventory.lexicon,
    ...(rewrites.length > 0 ? { relabelling: relabelling(done, rewrites) } : {}),
  })
  snapshots.keep(done.snapshot, done.before)
  keepFingerprints(fingerprints(done.inventory))
  const told = outcomes.flatMap((outcome) => outcome.issues ?? [])
  const { inventory: read, judgement: judged } = done
  return runSummary(done, [...read.issues, ...judged.issues, ...told, ...written])
}

/** The references that bear a former label, to be brought up to date in the words of the workbook. */
function relabelling({ inventory, now }: Run, rewrites: readonly Rewrite[]): Relabelling {
  return { rewrites, locale: inventory.lexicon.locale, by: { command: 'recompute', at: now } }
}

/** Reads the workbook and judges it; its references are read with the names rows bear now. */
function computed(ports: Ports, now: number, before: Snapshot | null) {
  const reading = inventory(ports.book.read(INVENTORY_TABS, SORTED), ports.locale)
  const { inventory: fresh, rewrites } = freshReferences(reading)
  const read = withFedFlows(fresh)
  const why = noInventory(read, ports.locale)
  if (why) throw why
  const proposed = newProposals(read)
  const judged = judgement(read, proposed, Math.floor(now))
  const person = ports.person.name()
  const heldBefore = before ?? heldEarlier(read, Math.floor(now))
  const begun = { inventory: read, judgement: judged, proposed, now, person, before: heldBefore }
  return { done: run(begun), rewrites }
}

/** Rows people added where nothing is computed still get their number. */
function otherNumbers({ inventory: { ids } }: Run, edits: readonly Edit[]): Edit[] {
  const edited = new Set(edits.map(({ tab }) => tab))
  return [...ids]
    .filter(([tab, given]) => given.length > 0 && !edited.has(tab))
    .map(([tab, given]) => ({ tab, columns: [], rows: [], ids: given, added: [] }))
}
