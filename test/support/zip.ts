import { crc32 } from 'node:zlib'

const LOCAL = 0x04034b50
const ENTRY = 0x02014b50
const END = 0x06054b50

/** Bytes as they lie in a .zip, and what its directory says of them. */
export interface Entry {
  readonly packed: Uint8Array
  readonly method: number
  readonly size: number
}

/** A .zip of texts, none of them compressed, and of entries told in full. */
export function zip(texts: Readonly<Record<string, string | Entry>>): Uint8Array {
  const locals: Uint8Array[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const [path, text] of Object.entries(texts)) {
    const name = Buffer.from(path)
    const { packed: content, method, size } = typeof text === 'string' ? plain(text) : text
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(method, 4)
    facts.writeUInt32LE(method === 0 ? crc32(content) : 0, 10)
    facts.writeUInt32LE(content.length, 14)
    facts.writeUInt32LE(size, 18)
    facts.writeUInt16LE(name.length, 22)
    locals.push(signed(LOCAL, facts), name, content)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    entries.push(signed(ENTRY, Buffer.from([20, 0])), facts, place, name)
    at += 30 + name.length + content.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(Object.keys(texts).length, 4)
  end.writeUInt16LE(Object.keys(texts).length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...locals, directory, signed(END, end)])
}

function plain(text: string): Entry {
  const packed = Buffer.from(text)
  return { packed, method: 0, size: packed.length }
}

/** A .zip whose directory announces another unpacked size for one of its parts. */
export function announcing(bytes: Uint8Array, part: string, size: number): Uint8Array {
  const copy = Buffer.from(bytes)
  const at = copy.lastIndexOf(part)
  if (at < 46 || copy.readUInt32LE(at - 46) !== ENTRY) throw new Error(`no part ${part}`)
  copy.writeUInt32LE(size, at - 46 + 24)
  return copy
}

function signed(signature: number, rest: Buffer): Buffer {
  const start = Buffer.alloc(4)
  start.writeUInt32LE(signature)
  return Buffer.concat([start, rest])
}
