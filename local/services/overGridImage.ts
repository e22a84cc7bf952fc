// A picture over the cells of a sheet.
import { refusal } from '../messages.ts'
import type { SheetPicture } from '../store/sheet.ts'
import { BlobService } from './blob.ts'
import type { Desk } from './desk.ts'
import { badSignature } from './grid.ts'
import { OnSheet } from './onSheet.ts'
import type { RangeService } from './range.ts'

/** What Google takes at most: bytes, and pixels in all. */
const LARGEST = { bytes: 2_097_152, pixels: 1_048_576 } as const

/** A picture laid over the grid, known by its number. */
export class OverGridImageService extends OnSheet {
  readonly kind = 'OverGridImage'
  readonly id: number

  constructor(desk: Desk, sheetId: number, picture: SheetPicture) {
    super(desk, sheetId)
    this.id = picture.id
  }

  getAltTextTitle(): string {
    return this.#picture().title
  }

  getAltTextDescription(): string {
    return this.#picture().about
  }

  setAltTextTitle(title: string): this {
    return this.#with({ title })
  }

  setAltTextDescription(about: string): this {
    return this.#with({ about })
  }

  getAnchorCell(): RangeService {
    const { row, column } = this.#picture()
    return this.beside({ top: row, bottom: row, left: column, right: column })
  }

  getInherentWidth(): number {
    return this.#picture().width
  }

  getInherentHeight(): number {
    return this.#picture().height
  }

  getWidth(): number {
    return this.#picture().width
  }

  getHeight(): number {
    return this.#picture().height
  }

  remove(): void {
    const { id } = this.#picture()
    const sheet = this.edited(null)
    sheet.pictures = sheet.pictures.filter((one) => one.id !== id)
  }

  #picture(): SheetPicture {
    const picture = this.sheet().pictures.find((one) => one.id === this.id)
    if (!picture) throw refusal('noPicture')
    return picture
  }

  #with(change: Partial<SheetPicture>): this {
    const { id } = this.#picture()
    const sheet = this.edited(null)
    sheet.pictures = sheet.pictures.map((one) => (one.id === id ? { ...one, ...change } : one))
    return this
  }
}

/** The size of a PNG; anything else, or one too large, is refused as Google refuses it. */
export function pictureSize(blob: unknown): { readonly width: number; readonly height: number } {
  if (!(blob instanceof BlobService)) throw badSignature('Sheet.insertImage', blob)
  const { bytes } = blob
  const isPng = bytes.length > 24 && bytes.toString('latin1', 1, 4) === 'PNG'
  if (!isPng) throw refusal('badPicture')
  const width = bytes.readUInt32BE(16)
  const height = bytes.readUInt32BE(20)
  if (bytes.length > LARGEST.bytes || width * height > LARGEST.pixels) throw refusal('largePicture')
  return { width, height }
}
