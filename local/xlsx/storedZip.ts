// A .zip that nothing compresses nor checks: enough for a workbook read at once by the same program.

/** The bytes of a .zip that holds texts under their names. */
export function storedZip(texts: Readonly<Record<string, string>>): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let place = 0
  for (const [path, text] of Object.entries(texts)) {
    const [name, content] = [Buffer.from(path), Buffer.from(text)]
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt32LE(content.length, 14)
    facts.writeUInt32LE(content.length, 18)
    facts.writeUInt16LE(name.length, 22)
    const at = Buffer.alloc(14)
    at.writeUInt32LE(place, 10)
    files.push(Buffer.from('PK\x03\x04'), facts, name, content)
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), facts, at, name)
    place += 30 + name.length + content.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(Object.keys(texts).length, 4)
  end.writeUInt16LE(Object.keys(texts).length, 6)
  end.writeUInt32LE(entries.length, 8)
  end.writeUInt32LE(place, 12)
  return Buffer.concat([...files, entries, Buffer.from('PK\x05\x06'), end])
}
