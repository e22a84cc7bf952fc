import type { Text } from '../../../src/base/text.ts'
import type { MapNode } from '../../../src/planning/flows/systemMap.ts'

export type Freshness = MapNode['freshness']

/** How a freshness is told: a symbol, a word, and a colour that never tells alone. */
export interface Mark {
  readonly symbol: string
  readonly word: Text
  readonly line: string
  readonly fill: string
}

export const MARKS: Readonly<Record<Freshness, Mark>> = {
  fresh: { symbol: '●', word: { fr: 'À jour', en: 'Fresh' }, line: '#137333', fill: '#e6f4ea' },
  due: { symbol: '◐', word: { fr: 'À rafraîchir', en: 'Due' }, line: '#7a4f01', fill: '#fef7e0' },
  late: { symbol: '○', word: { fr: 'En retard', en: 'Late' }, line: '#8a4500', fill: '#fdeedb' },
  stale: { symbol: '✕', word: { fr: 'Périmée', en: 'Stale' }, line: '#b3261e', fill: '#fce8e6' },
  'one-off': {
    symbol: '–',
    word: { fr: 'Ponctuelle', en: 'One-off' },
    line: '#5f6368',
    fill: '#f1f3f4',
  },
  unknown: { symbol: '?', word: { fr: 'Inconnue', en: 'Unknown' }, line: '#5f6368', fill: '#fff' },
}

/** The roles, from where data come in to where they are used. */
export const ROLES: Readonly<Record<string, Text>> = {
  collection: { fr: 'Collecte', en: 'Collection' },
  reference: { fr: 'Référentiel externe', en: 'External reference' },
  storage: { fr: 'Stockage', en: 'Storage' },
  repository: { fr: 'Référentiel client', en: 'Customer repository' },
  activation: { fr: 'Activation', en: 'Activation' },
  reporting: { fr: 'Pilotage', en: 'Reporting' },
}

export const NO_ROLE: Text = { fr: 'Rôle à préciser', en: 'Role to be told' }
export const ISOLATED: Text = { fr: 'isolée', en: 'isolated' }
export const TITLE: Text = { fr: 'Carte du SI', en: 'System map' }
