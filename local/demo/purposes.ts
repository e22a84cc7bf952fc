// What the chain wrote of why it holds data, half way: one activity without its legal basis, one whose
// period is in words only, a tool nobody declared, and fields nobody knows the use of.

type Cells = Readonly<Record<string, string>>

/** The activities its DPO began to describe; words of lists are understood in any language. */
export const PURPOSES: Readonly<Record<'fr' | 'en', readonly Cells[]>> = {
  fr: [
    {
      purpose: 'Programme de fidélité',
      source: 'Programme de fidélité',
      'legal-basis': 'Contrat',
      retention: '3 ans après la dernière visite',
      'retention-months': '36',
      people: 'Adhérents',
      categories: 'État civil et identification ; Coordonnées ; Économique et financière',
      recipients: 'Siège, restaurants franchisés, éditeur du programme (sous-traitant)',
      security: 'Accès nominatifs, sauvegarde quotidienne chiffrée',
      notice: "Bulletin d'adhésion, pied de page du site",
      'dpo-decision': 'Favorable',
      dpia: 'Non',
      role: 'Responsable du traitement',
      'controller-decision': 'Accepté',
    },
    {
      purpose: "Lettre d'information et offres",
      source: 'SRC-010',
      'legal-basis': 'Consentement',
      retention: '2 ans après le dernier clic',
      'retention-months': '24',
      people: 'Inscrits à la lettre',
      categories: 'État civil et identification ; Coordonnées',
      transfers: 'Aucun connu',
      'dpo-decision': 'Favorable sous réserve',
      dpia: 'À étudier',
      role: 'Responsable du traitement',
    },
    {
      purpose: 'Encaissement et comptabilité',
      source: 'SRC-001',
      'legal-basis': 'Contrat',
      retention: '10 ans, pièces comptables',
      'retention-months': '120',
      people: 'Clients',
      categories: 'Économique et financière',
    },
    {
      purpose: 'Réservations en ligne',
      source: 'SRC-003',
      'legal-basis': 'À définir',
      retention: 'un an après la visite, à confirmer',
      people: 'Clients ayant réservé',
    },
  ],
  en: [
    {
      purpose: 'Loyalty programme',
      source: 'Loyalty programme',
      'legal-basis': 'Contract',
      retention: '3 years after the last visit',
      'retention-months': '36',
      people: 'Members',
      categories: 'Civil status and identification ; Contact details ; Economic and financial',
      recipients: 'Head office, franchised restaurants, vendor of the programme (processor)',
      security: 'Named accounts, encrypted daily backup',
      notice: 'Enrolment form, footer of the site',
      'dpo-decision': 'Favourable',
      dpia: 'No',
      role: 'Controller',
      'controller-decision': 'Accepted',
    },
    {
      purpose: 'Newsletter and offers',
      source: 'SRC-010',
      'legal-basis': 'Consent',
      retention: '2 years after the last click',
      'retention-months': '24',
      people: 'Subscribers',
      categories: 'Civil status and identification ; Contact details',
      transfers: 'None known',
      'dpo-decision': 'Favourable with reservations',
      dpia: 'To study',
      role: 'Controller',
    },
    {
      purpose: 'Payment and accounting',
      source: 'SRC-001',
      'legal-basis': 'Contract',
      retention: '10 years, accounting records',
      'retention-months': '120',
      people: 'Customers',
      categories: 'Economic and financial',
    },
    {
      purpose: 'Online bookings',
      source: 'SRC-003',
      'legal-basis': 'To be defined',
      retention: 'a year after the visit, to be confirmed',
      people: 'Customers who booked',
    },
  ],
}

/** What its teams said each field is for, or how it stays right: source, datum, then words by column. */
export const USES: readonly (readonly [string, string, Readonly<Record<'fr' | 'en', Cells>>])[] = [
  ...used(['SRC-001'], ['order-date', 'order-amount', 'payment-method', 'order-id'], {
    fr: 'Comptabilité',
    en: 'Accounting',
  }),
  ...used(['SRC-001'], ['order-items', 'store-id', 'order-type', 'covers-count'], {
    fr: 'Rapport des ventes, chaque lundi',
    en: 'Sales report, every Monday',
  }),
  ...used(['SRC-005', 'SRC-010'], ['first-name'], {
    fr: "Objet des e-mails, depuis l'an dernier",
    en: 'Subject of e-mails, since last year',
  }),
  ...used(['SRC-005'], ['points-balance', 'points-expiry', 'loyalty-tier'], {
    fr: 'Relevé de points',
    en: 'Points statement',
  }),
  ...used(['SRC-001'], ['sales-channel', 'payment-token', 'discount-amount'], {
    fr: 'Aucun',
    en: 'None',
  }),
]

/** Decisions already taken on data that may be too many: source, datum, then words of lists. */
export const EXITS: readonly (readonly [string, string, Cells])[] = [
  [
    'SRC-001',
    'payment-token',
    {
      decision: 'Arrêter la collecte',
      'known-to-owner': 'Non',
      dpo: 'Favorable',
      due: '31/01/2027',
      'controller-decision': 'Accepté',
    },
  ],
  ['SRC-001', 'sales-channel', { decision: 'À décider', 'known-to-owner': 'Oui' }],
  ['SRC-001', 'discount-amount', { decision: 'Anonymiser', done: '02/11/2026' }],
]

function used(
  sources: readonly string[],
  data: readonly string[],
  use: Readonly<Record<'fr' | 'en', string>>,
) {
  return sources.flatMap((source) =>
    data.map((datum) => {
      const cells = { fr: { 'current-use': use.fr }, en: { 'current-use': use.en } }
      return [source, datum, cells] as const
    }),
  )
}
