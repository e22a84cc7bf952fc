// Small services: waiting (simulated), identifiers, dates, texts, bytes.
import { createHash, createHmac } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { refusal } from '../messages.ts'
import { BlobService, blobFrom, bufferOf, signed } from './blob.ts'
import { Charset, type Constant, DigestAlgorithm, MacAlgorithm, RsaAlgorithm } from './constants.ts'
import { isDate } from './criteria.ts'
import { parseCsv } from './csv.ts'
import type { Desk } from './desk.ts'
import { badSignature } from './grid.ts'
import { formatJavaDate } from './javaDate.ts'
import { formatJava } from './javaFormat.ts'
import { parseJavaDate } from './readJavaDate.ts'
import { Service } from './service.ts'

type Data = string | number[]

/** The drawer of Google's scripts: nothing here touches the document. */
export class UtilitiesService extends Service {
  readonly kind = 'Utilities'
  readonly desk: Desk
  readonly Charset = Charset
  readonly DigestAlgorithm = DigestAlgorithm
  readonly MacAlgorithm = MacAlgorithm
  readonly RsaAlgorithm = RsaAlgorithm

  constructor(desk: Desk) {
    super()
    this.desk = desk
  }

  /** Simulated time passes; five minutes at most. */
  sleep(milliseconds: number): void {
    if (typeof milliseconds !== 'number') throw badSignature('Utilities.sleep', milliseconds)
    if (milliseconds < 0 || milliseconds > 300_000) throw refusal('sleepTooLong')
    this.desk.clock.now += milliseconds
  }

  getUuid(): string {
    return this.desk.uuid()
  }

  // Dates and texts

  formatDate(date: Date, zone: string, pattern: string): string {
    if (!isDate(date) || typeof zone !== 'string' || typeof pattern !== 'string') {
      throw badSignature('Utilities.formatDate', date, zone, pattern)
    }
    return formatJavaDate(Number(date), zone, pattern)
  }

  parseDate(text: string, zone: string, pattern: string): Date {
    const instant = parseJavaDate(text, zone, pattern)
    if (instant === null) throw refusal('unreadableDate', text)
    return new Date(instant)
  }

  formatString(template: string, ...values: unknown[]): string {
    return formatJava(String(template), values)
  }

  parseCsv(csv: string, delimiter?: string): string[][] {
    if (typeof csv !== 'string') throw badSignature('Utilities.parseCsv', csv)
    return parseCsv(csv, delimiter)
  }

  // Bytes

  base64Encode(data: Data, charset?: Constant): string {
    return bufferOf(data, charset?.name()).toString('base64')
  }

  base64EncodeWebSafe(data: Data, charset?: Constant): string {
    return this.base64Encode(data, charset).replace(/\+/g, '-').replace(/\//g, '_')
  }

  base64Decode(encoded: string, _charset?: Constant): number[] {
    return signed(Buffer.from(encoded, 'base64'))
  }

  base64DecodeWebSafe(encoded: string, _charset?: Constant): number[] {
    return signed(Buffer.from(encoded, 'base64url'))
  }

  /** Without a character set a text is read in ASCII, `é` as `?`: so do live scripts. */
  computeDigest(algorithm: Constant, value: Data, charset: Constant = Charset.US_ASCII): number[] {
    const name = algorithm.name().toLowerCase().replace('_', '')
    return signed(createHash(name).update(bufferOf(value, charset.name())).digest())
  }

  computeHmacSignature(
    algorithm: Constant,
    value: Data,
    key: Data,
    charset: Constant = Charset.US_ASCII,
  ): number[] {
    const name = algorithm.name().replace('HMAC_', '').toLowerCase().replace('_', '')
    const [data, secret] = [bufferOf(value, charset.name()), bufferOf(key, charset.name())]
    return signed(createHmac(name, secret).update(data).digest())
  }

  computeHmacSha256Signature(value: Data, key: Data, charset?: Constant): number[] {
    return this.computeHmacSignature(MacAlgorithm.HMAC_SHA_256, value, key, charset)
  }

  newBlob(data: Data, type?: string, name?: string): BlobService {
    return blobFrom(data, type, name)
  }

  gzip(source: BlobService, name?: string): BlobService {
    const zipped = gzipSync(source.getBlob().bytes)
    return new BlobService(
      zipped,
      'application/x-gzip',
      name ?? `${source.getName() ?? 'archive'}.gz`,
    )
  }

  ungzip(source: BlobService): BlobService {
    const name = source.getName()?.replace(/\.gz$/, '') ?? null
    return new BlobService(gunzipSync(source.getBlob().bytes), null, name)
  }
}
