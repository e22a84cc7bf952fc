// Long because it is the one list of what windows may ask; each thing asked is done elsewhere.
import { setImmediate } from 'node:timers/promises'
import type { LocalHost } from '../host.ts'
import type { AddonPage } from './addonPage.ts'
import { edit } from './edits.ts'
import { Hearing } from './hearing.ts'
import { tellLeftOut } from './leftOut.ts'
import { look, sheetOf } from './looking.ts'
import { menuEntry } from './menuEntry.ts'
import { Moves } from './moves.ts'
import type { Action, Answered, Change, PreviewState, Screen, Setting } from './protocol.ts'
import { pageAnswer, Rejection, reason } from './rejection.ts'
import { Runs } from './runs.ts'
import { type Choices, changeSetting, type SettingChange, settingOf } from './settings.ts'
import { Stage } from './stage.ts'
import type { Kept } from './stateFile.ts'
import { trouble } from './trouble.ts'
import { BookMirror } from './view/bookMirror.ts'
import type { World } from './world.ts'

type PageCall = Extract<Action, { readonly do: 'call' }>

/** A host as windows see it: they ask one thing at a time, and all hear what it changed. */
export class Preview {
  readonly hearing: Hearing
  private readonly world: World
  private host: LocalHost
  private choices: Choices
  private readonly mirror: BookMirror
  private readonly stage: Stage
  private readonly runs = new Runs()
  private readonly moves = new Moves()
  private turn: Promise<unknown> = Promise.resolve()
  private first: Promise<unknown> | null = null
  private toldSetting = ''

  constructor(host: LocalHost, choices: Choices, world: World, firstRevision = 1) {
    this.host = host
    this.world = world
    this.hearing = new Hearing(firstRevision)
    // What a window wanted of an earlier run of the preview has no place in this one.
    this.moves.forget(firstRevision)
    this.stage = new Stage(world.pagesAt)
    this.choices = changeSetting(host, choices, {})
    this.mirror = new BookMirror(host.book, host.now())
    this.screenChanges()
  }

  /** All a window needs to draw itself. */
  state(): PreviewState {
    return {
      revision: this.hearing.revision,
      workbook: this.mirror.view(),
      screen: this.screen(),
      setting: this.setting(),
    }
  }

  private screen(): Screen {
    const { language } = this.choices
    return this.stage.screen(this.host.menus(), this.runs.question(language), language)
  }

  /** Who looks, and under what sky. */
  setting(): Setting {
    return settingOf(this.host, this.choices)
  }

  /** What is kept from one run of the preview to the next. */
  kept(): Kept {
    return { choices: this.choices, host: this.host.save() }
  }

  /** The open page of an id, null when it is open no more. */
  addonPage(id: number): AddonPage | null {
    const { page } = this.stage
    return page?.view.id === id ? page : null
  }

  /** The functions a page of the add-on may call. */
  functions(): readonly string[] {
    return this.host.functions().filter((name) => !name.endsWith('_'))
  }

  /**
   * Opens the file as the first window does: the add-on makes its menu. Its code takes a while to read,
   * so the cells are told before.
   */
  opened(): Promise<unknown> {
    this.first ??= this.inTurn(() => this.openFile())
    return this.first
  }

  /** What a window asks, each in its turn. */
  act(action: Action): Promise<Answered> {
    if (action.do === 'call') return this.call(action)
    return this.inTurn(() => this.obey(action), 'sheet' in action ? action.sheet : null)
  }

  /** Opens an .xlsx in place of the workbook; a file that cannot be read leaves it as it was. */
  openXlsx(bytes: Uint8Array, name: string): Promise<Answered> {
    return this.inTurn(async () => {
      const { workbooks, today } = this.world
      const host = await workbooks.xlsx(bytes, name, this.choices.language, today)
      this.sit(host)
      tellLeftOut(host, 'leftIn', this.choices.language)
    })
  }

  async file(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const bytes = await this.host.toXlsx()
    await this.inTurn(() => tellLeftOut(this.host, 'leftOut', this.choices.language))
    return { name: this.host.book.name, bytes }
  }

  private inTurn(work: () => unknown, only: number | null = null): Promise<Answered> {
    const answer = this.turn.then(() => this.perform(work, only))
    this.turn = answer.catch(() => undefined)
    return answer
  }

  /** Does one thing, and tells the windows what it changed, be it done or refused. */
  private async perform(work: () => unknown, only: number | null): Promise<Answered> {
    try {
      await setImmediate()
      const value = await work()
      return value === undefined ? { ok: true } : { ok: true, value }
    } catch (error) {
      return { ok: false, why: reason(error, this.choices.language) }
    } finally {
      this.stage.running = null
      this.hearing.tell(this.changes(only))
      this.world.touched?.()
    }
  }

  private obey(action: Action): unknown {
    switch (action.do) {
      case 'type':
        return edit(this.host, this.moves.follow(action))
      case 'lines':
        this.moves.refuseMoved(action)
        edit(this.host, action)
        return this.moves.note(action, this.hearing.revision + 1)
      case 'sort':
        return this.sort(action)
      case 'showSheet':
      case 'fold':
      case 'resize':
        return edit(this.host, action)
      case 'activate':
      case 'select':
        look(this.host.book, action)
        return this.mirror.follow(this.host.book)
      case 'set':
        return this.set(action.setting)
      case 'press':
        return this.press(action.action)
      case 'answer':
        return this.answer(action)
      case 'open':
        return this.open(action.what)
      case 'closePage':
        return this.stage.close(action.page)
      case 'sizePage':
        return this.stage.resize(action)
      default:
        throw new Rejection('badRequest')
    }
  }

  private sort(action: Extract<Action, { readonly do: 'sort' }>): void {
    this.moves.refuseMoved(action)
    const sheet = sheetOf(this.host.book, action.sheet)
    const go = () => edit(this.host, action)
    this.moves.watchSort(sheet, go, () => this.hearing.revision + 1)
  }

  /** Does what may put rows elsewhere, and remembers where it did. */
  private run(go: () => void): void {
    this.moves.watch(this.host, go, () => this.hearing.revision + 1)
  }

  /** Another person, or another language, opens the file anew: the menu is made again. */
  private set(change: SettingChange): void {
    this.choices = changeSetting(this.host, this.choices, change)
    if (change.person === undefined && change.language === undefined) return
    this.stage.page = null
    this.openFile()
  }

  private open(what: 'demo' | 'blank'): void {
    const { workbooks, today } = this.world
    const { language } = this.choices
    this.sit(what === 'demo' ? workbooks.demo(language) : workbooks.blank(language, today))
  }

  /** Everything goes on with another workbook. */
  private sit(host: LocalHost): void {
    this.choices = changeSetting(host, this.choices, {})
    this.host = host
    this.runs.stop()
    this.stage.page = null
    this.mirror.forget()
    this.moves.forget(this.hearing.revision + 1)
    this.openFile()
  }

  /** An add-on without `onOpen` has no menu, and that is all; one that fails says why. */
  private openFile(): void {
    try {
      this.stage.trouble = null
      if (this.host.functions().includes('onOpen')) this.host.openFile()
    } catch (error) {
      this.stage.trouble = trouble(error, this.choices.language)
    }
  }

  /** Runs a menu entry as far as it goes: to its end, or to a question. */
  private async press(action: string): Promise<void> {
    const entry = menuEntry(this.host.menus(), action)
    if (!entry) throw new Rejection('noMenu')
    this.runs.refuseHeld()
    await this.announce(entry.caption)
    this.run(() => this.runs.press(this.host.begin(action), entry.caption))
  }

  private async answer(given: Extract<Action, { readonly do: 'answer' }>): Promise<void> {
    const held = this.runs.take(given)
    await this.announce(held.caption)
    this.run(() => this.runs.resume(held))
  }

  /** A page's call is answered when its run has ended, be a question asked meanwhile. */
  private async call({ page, name, args }: PageCall): Promise<Answered> {
    const ending: { value: Promise<unknown> } = { value: Promise.resolve() }
    const begun = await this.inTurn(async () => {
      const open = this.addonPage(page)
      if (!open) throw new Rejection('noPage')
      this.runs.refuseHeld()
      const { title } = open.view
      await this.announce(title)
      const begun = this.host.beginAs({ isPage: true }, name, ...args)
      this.run(() => {
        ending.value = this.runs.call(begun, title)
      })
      ending.value.catch(() => undefined)
    })
    return begun.ok ? pageAnswer(ending.value, this.choices.language) : begun
  }

  /** Says that a run starts, and lets the windows hear it before it holds everything up. */
  private async announce(caption: string): Promise<void> {
    this.stage.running = caption
    this.hearing.tell(this.screenChanges())
    await setImmediate()
  }

  /** What the windows must hear. `only` is the one tab that was touched, when that is known. */
  private changes(only: number | null = null): Change[] {
    const { host } = this
    this.stage.show(host.dialogs.splice(0))
    const toasts = this.stage.toasts(host.toasts.splice(0))
    const cells = this.mirror.changes(host.book, host.now(), only)
    return [...cells, ...this.screenChanges(), ...toasts]
  }

  private screenChanges(): Change[] {
    const screen = this.stage.changes(this.screen())
    const setting = this.setting()
    const text = JSON.stringify(setting)
    if (text === this.toldSetting) return screen
    this.toldSetting = text
    return [...screen, { kind: 'setting', setting }]
  }
}
