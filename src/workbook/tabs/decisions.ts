import { date } from '../kinds/date.ts'
import { list } from '../kinds/list.ts'
import { identifier, name, sentence, text } from '../kinds/text.ts'
import { tab } from '../tab.ts'

/** Decisions to take, with owner and date: DPO opinions, useless data, ideas, references. */
export const decisions = tab({
  id: 'decisions',
  name: { fr: 'Décisions', en: 'Decisions' },
  kind: 'computed',
  purpose: {
    fr: 'Décisions à prendre, avec responsable et date : avis du DPO, données inutiles, idées, références',
    en: 'Decisions to take, with owner and date: DPO opinions, useless data, ideas, references',
  },
  role: 'computed',
  clientSees: false,
  aims: ['collection', 'gdpr', 'single-view', 'quality'],
  key: ['id'],
  first: {
    id: identifier('DEC', 3),
    subject: name({
      name: { fr: 'Sujet', en: 'Subject' },
      help: { fr: "Ce qu'il faut décider, en une phrase", en: 'What to decide, in one sentence' },
    }),
    kind: list('decision_kind', {
      name: { fr: 'Type de décision', en: 'Kind of decision' },
      help: {
        fr: 'Avis du DPO, donnée inutile, idée, référence',
        en: 'DPO opinion, useless data, idea, reference',
      },
    }),
    decision: text({
      name: { fr: 'Décision prise', en: 'Decision taken' },
      help: { fr: 'En clair', en: 'In plain words' },
      by: 'client',
      importance: 3,
    }),
    owner: text({
      name: { fr: 'Responsable', en: 'Owner' },
      help: { fr: 'Personne qui décide', en: 'Person deciding' },
      by: 'client',
      importance: 3,
    }),
    due: date({
      name: { fr: 'Échéance', en: 'Due date' },
      help: { fr: 'Date attendue', en: 'Date expected' },
      by: 'client',
      importance: 3,
    }),
    status: list('decision_status', {
      name: { fr: 'État', en: 'Status' },
      help: { fr: 'À prendre, prise, reportée', en: 'To take, taken, postponed' },
      by: 'client',
      importance: 3,
    }),
  },
  rest: {
    'decided-on': date({
      name: { fr: 'Décidée le', en: 'Decided on' },
      help: { fr: 'Date', en: 'Date' },
      by: 'client',
      importance: 1,
      past: true,
    }),
    note: text({
      name: { fr: 'Note', en: 'Note' },
      help: { fr: 'Conservée au recalcul', en: 'Kept on recompute' },
      by: 'client',
    }),
  },
  computed: {
    about: text({
      name: { fr: 'Concerne', en: 'About' },
      help: { fr: "Ligne d'origine", en: 'Row of origin' },
    }),
    recommendation: sentence({
      name: { fr: 'Proposition', en: 'Suggestion' },
      help: { fr: "Première proposition de l'outil", en: 'First suggestion of the tool' },
    }),
  },
})
