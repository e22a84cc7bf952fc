// The window: its bars around the grid, and what passes between a person and the server.
import type { Action, Answered } from '../protocol.ts'
import { empty, followIntoPages, goTo, hover, press } from './acting.ts'
import { formulaBar } from './bars/formulaBar.ts'
import { groupStrip } from './bars/groups.ts'
import { type MenuBar, menuBar } from './bars/menuBar.ts'
import { type MenusTalk, menus } from './bars/menus.ts'
import { switches } from './bars/switches.ts'
import { tabs } from './bars/tabs.ts'
import { act, hear, openFile } from './door.ts'
import { draw, drawCell, follow, showTab, tellTrouble } from './following.ts'
import { type GridListener, openGrid } from './grid/grid.ts'
import { tidied } from './grid/tidied.ts'
import { frame, layOut } from './layout.ts'
import type { Model } from './model.ts'
import type { Parts } from './parts.ts'
import { typist } from './typing.ts'
import { addonPages } from './windows/addonPages.ts'
import { noteCard } from './windows/noteCard.ts'
import { questions } from './windows/questions.ts'
import { pickFile, sureToReplace } from './windows/replacing.ts'
import { toasts } from './windows/toasts.ts'
import { type Speak, speaker } from './words.ts'

/** A refusal stays long enough to be read. */
const REFUSAL_SECONDS = 10

type Ask = (action: Action) => Promise<boolean>
type Told = (answered: Answered) => boolean

/** Draws the window over a model, and keeps it up to what the server tells. */
export function openPage(model: Model): void {
  const parts = assembled(model)
  parts.menus.draw()
  draw(parts, false)
  tidied(
    () => parts.speak('grid'),
    () => parts.speak('choices'),
  )
  const { speak } = parts
  hear(
    model.revision,
    (heard) => follow(parts, heard),
    (isConnected) => tellTrouble(parts, isConnected ? model.screen.trouble : speak('lost')),
  )
}

/** Everything a window is made of, each part knowing the others once they are there. */
function assembled(model: Model): Parts {
  const speak = speaker(() => model.setting.language)
  const toast = toasts(speak)
  const complain = (text: string) => toast.show('', text, REFUSAL_SECONDS)
  const told: Told = (answered) => {
    if (!answered.ok) complain(answered.why)
    return answered.ok
  }
  const ask: Ask = async (action) => told(await act(action, speak('notSent')))
  const typing = typist(model, () => parts.grid, ask)
  const bars = barsOf(speak, ask, typing.type, complain, () => parts)
  const note = noteCard()
  const elements = frame()
  layOut(elements, {
    switches: bars.setting.group,
    fields: bars.fields.bar,
    strip: bars.strip.strip,
    panel: bars.addon.panel,
    tabs: bars.sheetTabs.bar,
    over: [toast.shelf, note.card],
  })
  const listener: GridListener = {
    typed: typing.type,
    undo: typing.undo,
    selected: () => drawCell(parts),
    hovered: (cell) => hover(parts, cell),
    columnsMoved: () => parts.strip.stand(grid.columnLeft),
    resized: (sheet, axis, first, count, pixels) =>
      ask({ do: 'resize', sheet, axis, first, count, pixels }),
  }
  const grid = openGrid(elements.gridPlace, model, listener)
  followIntoPages({ grid }, ask)
  for (const moved of ['focusin', 'focusout'] as const)
    elements.gridPlace.addEventListener(moved, () => queueMicrotask(() => drawCell(parts)))
  const talk = menusTalk(() => parts, typing, ask, told)
  const row = menuRow(elements.menuPlace, () =>
    menuBar(speak('menuBar'), menus(speak, talk), grid.focus),
  )
  const parts: Parts = { model, speak, grid, ...bars, note, toast, frame: elements, menus: row }
  return parts
}

/** The row of menus in its place, made anew when its captions are others. */
function menuRow(place: HTMLElement, make: () => MenuBar): Parts['menus'] {
  let made: MenuBar | null = null
  return {
    draw: () => {
      made?.close()
      made = make()
      place.replaceChildren(made.bar)
    },
    renew: () => made?.renew(),
  }
}

/** The bars and windows around the grid. */
function barsOf(
  speak: Speak,
  ask: Ask,
  type: GridListener['typed'],
  complain: (text: string) => void,
  parts: () => Parts,
) {
  const leave = () => parts().grid.focus()
  const shown = () => parts().grid.shown()
  return {
    fields: formulaBar(speak, {
      go: (row, column) => goTo(parts(), row, column),
      type: (row, column, text, since) => type(shown(), [{ row, column, text }], since),
      revision: () => parts().model.revision,
      complain,
      leave,
    }),
    strip: groupStrip(speak, (first, collapsed) => {
      ask({ do: 'fold', sheet: shown(), first, collapsed })
    }),
    sheetTabs: tabs(speak, {
      show: (sheet) => showTab(parts(), sheet),
      unhide: async (sheet) => {
        if (await ask({ do: 'showSheet', sheet, hidden: false })) showTab(parts(), sheet)
      },
      leave,
    }),
    setting: switches(speak, (chosen) => ask({ do: 'set', setting: chosen })),
    question: questions(speak, (question, button, text) => {
      ask({ do: 'answer', question, button, text })
    }),
    addon: addonPages(speak, () => ask({ do: 'closePage' }), leave),
  }
}

function menusTalk(
  parts: () => Parts,
  typing: ReturnType<typeof typist>,
  ask: Ask,
  told: Told,
): MenusTalk {
  const sure = (go: () => void) => sureToReplace(parts().speak, go)
  return {
    get model() {
      return parts().model
    },
    selected: () => parts().grid.selected(),
    ask,
    press: (action) => press(parts(), ask, action),
    open: (what) => sure(() => ask({ do: 'open', what })),
    pickFile: () =>
      sure(() => pickFile(async (file) => told(await openFile(file, parts().speak('notSent'))))),
    empty: () => empty(parts(), typing.type),
    undo: typing.undo,
  }
}
