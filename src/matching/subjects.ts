/** What the records of a table are about, and what such records can tell about a customer. */
export interface Subject {
  readonly id: string
  /** Words of a table's name that announce it, French and English. */
  readonly words: string
  /** Nouns that complete a bare field name: `status` of a `deal` is a `deal status`. */
  readonly nouns: string
  /** Families of the catalogue at home in such records. */
  readonly families: string
  /** Single data at home there, besides the families. */
  readonly data?: string
}

const PERSON = `identity contact address consent relationship loyalty engagement preference household
  satisfaction b2b-contact score product app donation`

/**
 * The kinds of records customer tools hold. A table may be of several (`customer_orders`), and a kind
 * only says what is believable in it: an `amount` among orders is not one among contracts.
 */
export const SUBJECTS: readonly Subject[] = [
  {
    id: 'line',
    words: 'line ligne item article detail docligne',
    nouns: '',
    families: '',
    data: 'order-items product-category-bought discount-amount gift-flag promo-code order-id',
  },
  {
    id: 'cart',
    words: 'cart panier abandoned abandonne',
    nouns: 'cart panier',
    families: '',
    data: 'cart-items cart-amount cart-date',
  },
  {
    id: 'payment',
    words: 'payment paiement reglement encaissement charge',
    nouns: 'payment paiement',
    families: 'payment',
    data: 'order-id order-date',
  },
  {
    id: 'delivery',
    words: 'delivery livraison shipment expedition shipping fulfillment fulfilment colis parcel',
    nouns: 'delivery livraison shipping',
    families: '',
    data: 'delivery-mode delivery-status delivery-address order-id',
  },
  {
    id: 'return',
    words: 'return retour refund remboursement',
    nouns: 'return retour',
    families: '',
    data: 'return-info order-id',
  },
  {
    id: 'claim',
    words: 'claim sinistre sin',
    nouns: 'claim sinistre',
    families: '',
    data: 'claim-date claim-status',
  },
  {
    id: 'survey',
    words: 'survey enquete feedback review avis satisfaction nps csat questionnaire',
    nouns: 'survey enquete review avis',
    families: 'satisfaction',
  },
  {
    id: 'consent',
    words: 'consent consentement optin optout unsubscribe desabonnement opposition rgpd gdpr',
    nouns: 'consent consentement',
    families: 'consent',
  },
  {
    id: 'loyalty',
    words: 'loyalty fidelite card carte point reward recompense parrainage referral',
    nouns: 'loyalty fidelite',
    families: 'loyalty',
  },
  {
    id: 'booking',
    words: 'booking reservation stay sejour',
    nouns: 'booking reservation',
    families: 'stay',
    data: 'covers-count email mobile-phone last-name first-name store-id',
  },
  {
    id: 'donation',
    words: 'donation don gift pledge',
    nouns: 'donation don gift',
    families: 'donation',
    data: 'payment-method campaign-source',
  },
  {
    id: 'membership',
    words: 'adhesion membership cotisation',
    nouns: 'membership adhesion',
    families: '',
    data: 'membership-end loyalty-joined-on payment-method',
  },
  {
    id: 'quote',
    words: 'quote devis quotation estimate',
    nouns: 'quote devis',
    families: '',
    data: 'quote-number quote-date quote-status quote-amount',
  },
  {
    id: 'deal',
    words: 'deal opportunity opportunities opportunite affaire',
    nouns: 'deal opportunity opportunite affaire',
    families: 'b2b-sales',
    data: 'acquisition-source campaign-source',
  },
  {
    id: 'contract',
    words: 'contract contrat ctr subscription abonnement policy police souscription',
    nouns: 'contract contrat subscription abonnement',
    families: 'contract payment',
    data: 'account-owner',
  },
  {
    id: 'order',
    words: `order commande sale vente transaction receipt purchase achat invoice facture basket
      checkout caisse docentete`,
    nouns: 'order commande ticket purchase achat',
    families: 'transaction payment',
    data: 'billing-address delivery-address loyalty-number campaign-source email verbatim',
  },
  {
    id: 'case',
    words: `ticket case dossier demande request conversation call appel incident reclamation complaint
      sav`,
    nouns: 'case ticket dossier demande',
    families: 'service',
    data: 'csat-score',
  },
  {
    id: 'message',
    words: 'email sms message newsletter mailing send envoi open ouverture click clic bounce',
    nouns: 'email',
    families: 'engagement',
    data: 'ip-address device-type',
  },
  {
    id: 'activity',
    words: `activity activite engagement event evenement interaction note task tache meeting visit
      visite communication chat`,
    nouns: '',
    families: '',
    data: 'contact-reason contact-channel agent-notes call-recording sales-visit-report last-contact-date',
  },
  {
    id: 'device',
    words: 'device appareil push app',
    nouns: 'device app',
    families: 'app',
    data: 'device-type push-token ip-address visitor-id',
  },
  {
    id: 'web',
    words: 'session web pageview tracking analytic visitor visiteur',
    nouns: 'visitor web visiteur',
    families: 'web',
  },
  {
    id: 'product-owned',
    words: 'asset equipement equipment parc warranty garantie',
    nouns: '',
    families: 'product',
  },
  {
    id: 'address',
    words: 'address adresse addresse',
    nouns: 'address adresse',
    families: 'address',
    data: 'first-name last-name civility company-name mobile-phone landline-phone email vat-number',
  },
  {
    id: 'company',
    words: `company companie societe entreprise organisation organization account compte business
      firm comptet`,
    nouns: 'company entreprise account compte',
    families: 'b2b-company address relationship',
    data: `business-email landline-phone business-phone credit-risk contacts-per-account
      decision-maker-known total-spend last-purchase-date first-purchase-date purchase-count
      purchase-potential competitor-in-place lifecycle-stage lead-status customer-lifetime-value
      customer-id iban persona churn-score payment-method`,
  },
  {
    id: 'person',
    words: `contact person personne pers people customer client clientele lead prospect member membre
      adherent subscriber abonne donor donateur guest patient passenger passager voyageur assure
      souscripteur particulier individual individu profile profil recipient destinataire attendee
      participant buyer acheteur shopper consumer consommateur household foyer beneficiaire resident
      locataire societaire interlocuteur beneficiary traveller traveler constituent supporter
      eleve etudiant student licencie benevole volunteer tiers res`,
    nouns: 'customer client',
    families: PERSON,
    data: `company-name company-website naf-code headcount-band revenue-band first-purchase-date last-purchase-date
      purchase-count total-spend average-basket lead-status acquisition-source campaign-source
      web-visit-date last-contact-date visitor-id ip-address iban payment-method membership-end
      siren siret vat-number legal-form contract-number purchase-potential favourite-brand wishlist`,
  },
]
