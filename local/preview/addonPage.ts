import type { Dialog } from '../services/desk.ts'
import type { PageView } from './protocol.ts'

/** One of the add-on's pages while it is open: what is shown around it, and its own HTML. */
export interface AddonPage {
  readonly view: Omit<PageView, 'address'>
  readonly html: string
}

/** A panel's width is Google's, whatever the page asks. */
const SIDEBAR_WIDTH = 300
const DIALOG = { width: 600, height: 400 }

/** The page a script showed, null for a mere question. */
export function addonPage(dialog: Dialog, id: number): AddonPage | null {
  const { kind, title, text: html, width, height } = dialog
  if (kind === 'alert' || kind === 'prompt') return null
  if (kind === 'sidebar') {
    const view = { id, kind, isModal: false, title, width: SIDEBAR_WIDTH, height: 0 } as const
    return { view, html }
  }
  const size = { width: width ?? DIALOG.width, height: height ?? DIALOG.height }
  return { view: { id, kind: 'dialog', isModal: kind === 'modal', title, ...size }, html }
}
