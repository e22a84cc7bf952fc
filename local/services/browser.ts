// The older way of asking a person: answers come back as words.
import type { Constant } from './constants.ts'
import { ButtonSet } from './constants.ts'
import type { Desk } from './desk.ts'
import { Service } from './service.ts'
import { UiService } from './ui.ts'

type Question = [title: string, prompt?: string | Constant, buttons?: Constant]

/** The door of the older questions. */
export class BrowserService extends Service {
  readonly kind = 'Browser'
  readonly desk: Desk
  readonly Buttons = ButtonSet

  constructor(desk: Desk) {
    super()
    this.desk = desk
  }

  /** The pressed button's name in small letters. */
  msgBox(...question: Question): string {
    return new UiService(this.desk)
      .alert(...question)
      .name()
      .toLowerCase()
  }

  /** What the person typed, or `cancel`. */
  inputBox(...question: Question): string {
    const answer = new UiService(this.desk).prompt(...question)
    const pressed = answer.getSelectedButton().name()
    return pressed === 'CANCEL' || pressed === 'CLOSE' ? 'cancel' : answer.getResponseText()
  }
}
