import type { Dialog, MenuEntry, Toast } from '../services/desk.ts'
import { type AddonPage, addonPage } from './addonPage.ts'
import type { Change, QuestionView, Screen } from './protocol.ts'
import { type Language, say } from './words.ts'

/** How many seconds a toast stays when the script does not say. */
const TOAST_SECONDS = 5

/** What the windows show around the grid: the menus, what is asked, what runs, the add-on's page. */
export class Stage {
  running: string | null = null
  trouble: string | null = null
  page: AddonPage | null = null
  private pages = 0
  private told = ''
  private readonly pagesAt: () => string

  constructor(pagesAt: () => string) {
    this.pagesAt = pagesAt
  }

  /** Shows the pages a run opened: the last one stays, as there is one at a time. */
  show(dialogs: readonly Dialog[]): void {
    for (const dialog of dialogs) {
      const page = addonPage(dialog, this.pages + 1)
      if (!page) continue
      this.pages += 1
      this.page = page
    }
  }

  /** What a run said in passing, as the windows hear it. */
  toasts(said: readonly Toast[]): Change[] {
    return said.map(({ title, text, seconds }) => {
      return { kind: 'toast', title, text, seconds: seconds ?? TOAST_SECONDS }
    })
  }

  /** Closes the page, or the one of an id if it is still there. */
  close(id?: number): void {
    if (id === undefined || this.page?.view.id === id) this.page = null
  }

  /** Gives a dialog another size; a panel keeps its own. */
  resize({ page: id, width, height }: { page: number; width?: number; height?: number }): void {
    const { page } = this
    if (page?.view.id !== id || page.view.kind === 'sidebar') return
    const view = { ...page.view, ...(width ? { width } : {}), ...(height ? { height } : {}) }
    this.page = { ...page, view }
  }

  /** What stands on the screen now. */
  screen(menus: readonly MenuEntry[], question: QuestionView | null, language: Language): Screen {
    const { page, running, trouble } = this
    const address = page ? `${this.pagesAt()}/page/${page.view.id}` : ''
    return {
      menus: menus.map((menu) => ({ ...menu, caption: menu.caption || say('addon', language) })),
      question,
      page: page && { ...page.view, address },
      running,
      trouble,
    }
  }

  /** The screen, when it is not as the windows were last told. */
  changes(screen: Screen): Change[] {
    const text = JSON.stringify(screen)
    if (text === this.told) return []
    this.told = text
    return [{ kind: 'screen', screen }]
  }
}
