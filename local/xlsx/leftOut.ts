// What a file holds that the workbook cannot, or the other way round: told to the person, never dropped
// in silence. Each kind is counted, with the tabs where it stands.

interface Words {
  readonly one: string
  readonly many: string
}

const KINDS = {
  // Out of a file.
  chartSheets: {
    fr: { one: '1 onglet sans cellules', many: '{0} onglets sans cellules' },
    en: { one: '1 tab without cells', many: '{0} tabs without cells' },
  },
  charts: {
    fr: { one: '1 graphique', many: '{0} graphiques' },
    en: { one: '1 chart', many: '{0} charts' },
  },
  pictures: {
    fr: { one: '1 image ou zone de texte', many: '{0} images ou zones de texte' },
    en: { one: '1 picture or text box', many: '{0} pictures or text boxes' },
  },
  pivots: {
    fr: {
      one: '1 tableau croisé (ses valeurs restent)',
      many: '{0} tableaux croisés (leurs valeurs restent)',
    },
    en: { one: '1 pivot table (its values stay)', many: '{0} pivot tables (their values stay)' },
  },
  tables: {
    fr: { one: "le nom et le style d'un tableau", many: 'le nom et le style de {0} tableaux' },
    en: { one: 'the name and style of a table', many: 'the names and styles of {0} tables' },
  },
  slicers: {
    fr: { one: '1 segment ou une chronologie', many: '{0} segments ou chronologies' },
    en: { one: '1 slicer or timeline', many: '{0} slicers or timelines' },
  },
  sparklines: {
    fr: { one: '1 graphique sparkline', many: '{0} graphiques sparkline' },
    en: { one: '1 sparkline', many: '{0} sparklines' },
  },
  objects: {
    fr: { one: 'des boutons ou objets insérés', many: 'des boutons ou objets insérés' },
    en: { one: 'buttons or inserted objects', many: 'buttons or inserted objects' },
  },
  replies: {
    fr: { one: '1 réponse à un commentaire', many: '{0} réponses à des commentaires' },
    en: { one: '1 reply to a comment', many: '{0} replies to comments' },
  },
  macros: {
    fr: { one: 'des macros', many: 'des macros' },
    en: { one: 'macros', many: 'macros' },
  },
  sources: {
    fr: {
      one: "des liaisons vers d'autres classeurs ou données",
      many: "des liaisons vers d'autres classeurs ou données",
    },
    en: { one: 'links to other workbooks or data', many: 'links to other workbooks or data' },
  },
  names: {
    fr: {
      one: '1 nom qui ne désigne pas une plage',
      many: '{0} noms qui ne désignent pas une plage',
    },
    en: { one: '1 name that is not of a range', many: '{0} names that are not of ranges' },
  },
  locks: {
    fr: {
      one: 'des réglages de protection (mot de passe, structure)',
      many: 'des réglages de protection (mot de passe, structure)',
    },
    en: {
      one: 'some protection settings (password, structure)',
      many: 'some protection settings (password, structure)',
    },
  },
  looks: {
    fr: {
      one: "l'apparence d'une cellule (motif, dégradé, diagonale, retrait, exposant)",
      many: "l'apparence de {0} cellules (motif, dégradé, diagonale, retrait, exposant)",
    },
    en: {
      one: 'the look of a cell (pattern, gradient, diagonal, indent, superscript)',
      many: 'the looks of {0} cells (pattern, gradient, diagonal, indent, superscript)',
    },
  },
  links: {
    fr: {
      one: "1 lien (une cellule n'en garde qu'un, sur un texte)",
      many: "{0} liens (une cellule n'en garde qu'un, sur un texte)",
    },
    en: {
      one: '1 link (a cell keeps one, on a text)',
      many: '{0} links (a cell keeps one, on a text)',
    },
  },
  pages: {
    fr: { one: 'les en-têtes et pieds de page', many: 'les en-têtes et pieds de page' },
    en: { one: 'page headers and footers', many: 'page headers and footers' },
  },
  // Either way.
  rules: {
    fr: { one: '1 règle de saisie', many: '{0} règles de saisie' },
    en: { one: '1 data entry rule', many: '{0} data entry rules' },
  },
  tints: {
    fr: { one: '1 mise en forme conditionnelle', many: '{0} mises en forme conditionnelles' },
    en: { one: '1 conditional format', many: '{0} conditional formats' },
  },
  filters: {
    fr: { one: '1 critère de filtre', many: '{0} critères de filtre' },
    en: { one: '1 filter criterion', many: '{0} filter criteria' },
  },
  // Into a file.
  formulas: {
    fr: { one: '1 formule (sa valeur reste)', many: '{0} formules (leurs valeurs restent)' },
    en: { one: '1 formula (its value stays)', many: '{0} formulas (their values stay)' },
  },
  cutTexts: {
    fr: {
      one: "la fin d'un texte de plus de 32 767 caractères",
      many: 'la fin de {0} textes de plus de 32 767 caractères',
    },
    en: {
      one: 'the end of a text longer than 32,767 characters',
      many: 'the ends of {0} texts longer than 32,767 characters',
    },
  },
  bandings: {
    fr: { one: '1 jeu de couleurs alternées', many: '{0} jeux de couleurs alternées' },
    en: { one: '1 set of alternating colours', many: '{0} sets of alternating colours' },
  },
  warnings: {
    fr: {
      one: '1 avertissement avant modification',
      many: '{0} avertissements avant modification',
    },
    en: { one: '1 warning before an edit', many: '{0} warnings before an edit' },
  },
  tabNames: {
    fr: {
      one: "le nom d'un onglet, adapté à Excel",
      many: 'les noms de {0} onglets, adaptés à Excel',
    },
    en: {
      one: 'the name of a tab, changed for Excel',
      many: 'the names of {0} tabs, changed for Excel',
    },
  },
} as const satisfies Record<string, { readonly fr: Words; readonly en: Words }>

export type Kind = keyof typeof KINDS

/** Beyond this many, tabs are not all named. */
const NAMED = 3

/** The tally of what is left out. */
export class LeftOut {
  private readonly counts = new Map<Kind, { count: number; tabs: Set<string> }>()

  /** Counts what is left out, on a tab when it stands on one. */
  add(kind: Kind, count = 1, tab?: string): void {
    if (count <= 0) return
    const tally = this.counts.get(kind) ?? { count: 0, tabs: new Set<string>() }
    tally.count += count
    if (tab !== undefined) tally.tabs.add(tab)
    this.counts.set(kind, tally)
  }

  /** One line for each kind, in French to those who speak it, in English to others. */
  inWords(locale: string): string[] {
    const language = locale.startsWith('fr') ? 'fr' : 'en'
    return [...this.counts].map(([kind, { count, tabs }]) => {
      const words: Words = KINDS[kind][language]
      const told = (count === 1 ? words.one : words.many).replace('{0}', String(count))
      const named = [...tabs].slice(0, NAMED).join(', ')
      if (named === '') return told
      return `${told} — ${named}${tabs.size > NAMED ? '…' : ''}`
    })
  }
}
