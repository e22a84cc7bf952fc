import type { MenuPlan } from '../app/ports.ts'
import type { Locale, Text } from '../base/text.ts'
import { say } from '../base/text.ts'
import type { Menu, Ui } from './host.ts'

/** Adds the menu. Only menu calls are made: this also runs before anything is authorised. */
export function addMenu(ui: Ui, plan: MenuPlan, caption: (text: Text) => string): void {
  const menu = fill(ui.createAddonMenu(), plan.entries, caption)
  if (plan.more.entries.length > 0) {
    menu.addSeparator()
    menu.addSubMenu(fill(ui.createMenu(caption(plan.more.caption)), plan.more.entries, caption))
  }
  menu.addToUi()
}

function fill(menu: Menu, entries: MenuPlan['entries'], caption: (text: Text) => string): Menu {
  for (const entry of entries) menu.addItem(caption(entry.caption), entry.runs)
  return menu
}

/** How captions are said: in the person's language, or in both when it cannot be known. */
export function captionIn(locale: Locale | null): (text: Text) => string {
  return (text) => (locale ? say(text, locale) : `${say(text, 'fr')} / ${say(text, 'en')}`)
}
