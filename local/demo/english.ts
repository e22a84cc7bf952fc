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
  'À décider': 'To decide',
  'Arrêter la collecte': 'Stop collecting',
  Accepté: 'Accepted',
  Favorable: 'Favourable',
  'Équipe IT': 'IT team',
  Siège: 'Head office',
  'env. 60': 'about 60',
  'carte présentée en caisse': 'card shown at the till',
  'zéro initial perdu sur 1 203 codes postaux': 'leading zero lost on 1,203 postal codes',
  'Repas sur place': 'Meal on site',
  Réservation: 'Booking',
  Fidélité: 'Loyalty',
  Réclamation: 'Complaint',
  'Achat ou souscription': 'Purchase or sign-up',
  Usage: 'Use',
  Fidélisation: 'Loyalty',
  Assistance: 'Support',
  Caisse: 'Till',
  'Table ou chambre': 'Table or room',
  'Site web': 'Website',
  Application: 'App',
  Téléphone: 'Phone',
  'Point de vente': 'Outlet',
  'Traitement interne': 'Back-office process',
  Actuel: 'Current',
  Cible: 'Target',
  Oui: 'Yes',
  Non: 'No',
  'À étudier': 'To study',
  'À tester': 'To test',
  Écartée: 'Rejected',
  'Vendeur ou caisse': 'Store staff or till',
  'Site ou espace client': 'Website or customer area',
  'Bornes des terrasses': 'Terrace kiosks',
  'environ 5000': 'about 5000',
  'les chefs de salle craignent que le service ralentisse':
    'head waiters fear that service slows down',
  'Adhésion fidélité en caisse': 'Loyalty enrolment at the till',
  "Question à l'accueil": 'Question at check-in',
  'Retour des réactions dans la fiche client': 'Campaign reactions fed back to the record',
  'Jeu avec inscription': 'Contest with registration',
  'Enquête de satisfaction': 'Satisfaction survey',
  'Client rattaché au ticket ou à la commande': 'Customer linked to the receipt or order',
  'Consentement e-mail': 'E-mail opt-in',
  'Point de vente de rattachement': 'Home store',
  'Pression marketing (messages reçus)': 'Messages received',
  'Dernier clic e-mail': 'Last e-mail click',
  'E-mail personnel': 'Personal e-mail',
  'Note de satisfaction': 'Satisfaction score',
  'Le caissier propose la carte, un café est offert à la première visite':
    'The cashier offers the card, a coffee is free on the first visit',
  'Deux points de plus avec un café offert, dans six restaurants':
    'Two more points with a free coffee, in six restaurants',
  'Une réponse sur cinq quand le directeur signe le message':
    'One answer in five when the manager signs the message',
  'Taux de collecte': 'Collection rate',
  Conclu: 'Concluded',
  'En cours': 'Running',
  Généraliser: 'Scale up',
  'Verbatim (commentaire libre)': 'Open comment',
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
