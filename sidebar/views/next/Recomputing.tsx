import { Recomputation } from './Recomputation.tsx'
import { RecomputeButton, useRecomputation } from './RecomputeButton.tsx'

/** A recomputation to ask for, then what it found. */
export function Recomputing() {
  const run = useRecomputation()
  return (
    <>
      <Recomputation call={run} />
      <div class="actions">
        <RecomputeButton call={run} />
      </div>
    </>
  )
}
