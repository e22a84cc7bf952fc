import type { Text } from '../../base/text.ts'
import type { FileFailureCode } from '../file/failure.ts'
import { FILE_FAILURES } from '../file/failure.ts'

/** What to tell of a tab that cannot be checked, or not further, and what to do. */
export const TAB_FAILURES: Readonly<Record<FileFailureCode, Text>> = {
  ...FILE_FAILURES,
  empty: {
    fr: "Cet onglet est vide. Collez-y l'extrait, ou choisissez un autre onglet.",
    en: 'This tab is empty. Paste the extract there, or choose another tab.',
  },
  'no-table': {
    fr: "Aucun tableau n'a été trouvé au début de cet onglet. Supprimez les lignes vides au-dessus de lui, ou choisissez un autre onglet.",
    en: 'No table was found at the head of this tab. Delete the blank lines above it, or choose another tab.',
  },
  'too-many-columns': {
    fr: 'Cet onglet a {columns} colonnes ; {most} au plus peuvent être lues. Supprimez celles qui ne servent pas.',
    en: 'This tab has {columns} columns; {most} at most can be read. Delete those of no use.',
  },
  'record-too-long': {
    fr: 'Une ligne, vers la ligne {line}, dépasse 4 Mo. Raccourcissez ses cellules, ou supprimez-la.',
    en: 'A line, around line {line}, is longer than 4 MB. Shorten its cells, or delete it.',
  },
  'card-number': {
    fr: "Le contrôle s'est arrêté : un numéro de carte bancaire figure dans la colonne « {name} ». Retirez cette colonne de l'onglet ; rien n'a été gardé. Si ce sont d'autres numéros, dites que la colonne n'en contient pas.",
    en: 'The check has stopped: a payment card number stands in the column “{name}”. Take that column out of the tab; nothing was kept. If these are other numbers, say that the column holds no cards.',
  },
  changed: {
    fr: "L'onglet a changé pendant la lecture : des lignes ou des colonnes n'y sont plus à la même place. Rien n'a été gardé ; relisez-le quand plus personne n'y touche.",
    en: 'The tab changed while it was read: lines or columns are no longer in the same place. Nothing was kept; read it again once nobody touches it.',
  },
}
