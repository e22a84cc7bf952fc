import type { Text } from '../base/text.ts'
import { say } from '../base/text.ts'
import type { Page, Ports } from './ports.ts'

interface PageSpec {
  readonly title: Text
  readonly size: Page['size']
}

/** The pages of the add-on, by the name of their file in `sidebar/pages/`. */
export const pages = {
  panel: { title: { fr: 'Inventaire données CRM', en: 'CRM data inventory' }, size: null },
  creation: {
    title: { fr: 'Créer ou compléter le classeur', en: 'Create or complete the workbook' },
    size: { width: 860, height: 620 },
  },
  fields: {
    title: { fr: 'Importer une liste de champs', en: 'Import a field list' },
    size: { width: 860, height: 620 },
  },
  proposals: {
    title: { fr: 'Proposer les correspondances', en: 'Suggest matches' },
    size: { width: 860, height: 620 },
  },
  sentBack: {
    title: { fr: 'Reprendre un classeur renvoyé', en: 'Take back a returned workbook' },
    size: { width: 940, height: 640 },
  },
  check: {
    title: { fr: 'Contrôler un fichier client', en: 'Check a customer file' },
    size: { width: 960, height: 660 },
  },
  checkTab: {
    title: { fr: 'Contrôler un onglet collé', en: 'Check a pasted tab' },
    size: { width: 960, height: 660 },
  },
  twoFiles: {
    title: { fr: 'Comparer deux fichiers', en: 'Compare two files' },
    size: { width: 960, height: 660 },
  },
  warehouse: {
    title: { fr: 'Obtenir la requête SQL', en: 'Get the SQL query' },
    size: { width: 940, height: 640 },
  },
  export: { title: { fr: 'Exporter', en: 'Export' }, size: { width: 560, height: 560 } },
  summary: { title: { fr: 'Synthèse', en: 'Summary' }, size: { width: 1120, height: 700 } },
  help: { title: { fr: 'Aide', en: 'Help' }, size: { width: 640, height: 600 } },
  about: {
    title: { fr: 'À propos et confidentialité', en: 'About and privacy' },
    size: { width: 640, height: 600 },
  },
  map: {
    title: { fr: 'Carte du SI', en: 'System map' },
    size: { width: 1120, height: 680 },
  },
} as const satisfies Readonly<Record<string, PageSpec>>

export type PageName = keyof typeof pages

/** What is wrong with the page somebody asks for, if anything. */
export function wrongPage(page: unknown, at: unknown): string | null {
  if (!Object.keys(pages).includes(String(page))) return `page ${String(page)}`
  return typeof at === 'string' ? null : 'at'
}

/** Shows a page in the person's language. */
export function openPage({ screen, locale }: Ports, name: PageName, at: string): null {
  const { title, size } = pages[name]
  screen.open({ file: name, title: say(title, locale), size, locale, at })
  return null
}
