import { type LocalHost, openHost } from '../host.ts'
import type { HostOptions } from '../options.ts'
import { demoWorkbook } from './demoWorkbook.ts'
import { type Language, say } from './words.ts'

/** The workbooks a preview can open, each on a host of its own. */
export interface Workbooks {
  demo(language: Language): LocalHost
  blank(language: Language, today: string): LocalHost
  /** The workbook of an .xlsx, from its bytes or its path; a file that cannot be read throws. */
  xlsx(
    file: Uint8Array | string,
    name: string,
    language: Language,
    today: string,
  ): Promise<LocalHost>
}

/** The workbooks of the add-on; `making` is called when the demonstration has to be made first. */
export function workbooks(making: (language: Language) => void): Workbooks {
  const open = (language: Language, options: HostOptions) =>
    openHost({ locale: formats(language), user: { locale: language }, ...options })
  return {
    demo: (language) => {
      const host = open(language, {})
      host.load(demoWorkbook(language, making))
      return host
    },
    blank: (language, today) => open(language, { name: say('untitled', language), today }),
    xlsx: async (file, name, language, today) => {
      const host = open(language, { name, today })
      await host.openXlsx(file)
      return host
    },
  }
}

/** How a new spreadsheet of a language writes dates and numbers. */
function formats(language: Language): string {
  return language === 'fr' ? 'fr_FR' : 'en_GB'
}
