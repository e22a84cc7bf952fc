// A chain of 48 restaurants, half way through its inventory, with the flaws real clients leave.
// Long because it is one body of invented content, read as a list.

/** Sources of the pack the chain does not own: the consultant takes them out. */
export const NOT_OWNED = [
  'SRC-012',
  'SRC-014',
  'SRC-015',
  'SRC-019',
  'SRC-020',
  'SRC-021',
  'SRC-022',
  'SRC-023',
]

/** Usual variables its tools do not hold: out too. */
export const NOT_HELD: readonly (readonly [string, string])[] = [
  ['SRC-001', 'postal-code'],
  ['SRC-005', 'last-purchase-date'],
  ['SRC-005', 'first-purchase-date'],
  ['SRC-005', 'purchase-count'],
  ['SRC-005', 'total-spend'],
  ['SRC-005', 'birthday'],
  ['SRC-010', 'last-purchase-date'],
  ['SRC-010', 'consent-date'],
  ['SRC-010', 'consent-source'],
]

/** Sizes of the populations, by rank in Paramètres (POP-01…). */
export const POPULATIONS: Readonly<Record<string, string>> = {
  'POP-01': '182 400',
  'POP-02': '96 500',
  'POP-04': '41 200',
  'POP-08': '12 800',
  'POP-12': '74 300',
  'POP-13': '61 000',
  'POP-17': '1 250 000',
  'POP-18': '38 000',
}

/** What the client typed on its sources, by column. Blank cells stay blank. */
export const SOURCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'SRC-001': {
    volume: '104 000',
    'last-update': '20/11/2026',
    'integration-level': 'Automatique par lot',
    'tool-name': 'Zelty',
    owner: 'Karim B.',
    'access-groups': 'Marketing ; Direction ; Réseau (points de vente, agences, franchisés)',
    feeds: 'SRC-005',
    'monthly-cost': '2400',
  },
  'SRC-002': {
    volume: '8200',
    'last-update': '21/11/2026',
    'integration-level': 'Possible, non mise en place',
    owner: 'Karim B.',
    'access-groups': 'Marketing',
  },
  'SRC-003': {
    'last-update': '19/11/2026',
    'integration-level': 'Export ou import manuel',
    'tool-name': 'Zenchef',
    owner: 'Nadia L.',
    feeds: 'SRC-010',
    'access-groups': 'Marketing ; Support et service client',
  },
  'SRC-004': { volume: '31 000', 'last-update': 'Je ne sais pas', owner: 'Karim B.' },
  'SRC-005': {
    volume: '41 200',
    'last-update': '14/10/2026',
    'integration-level': 'Automatique par lot',
    'tool-name': 'Obiz',
    owner: 'Nadia L.',
    'access-groups': 'Marketing ; Support et service client ; Direction ; Juridique et DPO',
    feeds: 'SRC-010',
  },
  'SRC-006': { volume: '5 600', 'last-update': '03/03/2027', owner: 'Équipe IT' },
  'SRC-007': { 'last-update': 'N/A', owner: 'Karim B.' },
  'SRC-008': {
    volume: '640',
    'last-update': '18/11/2026',
    owner: 'Nadia L.',
    'access-groups': 'Marketing',
  },
  'SRC-009': {
    volume: '1 150',
    'last-update': '02/11/2026',
    owner: 'Nadia L.',
    'access-groups': 'Marketing ; Direction',
  },
  'SRC-010': {
    volume: '88 000',
    'last-update': '21/11/2026',
    'integration-level': 'Automatique temps réel',
    'tool-name': 'Brevo',
    owner: 'Nadia L.',
    'access-groups': 'Marketing ; Support et service client ; Direction ; Juridique et DPO',
  },
  'SRC-011': { volume: '23 000', 'last-update': '15/11/2026', owner: 'Nadia L.' },
  'SRC-016': { owner: 'Siège' },
}

/** What the client typed on variables: source, datum, then cells by column. */
export const VARIABLES: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['SRC-005', 'email', { filled: '26 800', 'age-band': '1 à 2 ans', provenance: 'Mesuré' }],
  ['SRC-005', 'first-name', { filled: '38 900', 'age-band': '1 à 2 ans' }],
  ['SRC-005', 'last-name', { filled: '38 700', 'age-band': '1 à 2 ans' }],
  ['SRC-005', 'mobile-phone', { 'declared-rate': 'env. 60', 'age-band': '1 à 2 ans' }],
  [
    'SRC-005',
    'optin-email',
    { 'declared-rate': '71 %', 'yes-share': '58 %', 'age-band': '1 à 2 ans' },
  ],
  ['SRC-005', 'optin-sms', { 'declared-rate': '1', 'age-band': '1 à 2 ans' }],
  ['SRC-005', 'birth-date', { filled: '9 400' }],
  ['SRC-005', 'postal-code', { 'declared-rate': '64 %', 'age-band': '2 à 3 ans' }],
  ['SRC-005', 'preferred-store', { filled: '44 000', 'age-band': '1 à 2 ans' }],
  ['SRC-005', 'loyalty-number', { 'declared-rate': '100 %' }],
  ['SRC-005', 'loyalty-joined-on', { 'declared-rate': '99 %' }],
  ['SRC-005', 'loyalty-tier', { 'declared-rate': '99 %' }],
  ['SRC-005', 'points-balance', { 'declared-rate': '100 %' }],
  ['SRC-005', 'points-expiry', { 'declared-rate': '98 %' }],
  ['SRC-005', 'rewards-used', { 'declared-rate': 'Je ne sais pas' }],
  ['SRC-001', 'order-date', { 'declared-rate': '100 %' }],
  ['SRC-001', 'order-id', { 'declared-rate': '100 %' }],
  ['SRC-001', 'order-amount', { 'declared-rate': '100 %' }],
  ['SRC-001', 'store-id', { 'declared-rate': '100 %' }],
  ['SRC-001', 'order-customer-link', { filled: '212 000', comment: 'carte présentée en caisse' }],
  ['SRC-001', 'order-type', { 'declared-rate': '97 %' }],
  ['SRC-001', 'covers-count', { 'declared-rate': '0,62' }],
  ['SRC-001', 'payment-method', { 'declared-rate': '100 %' }],
  ['SRC-001', 'store-visit', { 'declared-rate': '' }],
  ['SRC-003', 'email', { filled: '29 500', 'age-band': 'Moins de 6 mois' }],
  ['SRC-003', 'mobile-phone', { filled: '36 100', 'age-band': 'Moins de 6 mois' }],
  ['SRC-003', 'booking-number', { 'declared-rate': '100 %' }],
  ['SRC-003', 'arrival-date', { 'declared-rate': '100 %' }],
  ['SRC-003', 'guests-count', { 'declared-rate': '96 %' }],
  ['SRC-009', 'nps-score', { 'declared-rate': '91 %' }],
  ['SRC-009', 'csat-score', { 'declared-rate': '98 %' }],
  ['SRC-009', 'verbatim', { 'declared-rate': '34 %' }],
  ['SRC-008', 'review-rating', { 'declared-rate': '100 %' }],
  ['SRC-010', 'email', { filled: '88 000', 'age-band': '6 à 12 mois', provenance: 'Mesuré' }],
  ['SRC-010', 'first-name', { 'declared-rate': '55 %', 'age-band': '2 à 3 ans' }],
  [
    'SRC-010',
    'optin-email',
    { 'declared-rate': '83 %', 'yes-share': '61 %', 'age-band': '6 à 12 mois' },
  ],
  ['SRC-010', 'last-email-click', { 'declared-rate': '42 %' }],
  ['SRC-010', 'email-deliverability', { 'declared-rate': '96 %' }],
  ['SRC-010', 'marketing-objection', { 'declared-rate': '2 %' }],
  ['SRC-010', 'message-pressure', { 'declared-rate': 'Je ne sais pas' }],
  ['SRC-006', 'email', { 'declared-rate': '162 %' }],
  ['SRC-006', 'wifi-visit', { 'declared-rate': '88 %' }],
]

/** What the first workshop heard, a month before: the till and the loyalty programme, one rate too hopeful. */
export const FIRST_SOURCES = ['SRC-001', 'SRC-005']
export const FIRST_SAID: typeof VARIABLES = [
  ['SRC-005', 'mobile-phone', { 'declared-rate': '95 %' }],
]

/** Dated counts, as a check of a file leaves them: variable, then the columns of Contrôles. */
export const CHECKS: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  [
    'SRC-005',
    'email',
    {
      date: '16/11/2026',
      records: '41200',
      applicable: '41200',
      empty: '14200',
      placeholder: '310',
      valid: '25840',
      distinct: '25400',
      duplicates: '2480',
      oldest: '14/02/2016',
      'median-date': '12/05/2025',
    },
  ],
  [
    'SRC-010',
    'email',
    {
      date: '17/11/2026',
      records: '88000',
      applicable: '88000',
      empty: '0',
      placeholder: '420',
      valid: '86900',
      distinct: '87510',
      'median-date': '02/03/2026',
    },
  ],
  [
    'SRC-005',
    'mobile-phone',
    {
      date: '16/11/2026',
      records: '41200',
      applicable: '41200',
      empty: '19800',
      placeholder: '1650',
      valid: '18900',
      distinct: '19100',
      'median-date': '20/06/2025',
    },
  ],
  [
    'SRC-005',
    'postal-code',
    {
      date: '16/11/2026',
      records: '41200',
      applicable: '41200',
      empty: '15100',
      placeholder: '90',
      valid: '23650',
      suggestion: 'zéro initial perdu sur 1 203 codes postaux',
    },
  ],
  [
    'SRC-005',
    'optin-email',
    {
      date: '16/11/2026',
      records: '41200',
      applicable: '41200',
      empty: '11948',
      placeholder: '0',
      valid: '29252',
      'yes-count': '16966',
    },
  ],
  [
    'SRC-001',
    'order-customer-link',
    {
      date: '18/11/2026',
      records: '1250000',
      applicable: '1250000',
      empty: '1038000',
      placeholder: '0',
      valid: '212000',
    },
  ],
]

/**
 * What the consultant says of data several sources hold: datum, then the columns of Cohérence. Mobiles
 * were compared; nobody agrees on what a restaurant of attachment is.
 */
export const AGREEMENTS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['mobile-phone', { master: 'SRC-005', 'pairs-compared': '11 800', 'pairs-equal': '10 150' }],
  ['first-name', { 'same-definition': 'Oui' }],
  ['optin-email', { master: 'SRC-008' }],
  ['payment-method', { 'same-definition': 'Oui' }],
]

/** How the chain means to keep its data clean; the second has never run. */
export const QUALITY_PLAN: readonly Readonly<Record<string, string>>[] = [
  {
    mechanism: 'Dédoublonnage',
    scope: 'SRC-005',
    rhythm: 'Récurrent',
    frequency: 'Trimestrielle',
    owner: 'Nadia L.',
    cost: '4 800',
    criterion: 'Cohérence',
    'last-run': '15/09/2026',
  },
  {
    mechanism: 'Traitement postal RNVP',
    rhythm: 'Récurrent',
    frequency: 'Annuelle',
    tool: 'Prestataire agréé, devis demandé',
    criterion: 'Validité',
  },
  {
    mechanism: 'Contrôle à la saisie',
    scope: 'SRC-001',
    rhythm: 'Permanent',
    owner: 'Karim B.',
    tool: 'Module de Zelty',
  },
]

/** Flows the IT team listed: the first names its sources by label alone, one is told twice, one goes nowhere. */
export const FLOWS: Readonly<Record<'fr' | 'en', readonly Readonly<Record<string, string>>[]>> = {
  fr: [
    {
      from: 'Caisse',
      to: 'Programme de fidélité',
      mode: 'Par lots (batch)',
      frequency: 'Quotidienne (24 h)',
      status: 'Existant',
      'data-families': 'Achats et commandes',
      integration: 'API',
      key: 'Numéro de carte de fidélité',
      'last-run': '20/11/2026',
      transform: 'Total par adhérent et par jour',
    },
    {
      from: 'SRC-005',
      to: 'SRC-010',
      mode: 'Par lots (batch)',
      frequency: 'Hebdomadaire',
      status: 'Existant',
      'last-run': '02/11/2026',
    },
    { from: 'SRC-006', to: 'SRC-010', status: 'Prévu', integration: 'Fichier CSV' },
    { from: 'SRC-005', to: 'SRC-010', mode: 'Par lots (batch)', status: 'Existant' },
    { from: 'SRC-009', frequency: 'Mensuelle', 'last-run': 'fin octobre' },
  ],
  en: [
    {
      from: 'Point of sale (till)',
      to: 'Loyalty programme',
      mode: 'Batch',
      frequency: 'Daily (24 h)',
      status: 'Existing',
      'data-families': 'Purchases and orders',
      integration: 'API',
      key: 'Loyalty card number',
      'last-run': '20/11/2026',
      transform: 'Total by member and by day',
    },
    {
      from: 'SRC-005',
      to: 'SRC-010',
      mode: 'Batch',
      frequency: 'Weekly',
      status: 'Existing',
      'last-run': '02/11/2026',
    },
    { from: 'SRC-006', to: 'SRC-010', status: 'Planned', integration: 'CSV file' },
    { from: 'SRC-005', to: 'SRC-010', mode: 'Batch', status: 'Existing' },
    { from: 'SRC-009', frequency: 'Monthly', 'last-run': 'end of October' },
  ],
}

/** What people wrote of their own, in their language. */
export const NOTES = {
  fr: {
    owner: 'Qui s’en occupe ?',
    header: 'Remarque du siège',
    remark: 'à revoir avec Karim',
    frequency: 'De temps en temps',
    comment: '=à vérifier avec les directeurs',
    volume: 'environ 9000',
    terrace: 'Bornes des terrasses',
    interest: 'Très élevé',
  },
  en: {
    owner: 'Who looks after it?',
    header: 'Head office remark',
    remark: 'to review with Karim',
    frequency: 'Now and then',
    comment: '=to check with the managers',
    volume: 'about 9000',
    terrace: 'Terrace kiosks',
    interest: 'Very high',
  },
} as const
