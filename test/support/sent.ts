import { Hand } from '../../local/demo/hand.ts'
import type { SavedHost } from '../../local/options.ts'
import { openProject, reopen, smallProject } from './project.ts'

/** The workbook as it comes out of its .xlsx file, once a language. */
const elsewhere = new Map<'fr' | 'en', Promise<SavedHost>>()

async function opened(locale: 'fr' | 'en'): Promise<SavedHost> {
  const host = openProject()
  await host.openXlsx(await reopen(smallProject({ locale })).toXlsx())
  return host.save()
}

/** The workbook, and the same as a client opened it elsewhere. */
export async function sent(locale: 'fr' | 'en' = 'fr') {
  const file = elsewhere.get(locale) ?? opened(locale)
  elsewhere.set(locale, file)
  const [here, there] = [reopen(smallProject({ locale })), reopen(await file)]
  return { here, there, client: new Hand(there), hand: new Hand(here) }
}
