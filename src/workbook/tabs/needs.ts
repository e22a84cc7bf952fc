import { list, status } from '../kinds/list.ts'
import { duration } from '../kinds/number.ts'
import { percent, threshold } from '../kinds/percent.ts'
import { reference } from '../kinds/reference.ts'
import { sentence, text } from '../kinds/text.ts'
import { requirementSymbols } from '../symbols.ts'
import { tab } from '../tab.ts'

/** One row per datum required by a scenario. */
export const needs = tab({
  id: 'needs',
  name: { fr: 'Besoins', en: 'Needs' },
  kind: 'input',
  purpose: {
    fr: 'Une ligne par donnée requise par un scénario',
    en: 'One row per datum required by a scenario',
  },
  role: 'consultant',
  clientSees: false,
  aims: 'core',
  key: ['scenario', 'datum', 'alternative'],
  first: {
    scenario: reference('scenarios', {
      name: { fr: 'Scénario', en: 'Scenario' },
      help: { fr: "Ligne de l'onglet Scénarios", en: 'Row of the Scenarios tab' },
      by: 'consultant',
      importance: 3,
    }),
    datum: list('data', {
      name: { fr: 'Donnée requise', en: 'Required datum' },
      help: { fr: 'Donnée du catalogue ou ajoutée', en: 'Catalogue datum or added one' },
      by: 'consultant',
      importance: 3,
    }),
    need: list('need', {
      name: { fr: 'Obligatoire ou facultative', en: 'Mandatory or optional' },
      help: { fr: 'Obligatoire ou optionnelle', en: 'Mandatory or optional' },
      by: 'consultant',
      importance: 3,
    }),
  },
  rest: {
    role: list('requirement_role', {
      name: { fr: 'Rôle', en: 'Role' },
      help: { fr: 'À quoi elle sert dans le scénario', en: 'What it is used for in the scenario' },
      by: 'consultant',
      importance: 1,
    }),
    'min-completeness': threshold({
      name: { fr: 'Complétude minimale', en: 'Minimum completeness' },
      help: { fr: "Seuil d'usage", en: 'Threshold for use' },
      by: 'consultant',
      importance: 2,
    }),
    'max-latency': duration({
      name: { fr: 'Délai maximal', en: 'Maximum delay' },
      help: {
        fr: "En jours : retard admis entre l'événement et l'outil d'envoi, comparé à la fréquence du flux ; vide pour les coordonnées, jugées par leur actualité",
        en: 'In days: delay allowed between the event and the sending tool, against the frequency of the feed; blank for contact data, judged by their currency',
      },
      by: 'consultant',
      importance: 2,
    }),
    alternative: text({
      name: { fr: 'Alternative', en: 'Alternative' },
      help: { fr: "a.1 et a.2 : l'un ou l'autre suffit", en: 'a.1 and a.2: either is enough' },
      by: 'consultant',
      importance: 1,
    }),
  },
  computed: {
    'best-variable': reference('variables', {
      name: { fr: 'Variable retenue', en: 'Variable used' },
      help: { fr: 'Meilleure variable rattachée', en: 'Best linked variable' },
    }),
    status: status('requirement_status', requirementSymbols, {
      name: { fr: 'État', en: 'Status' },
      help: {
        fr: 'Disponible, incomplète, à mesurer, absente… pour ce scénario',
        en: 'Available, incomplete, to measure, absent… for this scenario',
      },
    }),
    satisfaction: percent({
      name: { fr: 'Part du besoin couverte', en: 'Share of the need met' },
      help: {
        fr: "Prouvé : part exploitable x actualité / complétude minimale, 100 % au plus ; moins quand le flux est plus lent que le délai. 0 % tant que rien n'est mesuré",
        en: 'Proven: usable share x currency / minimum completeness, 100% at most; less when the feed is slower than the maximum delay. 0% as long as nothing is measured',
      },
    }),
    explanation: sentence({
      name: { fr: 'Explication', en: 'Explanation' },
      help: {
        fr: 'Exemple : 45 % exploitables pour 60 % demandés',
        en: 'Example: 45% usable for 60% required',
      },
    }),
    population: list('populations', {
      name: { fr: 'Population de la mesure', en: 'Measured population' },
      help: {
        fr: 'Signale une mesure faite sur une autre population que celle visée',
        en: 'Flags a figure measured on another population than the target',
      },
    }),
    'derived-from': text({
      name: { fr: 'Déduit de', en: 'Derived from' },
      help: {
        fr: 'Régime de contact et canal, quand le besoin est un consentement ou une opposition',
        en: 'Contact regime and channel, when the need is a consent or an objection',
      },
    }),
  },
})
