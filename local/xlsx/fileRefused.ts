// Why a file is not opened, in the words of the person who chose it.

const WHY = {
  missing: { fr: 'Fichier introuvable : {0}', en: 'File not found: {0}' },
  notXlsx: {
    fr: "Ce fichier n'est pas un classeur .xlsx. Ouvrez-le dans Excel, LibreOffice ou Google Sheets, puis enregistrez-le au format .xlsx.",
    en: 'This file is not an .xlsx workbook. Open it in Excel, LibreOffice or Google Sheets, then save it as .xlsx.',
  },
  locked: {
    fr: 'Ce classeur est protégé par un mot de passe. Retirez le mot de passe, enregistrez-le, puis ouvrez-le ici.',
    en: 'This workbook is locked by a password. Take the password off, save it, then open it here.',
  },
  old: {
    fr: "Ce classeur est dans l'ancien format .xls. Ouvrez-le dans Excel, LibreOffice ou Google Sheets, puis enregistrez-le au format .xlsx.",
    en: 'This workbook is in the old .xls format. Open it in Excel, LibreOffice or Google Sheets, then save it as .xlsx.',
  },
  damaged: {
    fr: "Ce fichier .xlsx est endommagé ou incomplet : il n'a pas été ouvert.",
    en: 'This .xlsx file is damaged or incomplete: it was not opened.',
  },
  tooBig: {
    fr: "Ce classeur pèse {0} Mo une fois décompressé, et seuls {1} Mo peuvent être ouverts ici. Retirez-en les onglets, les lignes ou les images dont vous n'avez pas besoin.",
    en: 'This workbook takes {0} MB once unpacked, and only {1} MB can be opened here. Take out the tabs, the rows or the pictures you do not need.',
  },
  tooManyCells: {
    fr: "Ce classeur compte plus de 10 millions de cellules, la limite de Google Sheets. Retirez-en les lignes, les colonnes ou les onglets dont vous n'avez pas besoin.",
    en: 'This workbook has more than 10 million cells, the limit of Google Sheets. Take out the rows, the columns or the tabs you do not need.',
  },
  noSheet: {
    fr: "Ce classeur n'a aucun onglet de cellules.",
    en: 'This workbook has no tab of cells.',
  },
} as const

export type WhyRefused = keyof typeof WHY

/** A file that is not opened. Whatever was open before is as it was. */
export class FileRefused extends Error {
  readonly code: WhyRefused
  private readonly values: readonly (string | number)[]

  constructor(code: WhyRefused, ...values: (string | number)[]) {
    super()
    this.name = 'FileRefused'
    this.code = code
    this.values = values
    this.message = this.inWords('en')
  }

  /** Says why in French to those who speak it, in English to others. */
  inWords(locale: string): string {
    const words: string = WHY[this.code][locale.startsWith('fr') ? 'fr' : 'en']
    return words.replace(/\{(\d)\}/g, (_, index) => String(this.values[Number(index)]))
  }

  /** The same refusal, its message in a person's language. */
  spokenIn(locale: string): this {
    this.message = this.inWords(locale)
    return this
  }
}
