import type { LocalHost } from '../../local/host.ts'

const RETURNED = /^(Sources|Variables|Paramètres|Settings)$/

/** A workbook as a client sends it back: the tabs they filled in, the others left out of the file. */
export async function returnedFile(client: LocalHost) {
  for (const name of client.person.sheetNames())
    if (!RETURNED.test(name)) client.person.deleteSheet(name)
  const buffer = Buffer.from(await client.toXlsx())
  return { name: 'classeur.xlsx', mimeType: 'application/octet-stream', buffer }
}
