// How the chain steers: what it aims at, what it reads, what it decides, how a customer is recognised.
// Half answered: an indicator nobody graded, a rule without its reference source, themes nobody judged.

type Cells = Readonly<Record<string, string>>
type Named = readonly (readonly [string, Cells])[]

/** Cells of rows the pack wrote, by tab and number. */
export const FOLLOWED: Readonly<Record<string, Named>> = {
  objectives: [
    [
      'OBJ-01',
      {
        'user-benefit': 'Moins de listes à refaire chaque semaine',
        baseline: '2,4',
        target: '3',
        deadline: '31/12/2027',
      },
    ],
    ['OBJ-02', { baseline: '41', target: '50' }],
    ['OBJ-05', { baseline: '58' }],
  ],
  programmes: [
    ['PRG-01', { state: 'À déployer', kpis: 'Taux de deuxième achat' }],
    ['PRG-05', { state: 'Déployé', kpis: "Taux d'utilisation des avantages ; Taux de réachat" }],
    ['PRG-07', { state: 'À étudier' }],
  ],
  scenarios: [['SCN-005', { confidence: 'Moyenne : cas comparable' }]],
  indicators: [
    [
      'IND-01',
      {
        value: '5',
        maintenance: '2',
        'data-needed': 'Client rattaché au ticket ou à la commande ; Date de la commande',
        flow: 'FLX-001',
        tool: 'Looker Studio',
        wireframe: 'https://example.com/maquettes/frequence',
        'build-state': 'Maquetté',
      },
    ],
    [
      'IND-02',
      {
        value: '4',
        maintenance: '1',
        'data-needed': 'Note de recommandation (NPS)',
        'build-state': 'Utilisé',
        'decision-taken': 'Un directeur rappelle sous 48 h toute note inférieure à 6',
      },
    ],
    ['IND-03', { value: '2', maintenance: '4' }],
    ['IND-05', { value: '4' }],
  ],
}

/** The single view: datum, then cells by column. The family name follows a reference nobody kept. */
export const SINGLE_VIEW: Named = [
  [
    'email',
    {
      'source-order': 'SRC-010 > SRC-005 > SRC-003',
      survivorship: 'La plus récente',
      normalisation: 'Minuscules, sans espaces',
      history: 'Oui',
    },
  ],
  [
    'mobile-phone',
    {
      'source-order': 'Programme de fidélité > Réservation de table',
      survivorship: 'Source de référence',
      normalisation: 'Format international, +33',
    },
  ],
  ['loyalty-number', { 'source-order': 'SRC-005', history: 'Non' }],
  ['last-name', { survivorship: 'Source de référence' }],
]

/** Answers to the diagnosis, by rank of the question. */
export const DIAGNOSIS: readonly (readonly [number, Cells])[] = [
  [
    1,
    {
      level: 'Organisé',
      'target-level': 'Piloté',
      evidence: 'Un point par trimestre en comité de direction',
      action: 'Suivre la part prouvée du plan à chaque comité, directrice générale',
    },
  ],
  [3, { level: 'Ponctuel', 'target-level': 'Piloté', evidence: 'Nadia L., en plus de son poste' }],
  [5, { level: 'Ponctuel', evidence: 'Le service client garde son propre tableur' }],
  [
    8,
    {
      level: 'Inexistant',
      'target-level': 'Organisé',
      action: 'Choisir les clés du RCU, Karim B.',
    },
  ],
  [
    12,
    {
      level: 'Inexistant',
      evidence: 'Une campagne partie à des mobiles faux en mai, découverte aux factures',
    },
  ],
  [
    14,
    {
      level: 'Ponctuel',
      'target-level': 'Organisé',
      action: 'Expliquer la carte aux caissiers, directeurs de restaurant',
    },
  ],
  [16, { level: 'Organisé' }],
  [21, { level: 'Je ne sais pas' }],
  [24, { level: 'Ponctuel', 'target-level': 'Piloté' }],
]

/** What the committee said of decisions the workbook asks for, by kind. */
export const DECIDED: Named = [
  [
    'Idée de collecte',
    {
      decision: 'Attendre le bilan du test en caisse',
      owner: 'Nadia L.',
      due: '15/01/2027',
      status: 'Reportée',
    },
  ],
  [
    'Donnée inutile',
    { owner: 'Karim B.', due: '18/12/2026', status: 'À prendre', note: 'en parler à la DPO' },
  ],
]
