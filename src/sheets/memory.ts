import type { Memory } from '../app/ports.ts'
import type { Host, Properties } from './host.ts'

/** Facts kept in the document properties, bound to the spreadsheet they were kept in. */
export function memory(host: Host, spreadsheetId: string): Memory {
  let store: Properties | null = null
  const properties = () => {
    store = store ?? host.PropertiesService.getDocumentProperties()
    return store
  }
  const bound = `${spreadsheetId}\n`
  return {
    recall(key) {
      const kept = properties()?.getProperties()[key]
      return kept?.startsWith(bound) ? kept.slice(bound.length) : null
    },
    keep(key, value) {
      properties()?.setProperty(key, bound + value)
    },
    forget(key) {
      properties()?.deleteProperty(key)
    },
  }
}
