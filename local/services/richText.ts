// Rich text: here, exact text and nothing more. It is how a text is written without being read as
// a typed entry.
import { refusal } from '../messages.ts'
import { badSignature } from './grid.ts'
import { Service } from './service.ts'

/** A text to be stored as it is. */
export class RichTextValueService extends Service {
  readonly kind = 'RichTextValue'
  readonly text: string

  constructor(text: string) {
    super()
    this.text = text
  }

  getText(): string {
    return this.text
  }
}

/** A rich text being made; it refuses the empty text. */
export class RichTextValueBuilderService extends Service {
  readonly kind = 'RichTextValueBuilder'
  text = ''

  setText(text: string): this {
    if (typeof text !== 'string') throw badSignature('RichTextValueBuilder.setText', text)
    if (text === '') throw refusal('emptyText')
    this.text = text
    return this
  }

  build(): RichTextValueService {
    return new RichTextValueService(this.text)
  }
}
