import { encode } from '../charset.ts'

/** Turns the pieces of a file in UTF-16 into UTF-8, wherever they are cut. */
export function utf16Pieces(isLittle: boolean): (piece: Uint8Array) => Uint8Array {
  let left: number[] = []
  return (piece) => {
    const bytes = new Uint8Array(left.length + piece.length)
    bytes.set(left)
    bytes.set(piece, left.length)
    const whole = wholeUnits(bytes, isLittle)
    left = [...bytes.subarray(whole)]
    const into = new Uint8Array((whole / 2) * 3)
    return into.subarray(0, encodeUnits(bytes, whole, isLittle, into))
  }
}

const unit = (bytes: Uint8Array, at: number, isLittle: boolean) => {
  const [one, other] = [bytes[at] as number, bytes[at + 1] as number]
  return isLittle ? one | (other << 8) : (one << 8) | other
}

/** Bytes that make whole signs: half of a pair waits for the other. */
function wholeUnits(bytes: Uint8Array, isLittle: boolean): number {
  const whole = bytes.length - (bytes.length % 2)
  const last = whole >= 2 ? unit(bytes, whole - 2, isLittle) : 0
  return last >= 0xd800 && last < 0xdc00 ? whole - 2 : whole
}

/** A thousand signs at a time: that many arguments no engine refuses. */
const SIGNS = 1_024

function encodeUnits(bytes: Uint8Array, to: number, isLittle: boolean, into: Uint8Array): number {
  let end = 0
  let units: number[] = []
  for (let at = 0; at < to; at += 2) {
    const code = unit(bytes, at, isLittle)
    units.push(code)
    const isPairOpen = code >= 0xd800 && code < 0xdc00
    if (units.length >= (isPairOpen ? 2 * SIGNS : SIGNS)) {
      end = encode(String.fromCharCode(...units), into, end)
      units = []
    }
  }
  return encode(String.fromCharCode(...units), into, end)
}
