import { element } from './element.ts'
import type { Frame } from './parts.ts'

/** The elements of the window that hold nothing but words, and the place of the grid. */
export function frame(): Frame {
  return {
    title: element('h1', {}),
    badge: element('span', { class: 'badge' }),
    menuPlace: element('div', {}),
    running: element('div', { class: 'running', role: 'status', hidden: true }),
    banner: element('div', { class: 'banner', role: 'alert', hidden: true }),
    heard: element('div', { class: 'heard', role: 'status', 'aria-live': 'polite' }),
    gridPlace: element('div', { class: 'gridPlace', id: 'grid', role: 'region' }),
  }
}

/** Puts the window together. */
export function layOut(
  { title, badge, menuPlace, running, banner, heard, gridPlace }: Frame,
  bars: {
    readonly switches: HTMLElement
    readonly fields: HTMLElement
    readonly strip: HTMLElement
    readonly panel: HTMLElement
    readonly tabs: HTMLElement
    readonly over: readonly HTMLElement[]
  },
): void {
  const icon = element('img', { class: 'icon', src: 'icon.svg', alt: '' })
  const named = element('div', { class: 'title' }, title, badge)
  const names = element('div', { class: 'names' }, named, menuPlace)
  document.body.append(
    element('header', { class: 'top' }, icon, names, bars.switches),
    element(
      'main',
      { class: 'work' },
      bars.fields,
      bars.strip,
      element('div', { class: 'middle' }, gridPlace, bars.panel),
      bars.tabs,
      ...bars.over,
    ),
    running,
    banner,
    heard,
  )
}
