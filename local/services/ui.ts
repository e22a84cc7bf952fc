// What a person sees of a run: menus, questions, pages.

import { Button, ButtonSet, type Constant } from './constants.ts'
import type { Desk, Dialog, MenuEntry } from './desk.ts'
import type { HtmlOutputService } from './htmlOutput.ts'
import { releaseLocks } from './lock.ts'
import { isNotice, unprepared } from './question.ts'
import { Service } from './service.ts'

/** The width of every sidebar, whatever the script asks. */
const SIDEBAR_WIDTH = 300

/** The door of menus, questions and pages. */
export class UiService extends Service {
  readonly kind = 'Ui'
  readonly desk: Desk
  readonly Button = Button
  readonly ButtonSet = ButtonSet

  constructor(desk: Desk) {
    super()
    this.desk = desk
  }

  createMenu(caption: string): MenuService {
    return new MenuService(this.desk, caption)
  }

  /** The caption is the add-on's own; the manifest names it on Google. */
  createAddonMenu(): MenuService {
    return new MenuService(this.desk, '')
  }

  alert(first: string, second?: string | Constant | null, third?: Constant): Constant {
    const { title, text, buttons } = question(first, second, third)
    return this.#ask('alert', title, text, buttons).button
  }

  prompt(
    first: string,
    second?: string | Constant | null,
    third?: Constant,
  ): PromptResponseService {
    const { title, text, buttons } = question(first, second, third)
    const answer = this.#ask('prompt', title, text, buttons)
    return new PromptResponseService(answer.button, answer.text)
  }

  showSidebar(page: HtmlOutputService): void {
    this.#show('sidebar', page, page.title)
  }

  showModalDialog(page: HtmlOutputService, title: string): void {
    this.#show('modal', page, title)
  }

  showModelessDialog(page: HtmlOutputService, title: string): void {
    this.#show('modeless', page, title)
  }

  #show(kind: Dialog['kind'], page: HtmlOutputService, title: string): void {
    const { content, height } = page
    const width = kind === 'sidebar' ? SIDEBAR_WIDTH : page.width
    this.desk.screen.dialogs.push({ kind, title, text: content, width, height })
  }

  /** Suspends the run for a person: whatever lock it held is lost. */
  #ask(kind: 'alert' | 'prompt', title: string, text: string, buttons: Constant) {
    const { screen, run } = this.desk
    const given = run.waiting?.answer()
    if (given) return read(kind, given)
    releaseLocks(this.desk)
    screen.dialogs.push({ kind, title, text, width: null, height: null })
    const question = { kind, title, text, buttons: buttons.name().split('_') }
    const answer = isNotice(question) ? undefined : screen.answers.shift()
    if (answer !== undefined) return read(kind, answer)
    if (run.waiting) return run.waiting.forAnswer(question)
    if (isNotice(question)) return read(kind, 'OK')
    throw unprepared(question)
  }
}

function read(kind: 'alert' | 'prompt', answer: string | { button: string; text?: string }) {
  if (typeof answer !== 'string') {
    return { button: buttonNamed(answer.button), text: answer.text ?? '' }
  }
  if (kind === 'prompt') return { button: Button.OK, text: answer }
  return { button: buttonNamed(answer), text: '' }
}

function buttonNamed(name: string): Constant {
  const found = Object.entries(Button).find(([key]) => key === name)
  if (!found) throw new Error(`no such button: ${name}`)
  return found[1]
}

function question(first: string, second?: string | Constant | null, third?: Constant | null) {
  return typeof second === 'string'
    ? { title: first, text: second, buttons: third ?? ButtonSet.OK }
    : { title: '', text: first, buttons: second ?? ButtonSet.OK }
}

/** A button and the text typed before pressing it. */
export class PromptResponseService extends Service {
  readonly kind = 'PromptResponse'
  readonly button: Constant
  readonly text: string

  constructor(button: Constant, text: string) {
    super()
    this.button = button
    this.text = text
  }

  getSelectedButton(): Constant {
    return this.button
  }

  getResponseText(): string {
    return this.text
  }
}

/** A menu being made. */
export class MenuService extends Service {
  readonly kind = 'Menu'
  readonly desk: Desk
  readonly caption: string
  readonly entries: MenuEntry[] = []

  constructor(desk: Desk, caption: string) {
    super()
    this.desk = desk
    this.caption = caption
  }

  addItem(caption: string, action: string): this {
    this.entries.push({ caption, action, entries: [] })
    return this
  }

  addSubMenu(menu: MenuService): this {
    this.entries.push({ caption: menu.caption, action: null, entries: menu.entries })
    return this
  }

  addSeparator(): this {
    this.entries.push({ caption: '—', action: null, entries: [] })
    return this
  }

  addToUi(): void {
    const { menus } = this.desk.screen
    const entry = { caption: this.caption, action: null, entries: this.entries }
    const known = menus.findIndex((menu) => menu.caption === this.caption)
    if (known < 0) menus.push(entry)
    else menus[known] = entry
  }
}
