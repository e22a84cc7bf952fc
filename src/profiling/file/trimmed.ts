/** Leaves out the first and last bytes of a file, wherever its pieces are cut. */
export function trimmedPieces(first: number, last: number): (piece: Uint8Array) => Uint8Array {
  let before = first
  let held = new Uint8Array(0)
  return (piece) => {
    const skipped = Math.min(before, piece.length)
    before -= skipped
    const kept = piece.subarray(skipped)
    if (last === 0) return kept
    const all = new Uint8Array(held.length + kept.length)
    all.set(held)
    all.set(kept, held.length)
    const given = Math.max(0, all.length - last)
    held = all.slice(given)
    return all.subarray(0, given)
  }
}
