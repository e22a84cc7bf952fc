import { list } from '../kinds/list.ts'
import { name, text } from '../kinds/text.ts'
import { tab } from '../tab.ts'

/** Organisational conditions for customer knowledge and scoping questions. */
export const diagnosis = tab({
  id: 'diagnosis',
  name: { fr: 'Diagnostic', en: 'Diagnosis' },
  kind: 'input',
  purpose: {
    fr: "Conditions d'organisation de la connaissance client et questions de cadrage",
    en: 'Organisational conditions for customer knowledge and scoping questions',
  },
  role: 'consultant',
  clientSees: false,
  aims: ['diagnosis'],
  key: ['question'],
  first: {
    question: name({
      name: { fr: 'Question ou condition', en: 'Question or condition' },
      help: { fr: 'Texte fourni', en: 'Text supplied' },
    }),
    theme: text({
      name: { fr: 'Thème', en: 'Theme' },
      help: {
        fr: 'Direction, organisation, culture, processus, outils, pilotage',
        en: 'Leadership, organisation, culture, processes, tools, steering',
      },
    }),
    level: list('maturity_level', {
      name: { fr: 'Niveau actuel', en: 'Current level' },
      help: { fr: 'De 0 à 4', en: 'From 0 to 4' },
      by: 'client',
      importance: 2,
    }),
  },
  rest: {
    'target-level': list('maturity_level', {
      name: { fr: 'Niveau visé', en: 'Target level' },
      help: { fr: 'À douze mois', en: 'In twelve months' },
      by: 'consultant',
      importance: 1,
    }),
    evidence: text({
      name: { fr: 'Constat', en: 'Evidence' },
      help: { fr: 'Fait observé, pas une opinion', en: 'Observed fact, not an opinion' },
      by: 'client',
      importance: 1,
    }),
    action: text({
      name: { fr: 'Action prévue', en: 'Planned action' },
      help: { fr: 'Action et responsable', en: 'Action and owner' },
      by: 'consultant',
      importance: 1,
    }),
  },
  computed: {},
})
