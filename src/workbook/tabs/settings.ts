import { name, sentence, text } from '../kinds/text.ts'
import { tab } from '../tab.ts'

/** One long table: a section, a parameter, its values and what it is for. */
export const settings = tab({
  id: 'settings',
  name: { fr: 'Paramètres', en: 'Settings' },
  kind: 'input',
  purpose: {
    fr: "Projet, langue, audience, seuils, poids, populations et groupes d'utilisateurs",
    en: 'Project, language, audience, thresholds, weights, populations and user groups',
  },
  role: 'consultant',
  clientSees: false,
  aims: 'core',
  key: ['parameter'],
  first: {
    section: text({
      name: { fr: 'Rubrique', en: 'Section' },
      help: { fr: 'Ce que la ligne règle', en: 'What the row sets' },
    }),
    parameter: name({
      name: { fr: 'Paramètre', en: 'Parameter' },
      help: {
        fr: 'Nom du réglage ; ne pas le modifier',
        en: 'Name of the setting; do not change it',
      },
    }),
    value: text({
      name: { fr: 'Valeur', en: 'Value' },
      help: {
        fr: "À remplir ; vide = la valeur par défaut dite dans l'aide",
        en: 'To fill in; blank = the default said in the help',
      },
      by: 'consultant',
    }),
    'value-2': text({
      name: { fr: 'Valeur 2', en: 'Value 2' },
      help: { fr: 'Second nombre, quand il y en a un', en: 'Second number, where there is one' },
      by: 'consultant',
    }),
    'value-3': text({
      name: { fr: 'Valeur 3', en: 'Value 3' },
      help: { fr: 'Troisième valeur ou note', en: 'Third value or note' },
      by: 'consultant',
    }),
  },
  rest: {},
  computed: {
    help: sentence({
      name: { fr: 'Aide', en: 'Help' },
      help: { fr: 'Ce que change ce réglage', en: 'What this setting changes' },
    }),
  },
})
