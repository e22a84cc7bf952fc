import type { formulaBar } from './bars/formulaBar.ts'
import type { groupStrip } from './bars/groups.ts'
import type { switches } from './bars/switches.ts'
import type { tabs } from './bars/tabs.ts'
import type { Grid } from './grid/grid.ts'
import type { Model } from './model.ts'
import type { addonPages } from './windows/addonPages.ts'
import type { noteCard } from './windows/noteCard.ts'
import type { questions } from './windows/questions.ts'
import type { toasts } from './windows/toasts.ts'
import type { Speak } from './words.ts'

/** What a window is made of once it is open. */
export interface Parts {
  readonly model: Model
  readonly speak: Speak
  readonly grid: Grid
  readonly fields: ReturnType<typeof formulaBar>
  readonly strip: ReturnType<typeof groupStrip>
  readonly sheetTabs: ReturnType<typeof tabs>
  readonly setting: ReturnType<typeof switches>
  readonly question: ReturnType<typeof questions>
  readonly addon: ReturnType<typeof addonPages>
  readonly note: ReturnType<typeof noteCard>
  readonly toast: ReturnType<typeof toasts>
  readonly frame: Frame
  readonly menus: {
    /** Draws the menus again: their captions follow the language. */
    draw(): void
    /** Keeps the open menu up to what its lines are. */
    renew(): void
  }
}

/** The elements whose words change. */
export interface Frame {
  readonly title: HTMLElement
  readonly badge: HTMLElement
  readonly menuPlace: HTMLElement
  readonly running: HTMLElement
  readonly banner: HTMLElement
  readonly heard: HTMLElement
  readonly gridPlace: HTMLElement
}
