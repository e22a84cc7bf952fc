import type { Locale, Text } from '../base/text.ts'
import { say } from '../base/text.ts'
import { tabOf } from '../workbook/workbook.ts'
import type { Damage, DamageCode } from './ports.ts'

/** What each damage is, and what mending it does. */
export const damageTexts: Readonly<Record<DamageCode, Text>> = {
  'tab-deleted': {
    fr: "l'onglet « {tab} » a été supprimé : il sera recréé. Ce qu'il contenait est dans l'historique des versions",
    en: 'the “{tab}” tab was deleted: it will be added again. What it held is in the version history',
  },
  'header-gone': {
    fr: "« {tab} » n'a plus de ligne d'en-têtes : elle sera remise au-dessus des lignes",
    en: '“{tab}” has no header row any more: it will be put back above the rows',
  },
  'header-below': {
    fr: "la ligne d'en-têtes de « {tab} » (ligne {line}) est sous des lignes du tableau : elle sera remise au-dessus",
    en: 'the header row of “{tab}” (row {line}) is below rows of the table: it will be put back above them',
  },
  'column-unknown': {
    fr: "« {tab} », colonne {letter} « {found} » : l'outil ne sait pas si c'est une colonne qui manque. Vous le direz",
    en: '“{tab}”, column {letter} “{found}”: the tool cannot tell whether it is a column that is missing. You will tell',
  },
  'columns-gone': {
    fr: "« {tab} » : {n|une colonne manque|# colonnes manquent} ({headers}) : {n|elle sera ajoutée vide|elles seront ajoutées vides} à droite, sauf si vous la reconnaissez ailleurs. Les valeurs supprimées sont dans l'historique des versions",
    en: '“{tab}”: {n|one column is|# columns are} missing ({headers}): {n|it|they} will be added at the right, blank, unless you recognise it elsewhere. Deleted values are in the version history',
  },
  'column-twin': {
    fr: '« {tab} », colonne {letter} : elle passe pour « {headers} », qui est ailleurs. Elle deviendra une colonne à vous : ses cellules restent, seul son en-tête change',
    en: '“{tab}”, column {letter}: it passes for “{headers}”, which stands elsewhere. It will become a column of yours: its cells stay, only its header changes',
  },
  'marks-lost': {
    fr: '« {tab} » a perdu des repères invisibles : ils seront remis, aucune cellule ne change',
    en: '“{tab}” lost some invisible marks: they will be put back, no cell changes',
  },
  'lists-broken': {
    fr: "« {tab} » : {n|une colonne n'a|# colonnes n'ont} plus sa liste ou son calendrier sur toutes ses lignes ({headers}) : ils seront remis, les valeurs restent",
    en: '“{tab}”: {n|one column has|# columns have} lost its list or calendar on some rows ({headers}): they will be put back, values stay',
  },
  'tab-copy': {
    fr: "l'onglet « {found} » passe pour « {tab} », qui est ailleurs : rien n'y est lu. Ses repères seront retirés pour qu'il ne soit jamais pris pour l'original ; aucune de ses cellules ne change",
    en: 'the “{found}” tab passes for “{tab}”, which stands elsewhere: nothing in it is read. Its marks will go, so that it is never taken for the original; none of its cells changes',
  },
  'ids-copied': {
    fr: "« {tab} » : {n|une ligne porte|# lignes portent} le numéro d'une autre : {n|elle reçoit le sien|elles reçoivent le leur}, et les références qui portent {n|son nom la suivent|leur nom les suivent} ; ce qui est remplacé est noté dans « Récupéré »",
    en: '“{tab}”: {n|one row bears|# rows bear} the number of another: {n|it gets its own|they get their own}, and the references that bear {n|its|their} name follow; what is replaced is noted in “Recovered”',
  },
  'settings-lost': {
    fr: '« {tab} » : {n|un réglage manque|# réglages manquent} ({names}) : {n|il sera remis|ils seront remis} en bas, avec ce que le classeur dit de lui-même',
    en: '“{tab}”: {n|one setting is|# settings are} missing ({names}): {n|it|they} will be put back at the bottom, with what the workbook tells of itself',
  },
  'rows-lost': {
    fr: "« {tab} » est vide, et d'autres onglets citent {n|une de ses lignes|# de ses lignes} : {n|elle y sera remise, avec son numéro et son nom|elles y seront remises, avec leur numéro et leur nom}",
    en: '“{tab}” is empty, and other tabs speak of {n|one of its rows|# of its rows}: {n|it|they} will be put back, with {n|its number and name|their numbers and names}',
  },
}

/** One damage as a sentence. */
export function sayDamage(damage: Damage, locale: Locale): string {
  const { tab, code, values } = damage
  const headers = headersOf(damage, locale)
  return say(damageTexts[code], locale, { ...values, headers, tab: say(tabOf(tab).name, locale) })
}

/** The headers of the columns a damage is about, the first of them. */
function headersOf({ tab, values }: Damage, locale: Locale): string {
  const ids = String(values.columns ?? values.column ?? '').split(' ')
  const names = ids.flatMap((id) => {
    const column = tabOf(tab).columns.find((one) => one.id === id)
    return column ? [say(column.name, locale)] : []
  })
  return names.length > SHOWN ? `${names.slice(0, SHOWN).join(', ')}…` : names.join(', ')
}
const SHOWN = 4
