// Finding a menu entry as a person tells of it: by its caption, or by the path that leads to it.
import type { MenuEntry } from '../services/desk.ts'

const STEP = /\s*[›>]\s*/

/**
 * The function of the entry a caption names: `Lire`, or `Outils › Lire` (`>` does too). A caption that
 * is not there, or stands in several places, throws with what there is.
 */
export function actionOf(menus: readonly MenuEntry[], caption: string): string {
  const entries = pressable(menus, [])
  const whole = entries.filter(({ path }) => path[path.length - 1] === caption)
  const steps = caption.split(STEP)
  const found = whole.length > 0 ? whole : entries.filter(({ path }) => endsWith(path, steps))
  const [first, second] = found
  if (!first) throw new Error(`no menu item: ${caption}. There is: ${told(entries) || 'no menu'}`)
  if (second) throw new Error(`several menu items: ${told(found)}`)
  return first.action
}

interface Pressable {
  readonly path: readonly string[]
  readonly action: string
}

/** Every entry that runs something, with the captions that lead to it. */
function pressable(entries: readonly MenuEntry[], above: readonly string[]): Pressable[] {
  return entries.flatMap(({ caption, action, entries: below }) => {
    const path = caption === '' ? above : [...above, caption]
    return [...(action === null ? [] : [{ path, action }]), ...pressable(below, path)]
  })
}

function endsWith(path: readonly string[], steps: readonly string[]): boolean {
  return steps.length <= path.length && path.slice(-steps.length).join('\n') === steps.join('\n')
}

function told(entries: readonly Pressable[]): string {
  return entries.map(({ path }) => path.join(' › ')).join(', ')
}
