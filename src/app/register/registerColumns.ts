import { listed } from '../../base/listed.ts'
import { type Locale, say, type Text } from '../../base/text.ts'
import { data } from '../../catalogue/data.ts'
import type { RegisterEntry } from '../../planning/purposes/register.ts'
import type { Inventory } from '../inventory.ts'
import type { Judgement } from '../judgement.ts'
import { retentionFinding } from './retentionFinding.ts'

/** What a cell of the register is written from. */
export interface RegisterGrounds {
  readonly inventory: Inventory
  readonly figures: Judgement['figures']
}

/** A heading of the register, and what it says of an activity; '' for what nobody filled in. */
export interface RegisterColumn {
  readonly name: Text
  readonly cell: (entry: RegisterEntry, on: RegisterGrounds) => string
}

/**
 * The headings usual in a register of processing activities, after article 30 of the GDPR and the
 * model of the CNIL, filled from Traitements, Sources and Variables.
 */
export const registerColumns: readonly RegisterColumn[] = [
  {
    name: { fr: 'Activité de traitement', en: 'Processing activity' },
    cell: ({ row }) => [row.key, row.values.purpose ?? ''].filter(Boolean).join(' · '),
  },
  { name: { fr: 'Finalités', en: 'Purposes' }, cell: typed('purpose') },
  {
    name: { fr: 'Organisme', en: 'Organisation' },
    cell: (_, { inventory }) => inventory.settings.projectName,
  },
  {
    name: { fr: "Rôle de l'organisme", en: 'Role of the organisation' },
    cell: worded('role', 'controller_role'),
  },
  { name: { fr: 'Base légale', en: 'Legal basis' }, cell: worded('legal-basis', 'legal_basis') },
  {
    name: { fr: 'Catégories de personnes concernées', en: 'Categories of people concerned' },
    cell: typed('people'),
  },
  {
    name: { fr: 'Catégories de données', en: 'Categories of data' },
    cell: ({ categories }, { inventory }) => categoryWords(categories, inventory),
  },
  {
    name: {
      fr: 'Données sensibles (art. 9 et 10, numéros nationaux, mineurs)',
      en: 'Sensitive data (art. 9 and 10, national numbers, minors)',
    },
    cell: ({ sensitive }, { inventory }) => categoryWords(sensitive, inventory),
  },
  { name: { fr: 'Données traitées', en: 'Data processed' }, cell: dataHeld },
  {
    name: { fr: 'Sources et outils', en: 'Sources and tools' },
    cell: ({ sources }, { inventory }) =>
      once(
        sources.map((id) => sourceName(id, inventory)),
        inventory.lexicon.locale,
      ),
  },
  { name: { fr: 'Hébergement et pays', en: 'Hosting and country' }, cell: hosting },
  { name: { fr: 'Destinataires', en: 'Recipients' }, cell: typed('recipients') },
  {
    name: { fr: "Transferts hors de l'UE", en: 'Transfers outside the EU' },
    cell: typed('transfers'),
  },
  { name: { fr: 'Durée de conservation', en: 'Retention period' }, cell: typed('retention') },
  {
    name: { fr: 'Durée de conservation en mois', en: 'Retention period in months' },
    cell: ({ row }) => String(row.values['retention-months'] ?? ''),
  },
  {
    name: { fr: 'Dépassement de la durée', en: 'Retention overrun' },
    cell: (entry, { inventory }) => retentionFinding(entry, inventory),
  },
  { name: { fr: 'Mesures de sécurité', en: 'Security measures' }, cell: typed('security') },
  {
    name: { fr: 'Information des personnes', en: 'Information given to people' },
    cell: typed('notice'),
  },
  {
    name: { fr: "Analyse d'impact (AIPD)", en: 'Impact assessment (DPIA)' },
    cell: worded('dpia', 'eligibility'),
  },
  { name: { fr: 'Avis du DPO', en: 'DPO opinion' }, cell: worded('dpo-decision', 'dpo_decision') },
  {
    name: { fr: 'Décision du responsable de traitement', en: 'Controller decision' },
    cell: worded('controller-decision', 'controller_decision'),
  },
]

type TextColumn =
  | 'purpose'
  | 'people'
  | 'recipients'
  | 'transfers'
  | 'retention'
  | 'security'
  | 'notice'
type ListColumn = 'role' | 'legal-basis' | 'dpia' | 'dpo-decision' | 'controller-decision'

function typed(column: TextColumn): RegisterColumn['cell'] {
  return ({ row }) => row.values[column] ?? ''
}

function worded(column: ListColumn, list: string): RegisterColumn['cell'] {
  return ({ row }, { inventory }) => {
    const id = row.values[column]
    return id === null ? '' : inventory.lexicon.word(list, id)
  }
}

function categoryWords(ids: readonly string[], { lexicon }: Inventory): string {
  return once(
    ids.map((id) => lexicon.word('gdpr_category', id)),
    lexicon.locale,
  )
}

/** What the variables hold, in the words of the catalogue; their own name where they hold nothing known. */
function dataHeld({ variables }: RegisterEntry, { inventory, figures }: RegisterGrounds): string {
  const { locale } = inventory.lexicon
  return once(
    variables.flatMap(({ key, values }) => {
      const held = (figures.get(key)?.links.confirmed ?? []).flatMap((id) => data().get(id) ?? [])
      return held.length > 0 ? held.map(({ label }) => say(label, locale)) : (values.name ?? [])
    }),
    locale,
  )
}

function hosting({ sources }: RegisterEntry, { inventory }: RegisterGrounds): string {
  const rows = inventory.rows.sources.filter(({ key }) => sources.includes(key))
  return once(
    rows.flatMap(({ key, values }) =>
      values.hosting === null ? [] : `${values.name ?? key} (${values.hosting})`,
    ),
    inventory.lexicon.locale,
  )
}

function sourceName(id: string, { rows }: Inventory): string {
  return rows.sources.find(({ key }) => key === id)?.values.name ?? id
}

/** Several things in one cell, each once. */
function once(things: readonly string[], locale: Locale): string {
  return listed([...new Set(things)], locale)
}
