// Bytes with a type and a name.
import { refusal } from '../messages.ts'
import { badSignature } from './grid.ts'
import { Service } from './service.ts'

const TYPES: Record<string, string> = {
  css: 'text/css',
  csv: 'text/csv',
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'text/xml',
  zip: 'application/zip',
}

/** Some data that a script makes, reads and hands on. */
export class BlobService extends Service {
  readonly kind = 'Blob'
  bytes: Buffer
  type: string | null
  name: string | null

  constructor(bytes: Buffer, type: string | null, name: string | null) {
    super()
    this.bytes = bytes
    this.type = type
    this.name = name
  }

  getBytes(): number[] {
    return signed(this.bytes)
  }

  setBytes(bytes: number[]): this {
    this.bytes = bufferOf(bytes)
    return this
  }

  getDataAsString(charset = 'utf8'): string {
    return this.bytes.toString(encoding(charset))
  }

  setDataFromString(text: string, charset = 'utf8'): this {
    this.bytes = Buffer.from(text, encoding(charset))
    return this
  }

  getContentType(): string | null {
    return this.type
  }

  setContentType(type: string | null): this {
    this.type = type
    return this
  }

  setContentTypeFromExtension(): this {
    const extension = /\.(\w+)$/.exec(this.name ?? '')?.[1] ?? ''
    this.type = TYPES[extension.toLowerCase()] ?? null
    return this
  }

  getName(): string | null {
    return this.name
  }

  setName(name: string): this {
    this.name = name
    return this
  }

  isGoogleType(): boolean {
    return this.type?.startsWith('application/vnd.google-apps') ?? false
  }

  getBlob(): BlobService {
    return this
  }

  copyBlob(): BlobService {
    return new BlobService(Buffer.from(this.bytes), this.type, this.name)
  }

  /** The same data under another type: nothing is converted. */
  getAs(type: string): BlobService {
    return new BlobService(Buffer.from(this.bytes), type, this.name)
  }
}

/** A blob of a text or of bytes; a text has a type unless told otherwise. */
export function blobFrom(
  data: unknown,
  type: string | null = null,
  name: string | null = null,
): BlobService {
  const bytes = bufferOf(data)
  return new BlobService(bytes, type ?? (typeof data === 'string' ? 'text/plain' : null), name)
}

/** A text, in UTF-8 or ASCII, or bytes as Google counts them, from -128 to 127; anything else throws. */
export function bufferOf(data: unknown, charset: string | null = null): Buffer {
  if (typeof data === 'string') return charset === 'US_ASCII' ? ascii(data) : Buffer.from(data)
  if (data instanceof BlobService) return data.bytes
  if (!Array.isArray(data)) throw badSignature('Utilities.newBlob', data)
  const odd = data.find((byte) => typeof byte !== 'number')
  if (odd !== undefined) throw refusal('notByte', String(odd))
  return Buffer.from(data.map((byte: number) => byte & 0xff))
}

/** What ASCII does not hold becomes a question mark. */
function ascii(text: string): Buffer {
  return Buffer.from(Array.from(text, (letter) => (letter > '\u007f' ? '?' : letter)).join(''))
}

/** Bytes as Google counts them, from -128 to 127. */
export function signed(bytes: Buffer): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte))
}

function encoding(charset: string): 'latin1' | 'utf8' | 'ascii' | 'utf16le' {
  const name = charset.toLowerCase().replace(/[^a-z0-9]/g, '')
  if (name === 'iso88591' || name === 'windows1252' || name === 'latin1') return 'latin1'
  if (name === 'usascii') return 'ascii'
  return name === 'utf16le' || name === 'utf16' ? 'utf16le' : 'utf8'
}
