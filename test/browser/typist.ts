// A typist at the keyboard, who fills in what the panel asks.
import type { Page } from 'playwright-core'
import { smallProject } from '../support/project.ts'
import type { Alone } from './alone.ts'

const tools = [
  'Borne',
  'Carte Léon',
  'Avis',
  'Wifi',
  'Jeux',
  'Service client',
  'Enquête',
  'Bornes 2',
]
const fields = ['source,field,label', ...tools.map((tool) => `${tool},champ,Champ de ${tool}`)]
/** A project of eight tools, with far more to fill in than a typist does. */
export const saved = smallProject({ aims: ['inventory'] }, fields.join('\n'))

/** Milliseconds a call travels. */
export const LATENCY = 5_000

/** What has the focus, as a typist sees it. */
export interface Seen {
  readonly type: string
  readonly words: readonly string[]
  readonly where: string
  readonly label: string
}

const SEEN = `(() => {
  const at = document.activeElement
  const form = at.closest('form')
  return {
    type: at.type ?? at.tagName,
    words: [...(at.list?.options ?? [])].map(({ value }) => value),
    where: form?.querySelector('.where')?.textContent ?? '',
    label: form?.querySelector('legend, label')?.textContent ?? '',
  }
})()`

export const seen = (page: Page) => page.evaluate(SEEN) as Promise<Seen>

/** Types an answer of the kind that is asked. */
export async function typed({ keyboard }: Page, { type, words }: Seen): Promise<void> {
  if (type === 'radio' || type === 'checkbox') return keyboard.press('Space')
  if (type === 'date') return keyboard.type('11032026')
  return keyboard.type(words[0]?.slice(0, 60) ?? '12')
}

/** Opens guided filling by the keyboard, once the panel is there. */
export async function toFirstCell({ page, pass }: Alone): Promise<void> {
  await pass(LATENCY + 100)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await pass(LATENCY + 100)
  await pass(100)
}
