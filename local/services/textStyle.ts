// How characters look, as scripts hold it: what is not said is null.
import type { Style, TextLook } from '../store/cell.ts'
import { ColorService } from './color.ts'
import { Service } from './service.ts'
import { BLACK, colorCode, FONT, FONT_SIZE } from './style.ts'

/** The look of some text. */
export class TextStyleService extends Service {
  readonly kind: string = 'TextStyle'
  look: TextLook

  constructor(look: TextLook = {}) {
    super()
    this.look = look
  }

  isBold(): boolean | null {
    return this.look.bold ?? null
  }

  isItalic(): boolean | null {
    return this.look.italic ?? null
  }

  isUnderline(): boolean | null {
    return this.look.underline ?? null
  }

  isStrikethrough(): boolean | null {
    return this.look.strikethrough ?? null
  }

  getFontFamily(): string | null {
    return this.look.fontFamily ?? null
  }

  getFontSize(): number | null {
    return this.look.fontSize ?? null
  }

  /** A colour of the theme is told by its name there. */
  getForegroundColor(): string | null {
    return this.look.colorTheme ?? this.look.color ?? null
  }

  getForegroundColorObject(): ColorService | null {
    const { color, colorTheme } = this.look
    return color === undefined ? null : new ColorService(color, colorTheme ?? null)
  }

  copy(): TextStyleBuilderService {
    return new TextStyleBuilderService(this.look)
  }
}

/** A look being made. */
export class TextStyleBuilderService extends Service {
  readonly kind = 'TextStyleBuilder'
  look: TextLook

  constructor(look: TextLook = {}) {
    super()
    this.look = look
  }

  setBold(bold: boolean): this {
    return this.#with({ bold })
  }

  setItalic(italic: boolean): this {
    return this.#with({ italic })
  }

  setUnderline(underline: boolean): this {
    return this.#with({ underline })
  }

  setStrikethrough(strikethrough: boolean): this {
    return this.#with({ strikethrough })
  }

  setFontFamily(fontFamily: string): this {
    return this.#with({ fontFamily })
  }

  setFontSize(fontSize: number): this {
    return this.#with({ fontSize })
  }

  setForegroundColor(color: string): this {
    const { colorTheme: _, ...rest } = this.look
    this.look = rest
    return this.#with({ color: colorCode(color) })
  }

  setForegroundColorObject(color: ColorService): this {
    this.setForegroundColor(color.code)
    return color.theme === null ? this : this.#with({ colorTheme: color.theme })
  }

  build(): TextStyleService {
    return new TextStyleService(this.look)
  }

  #with(change: TextLook): this {
    const said = Object.entries(change).filter(([, value]) => value !== null)
    this.look = { ...this.look, ...Object.fromEntries(said) }
    return this
  }
}

/** The whole look of a cell's text: nothing is left unsaid. */
export function lookOf(style: Style | null | undefined): TextLook {
  const line = style?.fontLine ?? ''
  const { fontColorTheme } = style ?? {}
  return {
    bold: style?.fontWeight === 'bold',
    italic: style?.fontStyle === 'italic',
    underline: line.includes('underline'),
    strikethrough: line.includes('line-through'),
    fontFamily: style?.fontFamily ?? FONT,
    fontSize: style?.fontSize ?? FONT_SIZE,
    color: style?.fontColor ?? BLACK,
    ...(fontColorTheme === undefined ? {} : { colorTheme: fontColorTheme }),
  }
}
