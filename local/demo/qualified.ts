// What the chain's teams said of their tools and fields beyond what is counted: one or two rows a column,
// as in a workbook half way, with the flaws real clients leave.

type Cells = Readonly<Record<string, string>>

/** Where each tool stands in the journeys, who feeds it, where it is kept. The rest stays to be asked. */
export const KNOWN_OF_SOURCES: Readonly<Record<string, Cells>> = {
  'SRC-001': {
    'collection-devices': 'Deux caisses par restaurant, tablettes de salle',
    'journey-stages': 'Achat ou souscription ; Usage',
    departments: 'Réseau (points de vente, agences, franchisés) ; Finance et comptabilité',
  },
  'SRC-003': {
    'collection-devices': 'Formulaire de réservation, appels notés par le restaurant',
    population: 'Réservations et séjours',
    'journey-stages': 'Recherche et comparaison ; Achat ou souscription',
  },
  'SRC-004': { hosting: 'inconnu, chez chaque plateforme' },
  'SRC-005': {
    'collection-devices': 'Bulletin papier, site, application',
    potential: '96 500',
    departments: 'Marketing ; Réseau (points de vente, agences, franchisés)',
    hosting: "France, chez l'éditeur",
  },
  'SRC-010': { 'monthly-cost': '890', departments: 'Marketing', hosting: 'Union européenne' },
}

/** How fields are qualified: source, datum, then cells by column. One sample found more right than it read. */
export const QUALIFIED: readonly (readonly [string, string, Cells])[] = [
  [
    'SRC-005',
    'email',
    {
      label: "Adresse donnée à l'adhésion",
      family: 'Coordonnées électroniques',
      moment: 'Adhésion fidélité',
      utility: 'Envoyer le relevé de points et les offres',
      'collection-means': 'Bulletin papier ressaisi au siège, ou application',
      'collection-cost': '3',
      'update-means': 'Retours en erreur corrigés à la main',
      'update-cost': '4',
      'typed-by': 'Un collaborateur',
      'accuracy-checked': '60',
      'accuracy-correct': '51',
      purpose: 'Programme de fidélité',
    },
  ],
  ['SRC-005', 'mobile-phone', { 'accuracy-checked': '24', 'accuracy-correct': '19' }],
  ['SRC-005', 'postal-code', { 'accuracy-checked': '20', 'accuracy-correct': '22' }],
  [
    'SRC-005',
    'birth-date',
    {
      label: 'Date de naissance déclarée',
      utility: "Offrir un dessert le jour de l'anniversaire",
      'typed-by': 'Le client lui-même',
      'gdpr-category': 'État civil et identification',
      'access-override': 'Marketing',
    },
  ],
  [
    'SRC-005',
    'loyalty-number',
    {
      'is-key': 'Forte',
      format: 'Identifiant',
      'reference-source': 'Programme de fidélité',
      purpose: 'Programme de fidélité',
    },
  ],
  ['SRC-005', 'points-balance', { 'feed-mode': 'Temps réel', frequency: 'Quotidienne (24 h)' }],
  [
    'SRC-005',
    'loyalty-tier',
    { raw: 'Calculée (score, segment…)', family: 'Fidélité et parrainage' },
  ],
  ['SRC-001', 'loyalty-number', { format: 'Texte libre' }],
  ['SRC-001', 'order-items', { label: 'Lignes du ticket', volume: '3 900 000' }],
  [
    'SRC-001',
    'payment-method',
    { format: 'Liste fermée', 'allowed-values': 'CB ; Espèces ; Titre-restaurant' },
  ],
  [
    'SRC-013',
    'payment-method',
    { format: 'Liste fermée', 'allowed-values': 'CB ; Titre-restaurant' },
  ],
  ['SRC-003', 'email', { population: 'Réservations et séjours', 'reference-source': 'SRC-003' }],
  ['SRC-018', 'email', { 'reference-source': 'SRC-010' }],
]

/** Lines of Paramètres by the words or the number their name begins with, then cells by column. */
export const SETTINGS: readonly (readonly [string, Cells])[] = [
  ['Complétude', { value: '30' }],
  ['Validité', { value: '20' }],
  ['Précision', { value: '10' }],
  ['Cohérence', { value: '10' }],
  ['Disponibilité', { value: '10' }],
  ['Actualité', { value: '20' }],
  ['Carte enregistrée', { value: '30 %' }],
  ['GRP-02', { value: 'Trois personnes au siège, Nadia L.', 'value-2': 'Accès direct' }],
  ['GRP-09', { value: '48 directeurs de restaurant', 'value-2': 'Sur demande, sous un jour' }],
]
