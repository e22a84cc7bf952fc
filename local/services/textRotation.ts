import { Service } from './service.ts'

/** How far the text of a cell is turned. */
export class TextRotationService extends Service {
  readonly kind = 'TextRotation'
  readonly angle: number | 'vertical'

  constructor(angle: number | 'vertical') {
    super()
    this.angle = angle
  }

  getDegrees(): number {
    return this.angle === 'vertical' ? 0 : this.angle
  }

  isVertical(): boolean {
    return this.angle === 'vertical'
  }
}
