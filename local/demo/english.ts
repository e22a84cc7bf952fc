// How an English-speaking client types what a French one does: its figures, the words of its lists.

/** The words of the lists that the chain's people picked. */
const WORDS: Readonly<Record<string, string>> = {
  'Je ne sais pas': "I don't know",
  'Moins de 6 mois': 'Under 6 months',
  '6 à 12 mois': '6 to 12 months',
  '1 à 2 ans': '1 to 2 years',
  '2 à 3 ans': '2 to 3 years',
  'Par lots (batch)': 'Batch',
  'Automatique par lot': 'Automatic batch',
  'Automatique temps réel': 'Automatic real time',
  'Possible, non mise en place': 'Possible, not set up',
  'Export ou import manuel': 'Manual export or import',
  'Support et service client': 'Customer support',
  Direction: 'Management',
  'Juridique et DPO': 'Legal and DPO',
  'Réseau (points de vente, agences, franchisés)': 'Network (outlets, branches, franchisees)',
  Mesuré: 'Measured',
  'Équipe IT': 'IT team',
  Siège: 'Head office',
  'env. 60': 'about 60',
  'carte présentée en caisse': 'card shown at the till',
  'zéro initial perdu sur 1 203 codes postaux': 'leading zero lost on 1,203 postal codes',
}

/**
 * A text as an English-speaking person types it. Days stay day first, as in the United Kingdom; a text
 * that is neither a figure nor a word of a list is left as it is.
 *
 * @example '104 000' → '104000'; '0,62' → '0.62'; '83 %' → '83%'; 'Marketing ; Direction' → both words
 */
export function inEnglish(text: string): string {
  if (/^\d{1,3}( \d{3})+$/.test(text)) return text.replace(/ /g, '')
  if (/^\d+,\d+$/.test(text)) return text.replace(',', '.')
  if (/^\d+ %$/.test(text)) return text.replace(' ', '')
  return text
    .split(' ; ')
    .map((word) => WORDS[word] ?? word)
    .join('; ')
}
