// Long because it is one list: every sentence a cell can raise, in both languages.
import { sayDay } from '../base/day.ts'
import type { Locale, Text, Values } from '../base/text.ts'
import { say } from '../base/text.ts'

/** Something a person should look at in one place of the workbook. Words come last: see {@link sayIssue}. */
export interface Issue {
  /** Id of the tab. */
  readonly tab: string
  /** Row of the sheet, 1 for the header; `null` when the whole tab is meant. */
  readonly row: number | null
  /** Id of the column, `null` when the whole row is meant. */
  readonly column: string | null
  readonly code: IssueCode
  /** What the sentence quotes: the value met, the value expected. */
  readonly values?: Values
}

/** Every issue the product can report, with what it says and what to do. */
export const issueTexts = {
  'tab-missing': {
    fr: "l'onglet est introuvable : relancez « Créer ou compléter le classeur » pour le recréer",
    en: 'the tab cannot be found: run “Create or complete the workbook” to add it again',
  },
  'column-missing': {
    fr: 'la colonne « {header} » est introuvable : ses chiffres ne sont pas calculés. Lancez « Créer ou compléter le classeur » ou remettez son en-tête',
    en: 'the column “{header}” cannot be found: its figures are not computed. Run “Create or complete the workbook” or put its header back',
  },
  'column-duplicate': {
    fr: "deux colonnes se présentent comme « {header} » : seule celle créée par l'outil est lue, l'autre est laissée telle quelle",
    en: 'two columns present themselves as “{header}”: only the one made by the tool is read, the other is left as it is',
  },
  'column-renamed': {
    fr: "l'en-tête « {header} » a été renommé « {found} » : la colonne est toujours lue",
    en: 'the header “{header}” was renamed “{found}”: the column is still read',
  },
  'column-doubtful': {
    fr: "l'en-tête « {found} » tient la place de « {header} » : on ne sait plus à qui sont ces cellules, rien n'y est lu ni écrit. Annulez le déplacement (Ctrl+Z ou historique des versions) ou remettez l'en-tête et sa note",
    en: 'the header “{found}” stands in the place of “{header}”: nobody can tell whose these cells are, nothing there is read or written. Undo the move (Ctrl+Z or version history) or put the header and its note back',
  },
  'columns-exchanged': {
    fr: 'la colonne « {header} » a changé de place avec une autre : elle est lue là où se trouvent maintenant son en-tête et sa note',
    en: 'the column “{header}” changed places with another: it is read where its header and its note now stand',
  },
  'header-missing': {
    fr: "la ligne d'en-têtes est introuvable : rien n'est lu ni écrit dans cet onglet. Annulez ce qui l'a fait disparaître (Ctrl+Z ou historique des versions) ou retapez les en-têtes sur une ligne",
    en: 'the header row cannot be found: nothing is read or written in this tab. Undo what made it disappear (Ctrl+Z or version history) or type the headers again on one row',
  },
  'rows-above-header': {
    fr: "des lignes du tableau sont au-dessus de la ligne d'en-têtes (ligne {line}) : rien n'est lu ni écrit dans cet onglet. Remettez la ligne d'en-têtes au-dessus du tableau",
    en: 'rows of the table stand above the header row (row {line}): nothing is read or written in this tab. Put the header row back above the table',
  },
  'rows-not-added': {
    fr: "la colonne « {header} », qui distingue les lignes, est introuvable : aucune ligne n'est ajoutée à cet onglet. Annulez sa suppression (Ctrl+Z ou historique des versions) ou remettez son en-tête",
    en: 'the column “{header}”, which tells the rows apart, cannot be found: no row is added to this tab. Undo its deletion (Ctrl+Z or version history) or put its header back',
  },
  'answer-empty': {
    fr: "rien n'a été tapé : répondez, ou choisissez « Je ne sais pas »",
    en: "nothing was typed: answer, or choose “I don't know”",
  },
  'answer-formula': {
    fr: 'cette case contient une formule : modifiez-la dans la feuille',
    en: 'this cell holds a formula: change it in the sheet',
  },
  'answer-protected': {
    fr: 'cette case est protégée, ou vous pouvez seulement lire ce fichier : demandez à son propriétaire le droit de la remplir',
    en: 'this cell is protected, or you can only read this file: ask its owner for the right to fill it',
  },
  'answer-gone': {
    fr: "cette ligne ou cette colonne n'est plus dans la feuille : votre réponse n'a pas de place où aller",
    en: 'this row or this column is no longer in the sheet: your answer has no place to go',
  },
  'unknown-value': {
    fr: "« {value} » n'est pas dans la liste : choisissez une valeur proposée ou « Je ne sais pas »",
    en: "“{value}” is not in the list: choose a suggested value or “I don't know”",
  },
  'not-a-number': {
    fr: "« {value} » n'est pas un nombre : tapez seulement des chiffres",
    en: '“{value}” is not a number: type digits only',
  },
  'ambiguous-number': {
    fr: '« {value} » peut se lire de deux façons : tapez le nombre sans séparateur de milliers',
    en: '“{value}” can be read two ways: type the number without a thousands separator',
  },
  'negative-number': {
    fr: '« {value} » est négatif : un nombre positif est attendu',
    en: '“{value}” is negative: a positive number is expected',
  },
  'not-whole': {
    fr: "« {value} » n'est pas un nombre entier : tapez un nombre sans décimale ni %",
    en: '“{value}” is not a whole number: type a number without decimals or %',
  },
  'not-a-percent': {
    fr: "« {value} » n'est pas un taux : tapez par exemple 62 %",
    en: '“{value}” is not a rate: type for example 62%',
  },
  'ambiguous-percent': {
    fr: '« {value} » peut vouloir dire 1 % ou 100 % : tapez le signe %',
    en: '“{value}” can mean 1% or 100%: type the % sign',
  },
  'percent-out-of-range': {
    fr: "« {value} » n'est pas entre 0 % et 100 % : vérifiez le taux",
    en: '“{value}” is not between 0% and 100%: check the rate',
  },
  'percent-below-one': {
    fr: '« {value} » se lit {read} : vouliez-vous dire {guess} ?',
    en: '“{value}” reads {read}: did you mean {guess}?',
  },
  'more-than-expected': {
    fr: '{filled} valeurs pour {expected} attendues : vérifiez le nombre ou la population',
    en: '{filled} values for {expected} expected: check the number or the population',
  },
  'no-denominator': {
    fr: '« {value} » divise par zéro : vérifiez le second nombre',
    en: '“{value}” divides by zero: check the second number',
  },
  'not-a-date': {
    fr: "« {value} » n'est pas une date : tapez par exemple 21/11/2026",
    en: '“{value}” is not a date: type for example 2026-11-21',
  },
  'date-too-old': {
    fr: "le {value} est avant 1970 : tapez le jour, le mois et l'année, par exemple 21/11/2026",
    en: '{value} is before 1970: type the day, the month and the year, for example 2026-11-21',
  },
  'ambiguous-date': {
    fr: '« {value} » peut se lire jour-mois ou mois-jour : tapez 2026-11-21',
    en: '“{value}” can be read day-month or month-day: type 2026-11-21',
  },
  'future-date': {
    fr: "le {value} est dans le futur : l'âge ne peut pas être calculé",
    en: '{value} is in the future: the age cannot be computed',
  },
  'to-renew': {
    fr: '« {value} » : cette date a été constatée il y a {days} jours : à renouveler',
    en: '“{value}”: this date was observed {days} days ago: to be renewed',
  },
  'not-a-scale': {
    fr: "« {value} » n'est pas une note de 1 à 5",
    en: '“{value}” is not a grade from 1 to 5',
  },
  'not-yes-no': {
    fr: "« {value} » n'est ni Oui ni Non",
    en: '“{value}” is neither Yes nor No',
  },
  'reference-unknown': {
    fr: "« {value} » n'existe pas dans l'onglet {target} : ajoutez-le ou choisissez une ligne existante",
    en: '“{value}” does not exist in the {target} tab: add it or choose an existing row',
  },
  'reference-dangling': {
    fr: "{value} n'est plus dans l'onglet {target} : choisissez une ligne existante",
    en: '{value} is no longer in the {target} tab: choose an existing row',
  },
  'reference-ambiguous': {
    fr: "plusieurs lignes de l'onglet {target} s'appellent « {value} » : choisissez son numéro",
    en: 'several rows of the {target} tab are called “{value}”: choose its number',
  },
  'reference-cycle': {
    fr: '« {value} » renvoie à la ligne elle-même : choisissez une autre ligne',
    en: '“{value}” refers to the row itself: choose another row',
  },
  'flow-to-itself': {
    fr: "ce flux va d'une source à elle-même : il n'est pas compté. Corrigez « Depuis » ou « Vers »",
    en: 'this flow goes from a source to itself: it is not counted. Correct “From” or “To”',
  },
  'flow-without-end': {
    fr: 'ce flux ne dit pas « {header} » : il ne relie rien. Choisissez une ligne de Sources',
    en: 'this flow does not say “{header}”: it links nothing. Choose a row of Sources',
  },
  'flow-repeated': {
    fr: 'ce flux répète la ligne {other} (mêmes sources, mêmes familles, même mode) : supprimez-en une, ou dites ce qui les distingue',
    en: 'this flow repeats row {other} (same sources, same families, same mode): delete one, or say what tells them apart',
  },
  'feed-reversed': {
    fr: "« {from} » dit alimenter « {to} », mais l'onglet Flux ne montre que l'inverse (ligne {other}) : corrigez l'un des deux, ou ajoutez ce flux s'il va dans les deux sens",
    en: '“{from}” says it feeds “{to}”, but the Flows tab only shows the reverse (row {other}): correct one of the two, or add this flow if it goes both ways',
  },
  'feed-not-yet': {
    fr: "« {from} » dit alimenter « {to} », mais l'onglet Flux ne le donne pas pour existant (ligne {other}) : corrigez l'un des deux",
    en: '“{from}” says it feeds “{to}”, but the Flows tab does not show it as existing (row {other}): correct one of the two',
  },
  'feed-to-itself': {
    fr: "« {from} » dit s'alimenter elle-même : retirez-la de sa propre liste",
    en: '“{from}” says it feeds itself: take it out of its own list',
  },
  'survivorship-without-master': {
    fr: "cette règle garde la valeur de la source de référence, et la donnée n'en a pas : retenez-en une dans Cohérence",
    en: 'this rule keeps the value of the reference source, and the datum has none: keep one in Consistency',
  },
  'duplicate-id': {
    fr: "le numéro {value} est déjà porté par la ligne {other} : cette ligne n'est pas calculée. « Réparer le classeur » lui en donne un autre, et les références qui la nomment la suivent",
    en: 'number {value} is already borne by row {other}: this row is not computed. “Repair the workbook” gives it another, and the references that name it follow',
  },
  'duplicate-key': {
    fr: 'cette ligne répète la ligne {other} : seule la première compte',
    en: 'this row repeats row {other}: only the first one counts',
  },
  'setting-unknown': {
    fr: "« {value} » n'est pas un réglage connu : ce qui est tapé sur cette ligne n'est pas lu. Remettez le nom d'origine",
    en: '“{value}” is not a known setting: what is typed on this row is not read. Put its former name back',
  },
  'filler-comma': {
    fr: '« {value} » est lu comme un seul texte : séparez les valeurs fictives par des points-virgules',
    en: '“{value}” is read as one text: separate the fillers by semicolons',
  },
  'filler-long': {
    fr: "« {value} » est trop long pour une valeur fictive ({most} caractères au plus) : ce texte n'est pas pris en compte",
    en: '“{value}” is too long for a filler ({most} characters at most): this text is not taken into account',
  },
  'fillers-many': {
    fr: '{count} valeurs fictives : seules les {most} premières sont prises en compte',
    en: '{count} fillers: only the first {most} are taken into account',
  },
  'own-datum-unnumbered': {
    fr: "« {value} » n'a pas de numéro : cette donnée n'est pas prise en compte. Supprimez cette ligne, puis lancez « Ajouter une donnée hors catalogue »",
    en: '“{value}” has no number: this datum is not taken into account. Delete this row, then run “Add a datum outside the catalogue”',
  },
  'no-criterion': {
    fr: 'les six poids sont à 0 : les poids habituels sont pris. Donnez un poids à un critère au moins',
    en: 'the six weights are 0: the usual weights are used. Give one criterion a weight at least',
  },
  'thresholds-crossed': {
    fr: '« {value} » : le bon seuil doit être au plus 100 et au-dessus du seuil à surveiller ; les seuils habituels sont pris',
    en: '“{value}”: the good threshold must be at most 100 and above the one to watch; the usual thresholds are used',
  },
  'cell-error': {
    fr: 'la formule de cette cellule donne une erreur ({value}) : la valeur est ignorée',
    en: 'the formula of this cell gives an error ({value}): the value is ignored',
  },
  'too-long': {
    fr: '{n} caractères : une cellule en accepte {limit} au plus, la fin a été laissée de côté',
    en: '{n} characters: a cell takes {limit} at most, the end was left out',
  },
  'row-unnamed': {
    fr: "la ligne n'a pas de nom : elle n'est pas comptée",
    en: 'the row has no name: it is not counted',
  },
  'rule-unreadable': {
    fr: "« {value} » n'est pas une règle : écrivez par exemple « type client = pro »",
    en: '“{value}” is not a rule: write for example “customer type = business”',
  },
  'count-differs': {
    fr: '{filled} fiches renseignées pour {expected} attendues font {typed} %, le dernier contrôle en trouve {checked} % : vérifiez que les deux parlent de la même population',
    en: '{filled} records filled for {expected} expected make {typed}%, the latest check finds {checked}%: make sure both speak of the same population',
  },
  'more-correct-than-checked': {
    fr: '{correct} fiches exactes pour {checked} contrôlées : vérifiez les deux nombres',
    en: '{correct} records correct for {checked} checked: check both numbers',
  },
  'counts-inconsistent': {
    fr: 'les comptages se contredisent (plus de vides, de valeurs fictives ou de valides que de fiches) : ils sont ignorés',
    en: 'the counts contradict each other (more empty, placeholder or valid values than records): they are ignored',
  },
  'check-incomplete': {
    fr: 'ce contrôle ne dit rien de la complétude : renseignez « {header} », ou 0 si le comptage a donné zéro',
    en: 'this check says nothing of completeness: fill in “{header}”, or 0 if the count gave zero',
  },
  'check-undated': {
    fr: "ce contrôle n'a pas de date : il n'est pas compté. Tapez le jour du contrôle",
    en: 'this check has no date: it is not counted. Type the day of the check',
  },
  'median-after-check': {
    fr: "le {value} est après le jour du contrôle : l'ancienneté n'est pas calculée. Vérifiez les deux dates",
    en: '{value} is after the day of the check: the age is not computed. Check both dates',
  },
  'not-written': {
    fr: "des lignes ont bougé à cet instant : rien n'a été écrit dans cet onglet, relancez",
    en: 'rows moved at that moment: nothing was written in this tab, run it again',
  },
  'not-sorted': {
    fr: "les lignes n'ont pas été reclassées : cet onglet contient des cellules fusionnées ou des formules",
    en: 'the rows were not put in order: this tab holds merged cells or formulas',
  },
  'changed-meanwhile': {
    fr: "quelqu'un a changé cette ligne entre-temps : elle est laissée telle quelle",
    en: 'somebody changed this row meanwhile: it is left as it is',
  },
  'typed-meanwhile': {
    fr: "quelqu'un vient de taper « {value} » : aucune deuxième ligne n'est ajoutée. Relancez pour tenir compte de la sienne",
    en: 'somebody has just typed “{value}”: no second row is added. Run it again to take theirs into account',
  },
  'label-rewritten': {
    fr: '« {before} » est devenu « {after} »',
    en: '“{before}” became “{after}”',
  },
  'label-left': {
    fr: 'cette cellule a changé depuis, ou contient une formule : elle est laissée telle quelle',
    en: 'this cell has changed since, or holds a formula: it is left as it is',
  },
  'label-row-gone': {
    fr: "la ligne « {value} » n'est plus là : son ancien libellé « {before} » n'est pas remis",
    en: 'the row “{value}” is there no more: its former label “{before}” is not put back',
  },
  protected: {
    fr: "une protection vous empêche d'écrire dans cet onglet : l'outil n'y a rien changé. Demandez au propriétaire du fichier de vous l'ouvrir (Données › Protéger des feuilles et des plages), puis relancez",
    en: 'a protection keeps you from writing in this tab: the tool changed nothing there. Ask the owner of the file to let you in (Data › Protect sheets and ranges), then run it again',
  },
  'list-item-moved': {
    fr: '« {value} », tapé sous la liste « {list} », a été descendu : la liste avait besoin de sa place',
    en: '“{value}”, typed under the “{list}” list, was moved down: the list needed its place',
  },
  'drawing-kept': {
    fr: "quelqu'un a travaillé dans cet onglet depuis que l'outil l'a rempli : il est laissé tel quel. Pour le remettre à jour, supprimez-le, puis relancez « Créer ou compléter le classeur »",
    en: 'somebody has worked in this tab since the tool filled it: it is left as it is. To bring it up to date, delete it, then run “Create or complete the workbook”',
  },
  'home-taken': {
    fr: "une note a été tapée dans le cadre de l'outil : elle est conservée, déplacez-la sous la ligne « Vos notes »",
    en: 'a note was typed inside the frame of the tool: it is kept, move it below the “Your notes” line',
  },
  'wave-changed': {
    fr: "la vague {value} ne contient plus les mêmes données : vérifiez le responsable et l'échéance",
    en: 'wave {value} no longer holds the same data: check the owner and the due date',
  },
  'link-withdrawn': {
    fr: "« {value} » n'est plus écrite sur la variable : ce lien ne compte plus. Pour le garder, complétez « Décidé par »",
    en: '“{value}” is no longer written on the variable: this link no longer counts. To keep it, fill in “Decided by”',
  },
  'retention-exceeded': {
    fr: '« {value} » : {months} mois déclarés, et {n|une variable bien plus ancienne|# variables bien plus anciennes} ({names}). Purgez ces valeurs, ou vérifiez le point de départ de la durée',
    en: '“{value}”: {months} months declared, and {n|one variable|# variables} clearly older ({names}). Purge these values, or check when the period starts',
  },
  'retention-to-check': {
    fr: "« {value} » : {months} mois déclarés tombent au milieu de l'ancienneté donnée pour {n|une variable|# variables} ({names}) : un contrôle daté dira si la durée est dépassée",
    en: '“{value}”: {months} months declared fall in the middle of the ages given for {n|one variable|# variables} ({names}): a dated check will tell whether the period is exceeded',
  },
  'retention-uncounted': {
    fr: "« {value} » : la durée est écrite, mais pas en mois : tapez aussi le nombre de mois, sans lui aucun dépassement n'est signalé",
    en: '“{value}”: the period is written, but not in months: type the number of months too, without it no overrun is told',
  },
  'sources-without-purpose': {
    fr: "{n|une source n'est citée|# sources ne sont citées} par aucun traitement ({names}) : ajoutez-les à un traitement, ou vérifiez qu'elles ne portent rien sur des personnes",
    en: '{n|one source is|# sources are} named by no purpose ({names}): add them to a purpose, or check that they hold nothing about people',
  },
  'purpose-sources': {
    fr: '« {value} » ne cite pas {names}, dont des variables lui sont rattachées : complétez les sources',
    en: '“{value}” does not name {names}, whose variables are linked to it: complete the sources',
  },
  'purpose-sensitive': {
    fr: '« {value} » : ses variables portent aussi {names}, que ses catégories ne disent pas : complétez-les, et voyez si une AIPD est requise',
    en: '“{value}”: its variables also bear {names}, which its categories do not say: complete them, and see whether a DPIA is required',
  },
  'idea-unjudged': {
    fr: 'idée retenue sans ses trois notes de faisabilité (business, IT, budget) : elle ne compte pas encore dans le classement. Donnez les notes qui manquent',
    en: 'idea selected without its three feasibility grades (business, IT, budget): it does not count in the ranking yet. Give the grades that lack',
  },
  'point-ruled-out': {
    fr: 'ce point de contact est écarté dans Parcours : choisissez un point retenu, ou revoyez « Point de collecte éligible » dans Parcours',
    en: 'this touchpoint is ruled out in Journeys: choose one that is kept, or go back on “Eligible collection point” in Journeys',
  },
  'idea-only-improves': {
    fr: 'cette mécanique améliore ce qui est déjà là, et personne ne détient {names} : retirez ces données, ou choisissez une mécanique qui les apporte',
    en: 'this mechanic betters what is already there, and nobody holds {names}: take these data out, or choose a mechanic that brings them',
  },
  'more-collected-than-exposed': {
    fr: "{collected|# donnée recueillie|# données recueillies} pour {exposed|# personne exposée|# personnes exposées} : ce groupe n'est pas compté. Vérifiez les deux nombres",
    en: '{collected|# datum|# data} collected for {exposed|# person|# people} exposed: this group is not counted. Check both numbers',
  },
  'roll-out-due': {
    fr: "ce test est à généraliser, mais {idea} n'est pas généralisée dans Plan de collecte (décision : {decision}) : passez-la à « Généralisée » une fois en place partout, ou revenez sur la décision du test",
    en: 'this test is to be scaled up, but {idea} is not rolled out in Collection plan (decision: {decision}): make it “Rolled out” once it is in place everywhere, or go back on the decision of the test',
  },
  'roll-out-no-idea': {
    fr: 'ce test est à généraliser, mais ne dit pas quelle idée : choisissez une ligne de Plan de collecte dans « Idée testée »',
    en: 'this test is to be scaled up, but does not say which idea: choose a row of Collection plan in “Idea tested”',
  },
  'roll-out-unproven': {
    fr: 'ce test est à généraliser sans montrer que B recueille plus que A : prolongez-le, ou dites dans « Enseignement » pourquoi vous généralisez',
    en: 'this test is to be scaled up without showing that B collects more than A: go on with it, or say in “Learning” why you scale up',
  },
  'no-plan': {
    fr: 'aucun scénario actif : ajoutez des scénarios ou un pack sectoriel pour classer les données manquantes',
    en: 'no active scenario: add scenarios or a sector pack to rank the missing data',
  },
  'no-objectives': {
    fr: "aucun objectif : les scénarios n'ont rien à servir et rien n'est classé. Ajoutez un objectif et son poids",
    en: 'no objective: the scenarios have nothing to serve and nothing is ranked. Add an objective and its weight',
  },
  'no-objective-weight': {
    fr: "aucun objectif n'a de poids : rien n'est classé. Donnez un poids à au moins un objectif",
    en: 'no objective has a weight: nothing is ranked. Give at least one objective a weight',
  },
  'no-weight': {
    fr: "l'objectif n'a pas de poids : il ne compte pas dans le plan",
    en: 'the objective has no weight: it does not count in the plan',
  },
  'no-need': {
    fr: "le scénario n'a aucun besoin : il ne compte pas dans le plan. Ajoutez ses données dans l'onglet Besoins",
    en: 'the scenario has no need: it does not count in the plan. Add its data in the Needs tab',
  },
  'no-programme': {
    fr: "le scénario n'a pas de programme : il ne compte pas dans le plan. Choisissez une ligne de l'onglet Programmes",
    en: 'the scenario has no programme: it does not count in the plan. Choose a row of the Programmes tab',
  },
  'no-objective': {
    fr: "le programme ne sert aucun objectif : ses scénarios ne comptent pas dans le plan. Choisissez une ligne de l'onglet Objectifs",
    en: 'the programme serves no objective: its scenarios do not count in the plan. Choose a row of the Objectives tab',
  },
} as const satisfies Record<string, Text>

export type IssueCode = keyof typeof issueTexts

/** Whether an issue says that nothing was written in a tab. */
export function isUnwritten(code: IssueCode): boolean {
  return code === 'not-written' || code === 'protected'
}

/** Whether an issue says that a cell was left as it stood. */
export function isCellLeft(code: IssueCode): boolean {
  return isUnwritten(code) || code === 'changed-meanwhile'
}

/** Whether an issue says that rows were not added. */
export function areRowsLeft(code: IssueCode): boolean {
  return isUnwritten(code) || code === 'rows-not-added'
}

/** How many rows were not added to a tab, to any when none is told, since somebody had just typed them. */
export function rowsTyped(issues: readonly Issue[], tab?: string): number {
  const typed = issues.filter(({ code }) => code === 'typed-meanwhile')
  return typed.filter((one) => tab === undefined || one.tab === tab).length
}

/** The place of an issue as people name it: `Variables, ligne 12, colonne « Source »`. */
function sayPlace(issue: Issue, name: (issue: Issue) => Place, locale: Locale): string {
  const { tab, column } = name(issue)
  const parts = [tab]
  if (issue.row !== null)
    parts.push(say({ fr: 'ligne {row}', en: 'row {row}' }, locale, { row: String(issue.row) }))
  if (column)
    parts.push(say({ fr: 'colonne « {column} »', en: 'column “{column}”' }, locale, { column }))
  return parts.join(', ')
}

/** The names of a tab and of a column in one language. */
export interface Place {
  readonly tab: string
  readonly column: string | null
}

/** One issue as a sentence: where, what, and what to do. */
export function sayIssue(issue: Issue, name: (issue: Issue) => Place, locale: Locale): string {
  const place = sayPlace(issue, name, locale)
  const sentence = sayWhat(issue, name(issue).column ?? '', locale)
  return locale === 'fr' ? `${place}\u00a0: ${sentence}.` : `${place}: ${sentence}.`
}

/** What is said of an issue where its place is in sight: the sentence alone. */
export function sayWhat(
  { code, values: given }: Pick<Issue, 'code' | 'values'>,
  header: string,
  locale: Locale,
): string {
  const { day, ...values } = given ?? {}
  const dated: Values = typeof day === 'number' ? { value: sayDay(day, locale) } : {}
  return say(issueTexts[code], locale, { header, ...values, ...dated })
}
