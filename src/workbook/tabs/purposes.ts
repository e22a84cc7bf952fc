import { list, multi } from '../kinds/list.ts'
import { number } from '../kinds/number.ts'
import { references } from '../kinds/reference.ts'
import { identifier, name, text } from '../kinds/text.ts'
import { tab } from '../tab.ts'

/** Register: one row per processing activity, with its sources. */
export const purposes = tab({
  id: 'purposes',
  name: { fr: 'Traitements', en: 'Purposes' },
  kind: 'input',
  purpose: {
    fr: 'Registre : une ligne par activité de traitement, avec ses sources',
    en: 'Register: one row per processing activity, with its sources',
  },
  role: 'client',
  clientSees: false,
  aims: ['gdpr'],
  key: ['id'],
  first: {
    id: identifier('TRT', 3),
    purpose: name({
      name: { fr: 'Finalité', en: 'Purpose' },
      help: { fr: 'À quoi servent les données', en: 'What the data are used for' },
      by: 'client',
      importance: 3,
    }),
    source: references('sources', {
      name: { fr: 'Sources ou composants', en: 'Sources or components' },
      help: {
        fr: 'Une ligne est une activité, alimentée par une ou plusieurs sources',
        en: 'A row is one activity, fed by one or several sources',
      },
      by: 'client',
      importance: 3,
    }),
    'legal-basis': list('legal_basis', {
      name: { fr: 'Base légale', en: 'Legal basis' },
      help: {
        fr: "Une des six bases ; le catalogue n'en donne qu'une indicative, par donnée",
        en: 'One of the six bases; the catalogue only gives an indicative one, per datum',
      },
      by: 'dpo',
      importance: 3,
    }),
    retention: text({
      name: { fr: 'Durée de conservation', en: 'Retention period' },
      help: {
        fr: "Durée et point de départ, par exemple « 3 ans après le dernier contact ». Tapez aussi le nombre de mois dans « Durée en mois » pour qu'un dépassement soit signalé",
        en: 'Length and starting point, for example “3 years after the last contact”. Type the number of months too, in “Retention in months”, so that an overrun is told',
      },
      by: 'dpo',
      importance: 3,
    }),
  },
  rest: {
    people: text({
      name: { fr: 'Personnes concernées', en: 'People concerned' },
      help: { fr: 'Clients, prospects, contacts...', en: 'Customers, prospects, contacts...' },
      by: 'client',
      importance: 2,
    }),
    categories: multi('gdpr_category', {
      name: { fr: 'Catégories de données', en: 'Data categories' },
      help: { fr: 'Catégories du registre', en: 'Register categories' },
      by: 'client',
      importance: 2,
    }),
    'retention-months': number({
      name: { fr: 'Durée en mois', en: 'Retention in months' },
      help: {
        fr: "Comparée à l'âge des valeurs de ses variables (contrôle, sinon ancienneté typique, sinon dernier chargement de la source). Dépassement signalé quand même les plus jeunes de la tranche la dépassent ; âge ou durée inconnus : rien n'est conclu",
        en: 'Compared with the age of the values of its variables (check, otherwise typical age, otherwise last load of the source). An overrun is told when even the youngest of the band are over it; age or period unknown: nothing is concluded',
      },
      by: 'dpo',
      unit: { fr: 'mois', en: 'months' },
      importance: 2,
    }),
    recipients: text({
      name: { fr: 'Destinataires', en: 'Recipients' },
      help: {
        fr: 'Services, sous-traitants, partenaires',
        en: 'Departments, processors, partners',
      },
      by: 'client',
      importance: 2,
    }),
    transfers: text({
      name: { fr: 'Transferts hors UE', en: 'Transfers outside the EU' },
      help: { fr: 'Pays et garantie', en: 'Country and safeguard' },
      by: 'dpo',
      importance: 1,
    }),
    security: text({
      name: { fr: 'Mesures de sécurité', en: 'Security measures' },
      help: { fr: 'Résumé', en: 'Summary' },
      by: 'it',
      importance: 1,
    }),
    notice: text({
      name: { fr: 'Information des personnes', en: 'Notice to people' },
      help: { fr: 'Où et quand', en: 'Where and when' },
      by: 'dpo',
      importance: 2,
    }),
    'dpo-decision': list('dpo_decision', {
      name: { fr: 'Avis du DPO', en: 'DPO opinion' },
      help: {
        fr: 'Favorable, favorable sous réserve, défavorable : un avis, pas une autorisation',
        en: 'Favourable, with reservations, unfavourable: an opinion, not an authorisation',
      },
      by: 'dpo',
      importance: 2,
    }),
    dpia: list('eligibility', {
      name: { fr: 'AIPD', en: 'DPIA' },
      help: {
        fr: 'Requise ? Scores, profilage à grande échelle, données sensibles',
        en: 'Required? Scores, large-scale profiling, sensitive data',
      },
      by: 'dpo',
      importance: 2,
    }),
    role: list('controller_role', {
      name: { fr: "Rôle de l'entreprise", en: 'Role of the company' },
      help: {
        fr: 'Responsable, responsable conjoint ou sous-traitant',
        en: 'Controller, joint controller or processor',
      },
      by: 'dpo',
      importance: 1,
    }),
    'controller-decision': list('controller_decision', {
      name: { fr: 'Décision du responsable de traitement', en: 'Controller decision' },
      help: {
        fr: 'Le DPO conseille, le responsable décide',
        en: 'The DPO advises, the controller decides',
      },
      by: 'dpo',
      importance: 2,
    }),
  },
  computed: {},
})
