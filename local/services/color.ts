// Colours as scripts hold them: a code, or a name of the theme.
import { refusal } from '../messages.ts'
import { ColorType, type Constant, constantNamed, ThemeColorType } from './constants.ts'
import { badSignature } from './grid.ts'
import { Service } from './service.ts'
import { colorCode, themeColors } from './style.ts'

/** A colour: `theme` is null for one that is known by its code only. */
export class ColorService extends Service {
  readonly kind: string = 'Color'
  code: string
  theme: string | null

  constructor(code: string, theme: string | null = null) {
    super()
    this.code = code
    this.theme = theme
  }

  getColorType(): Constant {
    return this.theme === null ? ColorType.RGB : ColorType.THEME
  }

  asRgbColor(): RgbColorService {
    if (this.theme !== null) throw refusal('notOfType', 'RgbColor')
    return new RgbColorService(this.code)
  }

  asThemeColor(): ThemeColorService {
    if (this.theme === null) throw refusal('notOfType', 'ThemeColor')
    return new ThemeColorService(this.theme)
  }
}

/** A colour known by its code. */
export class RgbColorService extends Service {
  readonly kind = 'RgbColor'
  readonly code: string

  constructor(code: string) {
    super()
    this.code = code
  }

  asHexString(): string {
    return this.code
  }

  getRed(): number {
    return Number.parseInt(this.code.slice(1, 3), 16)
  }

  getGreen(): number {
    return Number.parseInt(this.code.slice(3, 5), 16)
  }

  getBlue(): number {
    return Number.parseInt(this.code.slice(5, 7), 16)
  }

  getColorType(): Constant {
    return ColorType.RGB
  }
}

/** A colour known by its name in the theme. */
export class ThemeColorService extends Service {
  readonly kind = 'ThemeColor'
  readonly theme: string

  constructor(theme: string) {
    super()
    this.theme = theme
  }

  getColorType(): Constant {
    return ColorType.THEME
  }

  getThemeColorType(): Constant {
    return constantNamed(ThemeColorType, this.theme)
  }
}

/** A colour being made. */
export class ColorBuilderService extends ColorService {
  override readonly kind = 'ColorBuilder'

  constructor() {
    super('')
  }

  override asRgbColor(): RgbColorService {
    if (this.code === '') throw refusal('notOfType', 'RgbColor')
    return super.asRgbColor()
  }

  override getColorType(): Constant {
    return this.code === '' ? ColorType.UNSUPPORTED : super.getColorType()
  }

  setRgbColor(color: string): this {
    this.code = colorCode(color)
    this.theme = null
    return this
  }

  setThemeColor(type: Constant): this {
    this.theme = type.name()
    this.code = themeColors[this.theme] ?? ''
    return this
  }

  build(): ColorService {
    return new ColorService(this.code, this.theme)
  }
}

/** A colour handed over as an object; null takes the colour away, anything else throws. */
export function colorGiven(color: unknown, method: string): ColorService | null {
  if (color === null || color === undefined) return null
  if (!(color instanceof ColorService)) throw badSignature(method, color)
  return color
}
