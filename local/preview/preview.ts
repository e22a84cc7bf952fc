import { setImmediate } from 'node:timers/promises'
import type { LocalHost } from '../host.ts'
import type { MenuEntry } from '../services/desk.ts'
import type { Sheet } from '../store/sheet.ts'
import { type AddonPage, addonPage } from './addonPage.ts'
import { editGrid } from './gridEdits.ts'
import { Hearing } from './hearing.ts'
import type { Action, Answered, Change, PreviewState, Screen, Setting } from './protocol.ts'
import { Rejection, reason } from './rejection.ts'
import { type Choices, changeSetting, settingOf } from './settings.ts'
import { trouble } from './trouble.ts'
import { typeCells } from './typing.ts'
import { BookMirror } from './view/bookMirror.ts'
import { say } from './words.ts'

/** How many seconds a toast stays when the script does not say. */
const TOAST_SECONDS = 5

/** A host as windows see it: they ask one thing at a time, and all hear what it changed. */
export class Preview {
  readonly hearing: Hearing
  private host: LocalHost
  private choices: Choices
  private readonly mirror: BookMirror
  private turn: Promise<unknown> = Promise.resolve()
  private running: string | null = null
  private trouble: string | null = null
  private page: AddonPage | null = null
  private pages = 0
  private shownScreen = ''
  private shownSetting = ''
  /** Where the add-on's pages are served. */
  private readonly pagesAt: () => string

  constructor(host: LocalHost, choices: Choices, pagesAt: () => string, firstRevision = 1) {
    this.host = host
    this.choices = choices
    this.pagesAt = pagesAt
    this.hearing = new Hearing(firstRevision)
    this.choices = changeSetting(host, choices, {})
    this.mirror = new BookMirror(host.book, host.now())
    this.openFile()
    this.changes()
  }

  /** All a window needs to draw itself. */
  state(): PreviewState {
    const { revision } = this.hearing
    return {
      revision,
      workbook: this.mirror.view(),
      screen: this.screen(),
      setting: this.setting(),
    }
  }

  /** What a window asks, each in its turn. */
  act(action: Action): Promise<Answered> {
    const answer = this.turn.then(() => this.perform(action))
    this.turn = answer.catch(() => undefined)
    return answer
  }

  private async perform(action: Action): Promise<Answered> {
    try {
      const value = await this.obey(action)
      return value === undefined ? { ok: true } : { ok: true, value }
    } catch (error) {
      return { ok: false, why: reason(error, this.choices.language) }
    } finally {
      this.running = null
      this.hearing.tell(this.changes('sheet' in action ? action.sheet : null))
    }
  }

  private obey(action: Action): unknown {
    switch (action.do) {
      case 'type':
        return typeCells(this.host, this.editableSheet(action.sheet), action.cells)
      case 'activate':
        return this.look(action.sheet)
      case 'select':
        return this.select(action)
      case 'showSheet':
      case 'fold':
      case 'lines':
      case 'resize':
      case 'sort':
        return editGrid(this.host, this.editableSheet(action.sheet), action)
      case 'set':
        return this.set(action.setting)
      case 'press':
        return this.press(action.action)
      case 'closePage':
        this.page = null
        return
      case 'call':
        return this.call(action)
      default:
        throw new Rejection('badRequest')
    }
  }

  private sheet(id: number): Sheet {
    const sheet = this.host.book.sheetById(id)
    if (!sheet) throw new Rejection('noSheet')
    return sheet
  }

  private editableSheet(id: number): Sheet {
    if (this.host.user.role === 'viewer') throw new Rejection('viewer')
    return this.sheet(id)
  }

  private look(id: number): void {
    const { book } = this.host
    book.activeSheetId = this.sheet(id).id
    this.mirror.follow(book)
  }

  private select({ sheet, area }: Extract<Action, { readonly do: 'select' }>): void {
    const { book } = this.host
    const { id, maxRows, maxColumns } = this.sheet(sheet)
    const [top, left] = [area.row + 1, area.column + 1]
    const bottom = Math.min(maxRows, area.row + area.rows)
    const right = Math.min(maxColumns, area.column + area.columns)
    if (top < 1 || left < 1 || bottom < top || right < left) throw new Rejection('outside')
    book.activeSheetId = id
    book.activeArea = { sheetId: id, top, left, bottom, right }
    this.mirror.follow(book)
  }

  /** Another person, or another language, opens the file anew: the menu is made again. */
  private set(change: Extract<Action, { readonly do: 'set' }>['setting']): void {
    this.choices = changeSetting(this.host, this.choices, change)
    if (change.person === undefined && change.language === undefined) return
    this.page = null
    this.openFile()
  }

  private openFile(): void {
    try {
      this.host.openFile()
      this.trouble = null
    } catch (error) {
      this.trouble = trouble(error, this.choices.language)
    }
  }

  private async press(action: string): Promise<void> {
    const entry = found(this.host.menus(), action)
    if (!entry) throw new Rejection('noMenu')
    await this.announce(entry.caption)
    this.host.run(action)
  }

  private async call({ page, name, args }: Extract<Action, { readonly do: 'call' }>) {
    if (this.page?.view.id !== page) throw new Rejection('noPage')
    await this.announce(this.page.view.title)
    return this.host.run(name, ...args)
  }

  /** Says that a run starts, and lets the windows hear it before it holds everything up. */
  private async announce(caption: string): Promise<void> {
    this.running = caption
    this.hearing.tell(this.screenChanges())
    await setImmediate()
  }

  /** What the windows must hear. `only` is the one tab that was touched, when that is known. */
  private changes(only: number | null = null): Change[] {
    const { host } = this
    for (const dialog of host.dialogs.splice(0)) this.show(dialog)
    const toasts = host.toasts.splice(0).map(({ title, text, seconds }): Change => {
      return { kind: 'toast', title, text, seconds: seconds ?? TOAST_SECONDS }
    })
    const cells = this.mirror.changes(host.book, host.now(), only)
    return [...cells, ...this.screenChanges(), ...toasts]
  }

  private show(dialog: LocalHost['dialogs'][number]): void {
    const page = addonPage(dialog, this.pages + 1)
    if (!page) return
    this.pages += 1
    this.page = page
  }

  private screenChanges(): Change[] {
    const screen = this.screen()
    const setting = this.setting()
    const [screenText, settingText] = [JSON.stringify(screen), JSON.stringify(setting)]
    const isScreenNew = screenText !== this.shownScreen
    const isSettingNew = settingText !== this.shownSetting
    this.shownScreen = screenText
    this.shownSetting = settingText
    return [
      ...(isScreenNew ? [{ kind: 'screen', screen } as const] : []),
      ...(isSettingNew ? [{ kind: 'setting', setting } as const] : []),
    ]
  }

  private screen(): Screen {
    const { page, running, trouble } = this
    const menus = this.host
      .menus()
      .map((menu) => ({ ...menu, caption: menu.caption || say('addon', this.choices.language) }))
    const address = page ? `${this.pagesAt()}/page/${page.view.id}` : ''
    return { menus, question: null, page: page && { ...page.view, address }, running, trouble }
  }

  private setting(): Setting {
    return settingOf(this.host, this.choices)
  }
}

function found(entries: readonly MenuEntry[], action: string): MenuEntry | undefined {
  for (const entry of entries) {
    const inside = entry.action === action ? entry : found(entry.entries, action)
    if (inside) return inside
  }
  return undefined
}
