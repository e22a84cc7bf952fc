/** What the chain's people wrote in sentences of their own, in English. */
export const SENTENCES: Readonly<Record<string, string>> = {
  'Deux caisses par restaurant, tablettes de salle': 'Two tills a restaurant, tablets on the floor',
  'Formulaire de réservation, appels notés par le restaurant':
    'Booking form, calls noted by the restaurant',
  'inconnu, chez chaque plateforme': 'unknown, at each platform',
  'Bulletin papier, site, application': 'Paper form, website, app',
  "France, chez l'éditeur": 'France, at the vendor',
  'Union européenne': 'European Union',
  "Adresse donnée à l'adhésion": 'Address given on joining',
  'Envoyer le relevé de points et les offres': 'Send the points statement and the offers',
  'Bulletin papier ressaisi au siège, ou application':
    'Paper form typed again at head office, or app',
  'Retours en erreur corrigés à la main': 'Bounces corrected by hand',
  'Date de naissance déclarée': 'Declared date of birth',
  "Offrir un dessert le jour de l'anniversaire": 'Offer a dessert on the birthday',
  'Lignes du ticket': 'Lines of the receipt',
  'Saisi par le serveur sur la borne': 'Typed by the waiter on the kiosk',
  'Trois personnes au siège, Nadia L.': 'Three people at head office, Nadia L.',
  '48 directeurs de restaurant': '48 restaurant managers',
  'Moins de listes à refaire chaque semaine': 'Fewer lists to build again each week',
  'Un directeur rappelle sous 48 h toute note inférieure à 6':
    'A manager calls back within 48 h on any score below 6',
  'https://example.com/maquettes/frequence': 'https://example.com/wireframes/frequency',
  'Minuscules, sans espaces': 'Lower case, no spaces',
  'Format international, +33': 'International format, +33',
  'Programme de fidélité > Réservation de table': 'Loyalty programme > Table booking',
  'Un point par trimestre en comité de direction': 'On the agenda of the board each quarter',
  'Suivre la part prouvée du plan à chaque comité, directrice générale':
    'Follow the proven share of the plan at each board, general manager',
  'Nadia L., en plus de son poste': 'Nadia L., on top of her job',
  'Le service client garde son propre tableur': 'Customer support keeps a spreadsheet of its own',
  'Choisir les clés du RCU, Karim B.': 'Choose the keys of the single view, Karim B.',
  'Une campagne partie à des mobiles faux en mai, découverte aux factures':
    'A campaign went to wrong mobiles in May, found out on the invoices',
  'Expliquer la carte aux caissiers, directeurs de restaurant':
    'Explain the card to cashiers, restaurant managers',
  'Attendre le bilan du test en caisse': 'Wait for the outcome of the test at the till',
  'en parler à la DPO': 'to raise with the DPO',
  "Prime d'équipe au-delà de cent adhésions par mois":
    'Team bonus above a hundred enrolments a month',
  'Le mobile retrouve la fiche du client': 'The mobile number finds the record of the customer',
  'Case à cocher sur le bulletin, bulletin gardé trois ans':
    'Box to tick on the form, form kept three years',
  'Relance par e-mail une fois par an': 'Reminder by e-mail once a year',
  'Le café offert convainc, sauf au déjeuner': 'The free coffee convinces, except at lunch',
  'Prestataire agréé, devis demandé': 'Approved provider, quotation asked for',
  'Module de Zelty': 'Zelty module',
  'Le caissier propose la carte, un café est offert à la première visite':
    'The cashier offers the card, a coffee is free on the first visit',
  'Deux points de plus avec un café offert, dans six restaurants':
    'Two more points with a free coffee, in six restaurants',
  'Une réponse sur cinq quand le directeur signe le message':
    'One answer in five when the manager signs the message',
  'les chefs de salle craignent que le service ralentisse':
    'head waiters fear that service slows down',
  'carte présentée en caisse': 'card shown at the till',
  'zéro initial perdu sur 1 203 codes postaux': 'leading zero lost on 1,203 postal codes',
}
