import { datetime } from '../kinds/date.ts'
import { list } from '../kinds/list.ts'
import { percent } from '../kinds/percent.ts'
import { reference } from '../kinds/reference.ts'
import { text } from '../kinds/text.ts'
import { tab } from '../tab.ts'

/** Links between variables and catalogue data, proposed then confirmed. */
export const matches = tab({
  id: 'matches',
  name: { fr: 'Correspondances', en: 'Matches' },
  kind: 'input',
  purpose: {
    fr: 'Liens entre variables et données du catalogue, proposés puis confirmés',
    en: 'Links between variables and catalogue data, proposed then confirmed',
  },
  role: 'consultant',
  clientSees: false,
  aims: 'core',
  key: ['variable', 'datum'],
  first: {
    variable: reference('variables', {
      name: { fr: 'Variable', en: 'Variable' },
      help: { fr: "Variable de l'inventaire", en: 'Inventory variable' },
    }),
    datum: list('data', {
      name: { fr: 'Donnée proposée', en: 'Suggested datum' },
      help: { fr: 'Proposition', en: 'Suggestion' },
    }),
    decision: list('match_decision', {
      name: { fr: 'Décision', en: 'Decision' },
      help: { fr: 'Confirmer ou refuser', en: 'Confirm or reject' },
      by: 'consultant',
      importance: 3,
    }),
  },
  rest: {},
  computed: {
    method: list('match_method', {
      name: { fr: 'Méthode', en: 'Method' },
      help: { fr: 'Identique, synonyme, ressemblance', en: 'Same, synonym, similarity' },
    }),
    score: percent({
      name: { fr: 'Ressemblance', en: 'Similarity' },
      help: {
        fr: 'De 60 à 100 % : 100 % pour un libellé identique ou un synonyme, moins quand seuls des mots se ressemblent',
        en: 'From 60 to 100%: 100% for the same label or a synonym, less when only some words are alike',
      },
    }),
    'decided-by': text({
      name: { fr: 'Décidé par', en: 'Decided by' },
      help: {
        fr: 'Nom ou initiales que la personne a donnés une fois dans le panneau, vide sinon',
        en: 'Name or initials the person gave once in the panel, otherwise blank',
      },
    }),
    'decided-at': datetime({
      name: { fr: 'Décidé le', en: 'Decided on' },
      help: { fr: 'Horodatage', en: 'Timestamp' },
    }),
  },
})
