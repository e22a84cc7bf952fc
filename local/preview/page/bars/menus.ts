// The menus of the bar: what Sheets offers of them here, and the add-on's own.
import type { Action, MenuView } from '../../protocol.ts'
import type { Selected } from '../grid/selection.ts'
import type { Model } from '../model.ts'
import type { Speak } from '../words.ts'
import type { MenuItem } from './menu.ts'
import type { BarMenu } from './menuBar.ts'

/** What the menus lead to. */
export interface MenusTalk {
  readonly model: Model
  selected(): Selected
  ask(action: Action): void
  press(action: string): void
  open(what: 'demo' | 'blank'): void
  pickFile(): void
  empty(): void
  undo(): void
}

const SEPARATOR: MenuItem = { caption: '' }

/** The bar's menus; what they hold is read when they open. */
export function menus(speak: Speak, talk: MenusTalk): readonly BarMenu[] {
  return [
    { caption: speak('file'), items: () => fileItems(speak, talk) },
    {
      caption: speak('edit'),
      items: () => [
        { caption: speak('undo'), run: talk.undo },
        { caption: speak('empty'), run: talk.empty },
      ],
    },
    { caption: speak('insert'), items: () => insertItems(speak, talk) },
    { caption: speak('data'), items: () => dataItems(speak, talk) },
    { caption: speak('extensions'), items: () => extensions(speak, talk) },
    { caption: speak('preview'), items: () => previewItems(speak, talk) },
  ]
}

function fileItems(speak: Speak, { open, pickFile }: MenusTalk): MenuItem[] {
  const download = () => {
    location.assign('/workbook.xlsx')
  }
  return [
    { caption: speak('openDemo'), run: () => open('demo') },
    { caption: speak('openBlank'), run: () => open('blank') },
    { caption: speak('openFile'), run: pickFile },
    SEPARATOR,
    { caption: speak('download'), run: download },
  ]
}

function insertItems(speak: Speak, talk: MenusTalk): MenuItem[] {
  const { sheet, area } = talk.selected()
  const { row, column, rows, columns } = area
  const since = talk.model.revision
  const lines = (axis: 'rows' | 'columns', first: number, count: number) => () =>
    talk.ask({ do: 'lines', sheet, axis, change: 'insert', first, count, since })
  return [
    { caption: speak('rowAbove'), run: lines('rows', row, rows) },
    { caption: speak('rowBelow'), run: lines('rows', row + rows, rows) },
    SEPARATOR,
    { caption: speak('columnLeft'), run: lines('columns', column, columns) },
    { caption: speak('columnRight'), run: lines('columns', column + columns, columns) },
  ]
}

function dataItems(speak: Speak, talk: MenusTalk): MenuItem[] {
  const { sheet, area, column } = talk.selected()
  const since = talk.model.revision
  const sort = (ascending: boolean) => () =>
    talk.ask({ do: 'sort', sheet, column, ascending, since })
  const remove = (axis: 'rows' | 'columns', first: number, count: number) => () =>
    talk.ask({ do: 'lines', sheet, axis, change: 'delete', first, count, since })
  const hide = () => talk.ask({ do: 'showSheet', sheet, hidden: true })
  return [
    { caption: speak('sortUp'), run: sort(true) },
    { caption: speak('sortDown'), run: sort(false) },
    SEPARATOR,
    { caption: speak('deleteRows'), run: remove('rows', area.row, area.rows) },
    { caption: speak('deleteColumns'), run: remove('columns', area.column, area.columns) },
    SEPARATOR,
    { caption: speak('hideTab'), run: hide },
  ]
}

function extensions(speak: Speak, { model, press }: MenusTalk): MenuItem[] {
  const { menus } = model.screen
  if (menus.length === 0) return [{ caption: speak('noExtension'), isOff: true }]
  return menus.map((menu) => addonItem(menu, press))
}

/** An entry of the add-on; one without action nor entries is a separator. */
function addonItem(
  { caption, action, entries }: MenuView,
  press: (action: string) => void,
): MenuItem {
  if (action !== null) return { caption, run: () => press(action) }
  if (entries.length === 0) return SEPARATOR
  return { caption, items: entries.map((entry) => addonItem(entry, press)) }
}

function previewItems(speak: Speak, { model, ask }: MenusTalk): MenuItem[] {
  const { blobWorkers } = model.setting
  const flip = () => ask({ do: 'set', setting: { blobWorkers: !blobWorkers } })
  return [
    { caption: speak('blobWorkers'), checked: blobWorkers, run: flip },
    SEPARATOR,
    { caption: speak('notSheets'), isOff: true },
  ]
}
