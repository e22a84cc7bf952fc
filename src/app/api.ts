// Long because it is one list: every command, and what it is asked with.
import { say } from '../base/text.ts'
import type { SystemMap } from '../planning/flows/systemMap.ts'
import type { CheckedCounts } from './checking/wrongCounts.ts'
import { wrongCounts } from './checking/wrongCounts.ts'
import { wrongCheckedTab, wrongTabAsk } from './checking/wrongTab.ts'
import type { AddedDatum } from './commands/addDatum.ts'
import { addDatum, wrongDatum } from './commands/addDatum.ts'
import type { AddedIdea } from './commands/addIdea.ts'
import { addIdea, wrongIdea } from './commands/addIdea.ts'
import { addPack, wrongPack } from './commands/addPack.ts'
import type { UsualSource } from './commands/addSources.ts'
import { addSources, usualSources, wrongSources } from './commands/addSources.ts'
import type { Annotated, Annotation } from './commands/annotateMissing.ts'
import { annotateMissing, wrongAnnotation } from './commands/annotateMissing.ts'
import { changeLanguage } from './commands/changeLanguage.ts'
import type { CheckOffer } from './commands/checkOffer.ts'
import { checkOffer } from './commands/checkOffer.ts'
import type { CardRef } from './commands/chosenRow.ts'
import { chosenRow } from './commands/chosenRow.ts'
import type { ColumnMatch } from './commands/columnMatches.ts'
import { columnMatches, wrongNames } from './commands/columnMatches.ts'
import type { SentBack } from './commands/compareSentBack.ts'
import { compareSentBack, wrongSheets } from './commands/compareSentBack.ts'
import type { ComparisonOffer } from './commands/comparisonOffer.ts'
import { comparisonOffer } from './commands/comparisonOffer.ts'
import type { TabAsk } from './commands/countTab.ts'
import { countTab } from './commands/countTab.ts'
import type { CreationStep } from './commands/create.ts'
import { continueCreation, startCreation } from './commands/create.ts'
import type { CreationOffer } from './commands/creationOffer.ts'
import { creationOffer } from './commands/creationOffer.ts'
import type { DecisionSummary, MatchDecision } from './commands/decideMatches.ts'
import {
  confirmSureMatches,
  decideMatches,
  wrongDecision,
  wrongLevel,
} from './commands/decideMatches.ts'
import type { Emptied } from './commands/emptyForClient.ts'
import { emptyForClient, originOf } from './commands/emptyForClient.ts'
import type { CheckedTab } from './commands/emptyTab.ts'
import { emptyTab } from './commands/emptyTab.ts'
import type { TextFile } from './commands/exportRegister.ts'
import { exportRegister } from './commands/exportRegister.ts'
import type { ExportableTab } from './commands/exportTab.ts'
import { exportableTabs, exportTab, wrongTab } from './commands/exportTab.ts'
import type { Filled, Filling } from './commands/fillCells.ts'
import { fillCells, wrongFillings } from './commands/fillCells.ts'
import type { ImportSummary } from './commands/importFields.ts'
import { importFields } from './commands/importFields.ts'
import type { MissingCard } from './commands/missingCard.ts'
import { missingCard } from './commands/missingCard.ts'
import type { MissingLine } from './commands/missingList.ts'
import { missingList } from './commands/missingList.ts'
import type { OpenProposal } from './commands/openProposals.ts'
import { openProposals } from './commands/openProposals.ts'
import { placeMap, wrongPicture } from './commands/placeMap.ts'
import type { QualityLists } from './commands/qualityList.ts'
import { qualityList } from './commands/qualityList.ts'
import type { UnderstoodList } from './commands/readFieldList.ts'
import { otherTabs, readFieldList } from './commands/readFieldList.ts'
import type { ReadTab } from './commands/readTab.ts'
import { readTab, wrongTabAsked } from './commands/readTab.ts'
import { recompute } from './commands/recompute.ts'
import type { Removed } from './commands/removeTool.ts'
import { removeTool } from './commands/removeTool.ts'
import type { Answers, RepairSummary, ToldDamage } from './commands/repair.ts'
import { inspect, repair, wrongRepair } from './commands/repair.ts'
import type { SavedAgreement } from './commands/saveAgreement.ts'
import { saveAgreement } from './commands/saveAgreement.ts'
import type { SavedCounts } from './commands/saveCounts.ts'
import { saveCounts } from './commands/saveCounts.ts'
import type { ScenarioCard } from './commands/scenarioCard.ts'
import { scenarioCard } from './commands/scenarioCard.ts'
import type { Place } from './commands/showCell.ts'
import { showCell, wrongPlace } from './commands/showCell.ts'
import type { SourceCard } from './commands/sourceCard.ts'
import { sourceCard } from './commands/sourceCard.ts'
import type { Standing } from './commands/standing.ts'
import { standing } from './commands/standing.ts'
import type { SuggestedPack } from './commands/suggestPacks.ts'
import { suggestPacks } from './commands/suggestPacks.ts'
import type { Summary } from './commands/summary.ts'
import { summary } from './commands/summary.ts'
import { systemMap } from './commands/systemMap.ts'
import type { Taken, Taking } from './commands/takeSentBack.ts'
import { takeSentBack, wrongTaking } from './commands/takeSentBack.ts'
import type { Asked, ToFill } from './commands/toFill.ts'
import { toFill, wrongAsked } from './commands/toFill.ts'
import type { TrendPoint } from './commands/trend.ts'
import { trend } from './commands/trend.ts'
import type { Undone } from './commands/undoLast.ts'
import { undoLast } from './commands/undoLast.ts'
import type { VariableCard } from './commands/variableCard.ts'
import { variableCard } from './commands/variableCard.ts'
import type { View, Wanted } from './commands/views.ts'
import { allColumns, consultantTabs, wrongWanted } from './commands/views.ts'
import type { WarehouseQuery, WarehouseTable } from './commands/warehouseQuery.ts'
import { warehouseQuery, wrongWarehouseTable } from './commands/warehouseQuery.ts'
import type { ComparedFiles } from './comparing/wrongAgreement.ts'
import { wrongAgreement } from './comparing/wrongAgreement.ts'
import { Refusal } from './failure.ts'
import type { Relabelled } from './labels/relabelled.ts'
import type { GivenList } from './listedFields.ts'
import { wrongList } from './listedFields.ts'
import type { SureLevel } from './openMatches.ts'
import type { PageName } from './pages.ts'
import { openPage, wrongPage } from './pages.ts'
import type { ForeignSheet, Origin, Ports } from './ports.ts'
import type { BriefRun } from './results/briefRun.ts'
import { briefRun } from './results/briefRun.ts'
import type { RunSummary } from './results/runSummary.ts'
import type { Recorded } from './seeds/choices.ts'
import { recordedChoices, wrongChoice } from './seeds/choices.ts'
import type { Merged } from './seeds/merge.ts'
import type { Choices } from './seeds/settingRows.ts'

/** Values that cross the door: JSON and nothing else. A date does not compile. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json }

/** What a page, a test or another script may ask, by name. */
export interface Api {
  /** Shows a page in the place of the one that is shown, at its beginning or where it is told. */
  openPage(page: PageName, at: string): null
  /** What the workbook already says of itself: nobody is asked that again. */
  recordedChoices(): Recorded
  /** All there is to choose from, and what each choice would bring. Nothing is written. */
  creationOffer(): CreationOffer
  startCreation(choices: Choices): { readonly of: number }
  continueCreation(): CreationStep | null
  suggestPacks(list: string): readonly SuggestedPack[]
  /** A list as text, as rows, or as a tab of the file. */
  importFields(list: GivenList, source: string): ImportSummary
  /** What is understood of a list, and what it would add. Nothing is written. */
  readFieldList(list: GivenList, source: string): UnderstoodList
  /** The tabs of the file that are not ours, where a list may stand. */
  otherTabs(): ReturnType<typeof otherTabs>
  /** The proposed links nobody decided yet. */
  openProposals(): readonly OpenProposal[]
  confirmSureMatches(levels: readonly SureLevel[]): DecisionSummary
  decideMatches(decisions: readonly MatchDecision[]): DecisionSummary
  /** What a page needs to check a file by itself: sources, variables and how each is judged, fillers. */
  checkOffer(): CheckOffer
  /** Proposes a variable of a source for each column of a file, from its name alone. */
  columnMatches(source: string, names: readonly string[]): readonly ColumnMatch[]
  /** What a page needs to lay two files side by side, beside what a check needs: the data Cohérence compares. */
  comparisonOffer(): ComparisonOffer
  /** Keeps in Cohérence how many records of two sources were compared, and how many say the same. */
  saveAgreement(asked: ComparedFiles): SavedAgreement
  /** What is understood of a tab somebody pasted: its header on a line, on none (null), or to be `found`. */
  readTab(tab: number, headerRow: number | null | 'found'): ReadTab
  /** Counts one part of a tab; asked again, it gives the same. Nothing is kept between two parts. */
  countTab(ask: TabAsk): ReturnType<typeof countTab>
  /** Empties a tab that was checked, while it holds what was checked and nothing else. */
  emptyTab(checked: CheckedTab): ReturnType<typeof emptyTab>
  /** The query that counts a table of a warehouse, to be run by whoever may. Nothing is written. */
  warehouseQuery(table: WarehouseTable): WarehouseQuery
  /** Keeps the counts of a check of one source, all or none; the same ones sent again are written once. */
  saveCounts(checked: CheckedCounts): SavedCounts
  /** Adds an idea of collection, unless it is there: a datum, and the mechanic to obtain it. */
  addIdea(datum: string, mechanic: string): AddedIdea
  /** Computes everything, writes the computed cells, and tells all of it: for scripts. */
  recompute(): RunSummary
  /** The same, told as a page shows it. */
  recomputeBriefly(): BriefRun
  /** What a workbook that came back says that this one does not. Nothing is written. */
  compareSentBack(sheets: readonly ForeignSheet[]): SentBack
  /** Takes what a person chose of it: what somebody changed here meanwhile is left and told. */
  takeSentBack(taking: Taking): Taken
  /** Where the project stands and how old its figures are; null in a file without an inventory. */
  standing(): Standing | null
  /** The cells nobody answered yet: 3 those expected, 2 useful, 1 worth having. */
  toFill(asked: Asked): ToFill
  /** Writes answers, each in a cell that still holds what the person saw; gives what became of each. */
  fillCells(fillings: readonly Filling[]): readonly Filled[]
  /** Keeps the name of the person at the screen, among their own properties. */
  introduce(name: string): null
  /** Chooses a cell in the sheet; gives whether it was found. */
  showCell(place: Place): boolean
  /** The sources and the flows, as data for whoever draws them. */
  systemMap(): SystemMap
  /** The register of processing activities, as a CSV file to save. */
  exportRegister(): TextFile
  /** Adds a sector pack to a workbook already alive. */
  addPack(pack: string): Merged
  /** The usual sources the workbook lacks. */
  usualSources(): readonly UsualSource[]
  addSources(sources: readonly string[]): Merged
  /** Adds a datum the catalogue lacks: its name, and its family. */
  addDatum(name: string, family: string): AddedDatum
  /** Turns the workbook to a language, `fr` or `en`; computed words follow at the next computation. */
  changeLanguage(locale: string): Relabelled
  /** Puts back the labels that the last command replaced in people's cells. */
  undoLast(): Undone
  /** What is damaged in how the workbook is built, and what mending would do. */
  inspect(): readonly ToldDamage[]
  /** Mends the damages agreed on, by their keys; `answers` says which column an unknown one is. */
  repair(keys: readonly string[], answers: Answers): RepairSummary
  /** Takes the add-on out of the file; every value stays. */
  removeTool(): Removed
  /** Whether this file is a copy, and which of its tabs are people's own. */
  originOf(): Origin
  /** Empties a copy for another client; the original only for who typed the word `VIDER` or `EMPTY`. */
  emptyForClient(typed: string): Emptied
  /** Shows the consultant's tabs, or hides them; null for the other way round. */
  consultantTabs(wanted: Wanted): View
  /** Opens the middle columns of every tab, or folds them; null for the other way round. */
  allColumns(wanted: Wanted): View
  /** The days of Historique, for a chart. */
  trend(): readonly TrendPoint[]
  /** The tabs that can be saved as files, and one of them as a CSV file. */
  exportableTabs(): readonly ExportableTab[]
  exportTab(tab: string): TextFile
  /** What a steering committee is shown, as the workbook holds it. */
  summary(): Summary
  /** Lays the picture of the map over Accueil: a PNG in base 64. */
  placeMap(picture: string): null
  /** The ranking of missing data, as it stands in the sheet. */
  missingList(): readonly MissingLine[]
  /** Sources and variables with their figures, as they stand in the sheet. */
  qualityList(): QualityLists
  /** The card of the row the person chose in the sheet; null where it has none. */
  chosenRow(): CardRef | null
  /** Why a datum stands where it does; null when it has no row. So do the three other cards. */
  missingCard(datum: string): MissingCard | null
  variableCard(variable: string): VariableCard | null
  sourceCard(source: string): SourceCard | null
  scenarioCard(scenario: string): ScenarioCard | null
  /** Forces the priority of a missing datum, or notes something beside it. */
  annotateMissing(annotation: Annotation): Annotated
}

/** The commands, each holding the turn of the document while it runs. */
export function api(ports: Ports): Api {
  const alone = <T>(action: () => T): T => {
    // What was buffered is sent when the turn ends: a refusal may come that late.
    const done = told(ports, () => ports.turn.take(() => ({ value: action() })))
    if (done === null) throw new Refusal('busy')
    return done.value
  }
  return {
    openPage: (page, at) => {
      refuse('openPage', wrongPage(page, at))
      return openPage(ports, page, at)
    },
    recordedChoices: () => alone(() => recordedChoices(ports)),
    creationOffer: () => alone(() => creationOffer(ports)),
    startCreation: (choices) => alone(() => startCreation(ports, checkedChoices(choices))),
    continueCreation: () => alone(() => continueCreation(ports)),
    suggestPacks: (list) => suggestPacks(String(list ?? '')),
    importFields: (list, source) => {
      refuse('importFields', wrongList(list))
      return alone(() => importFields(ports, list, String(source ?? '')))
    },
    readFieldList: (list, source) => {
      refuse('readFieldList', wrongList(list))
      return alone(() => readFieldList(ports, list, String(source ?? '')))
    },
    otherTabs: () => otherTabs(ports),
    openProposals: () => alone(() => openProposals(ports)),
    confirmSureMatches: (levels) => {
      refuse('confirmSureMatches', wrongLevel(levels))
      return alone(() => confirmSureMatches(ports, levels))
    },
    decideMatches: (decisions) => {
      refuse('decideMatches', wrongDecision(decisions))
      return alone(() => decideMatches(ports, decisions))
    },
    checkOffer: () => alone(() => checkOffer(ports)),
    columnMatches: (source, names) => {
      refuse('columnMatches', wrongNames(source, names))
      return alone(() => columnMatches(ports, source, names))
    },
    comparisonOffer: () => alone(() => comparisonOffer(ports)),
    saveAgreement: (asked) => {
      refuse('saveAgreement', wrongAgreement(asked))
      return alone(() => saveAgreement(ports, asked))
    },
    readTab: (tab, headerRow) => {
      refuse('readTab', wrongTabAsked(tab, headerRow))
      return alone(() => readTab(ports, tab, headerRow))
    },
    countTab: (ask) => {
      refuse('countTab', wrongTabAsk(ask))
      return alone(() => countTab(ports, ask))
    },
    emptyTab: (checked) => {
      refuse('emptyTab', wrongCheckedTab(checked))
      return alone(() => emptyTab(ports, checked))
    },
    warehouseQuery: (table) => {
      refuse('warehouseQuery', wrongWarehouseTable(table))
      return alone(() => warehouseQuery(ports, table))
    },
    saveCounts: (checked) => {
      refuse('saveCounts', wrongCounts(checked))
      return alone(() => saveCounts(ports, checked))
    },
    addIdea: (datum, mechanic) => {
      refuse('addIdea', wrongIdea(datum, mechanic))
      return alone(() => addIdea(ports, datum, mechanic))
    },
    recompute: () => alone(() => recompute(ports)),
    recomputeBriefly: () => alone(() => briefRun(recompute(ports))),
    compareSentBack: (sheets) => {
      refuse('compareSentBack', wrongSheets(sheets))
      return alone(() => compareSentBack(ports, sheets))
    },
    takeSentBack: (taking) => {
      refuse('takeSentBack', wrongTaking(taking))
      return alone(() => takeSentBack(ports, taking))
    },
    standing: () => alone(() => standing(ports)),
    toFill: (asked) => {
      refuse('toFill', wrongAsked(asked))
      return alone(() => toFill(ports, asked))
    },
    fillCells: (fillings) => {
      refuse('fillCells', wrongFillings(fillings))
      return alone(() => fillCells(ports, fillings))
    },
    introduce: (name) => {
      ports.person.call(String(name ?? '').slice(0, LONGEST_NAME))
      return null
    },
    showCell: (place) => {
      refuse('showCell', wrongPlace(place))
      return alone(() => showCell(ports, place))
    },
    systemMap: () => alone(() => systemMap(ports)),
    exportRegister: () => alone(() => exportRegister(ports)),
    addPack: (pack) => {
      refuse('addPack', wrongPack(pack))
      return alone(() => addPack(ports, pack))
    },
    usualSources: () => alone(() => usualSources(ports)),
    addSources: (sources) => {
      refuse('addSources', wrongSources(sources))
      return alone(() => addSources(ports, sources))
    },
    addDatum: (name, family) => {
      refuse('addDatum', wrongDatum(name, family))
      return alone(() => addDatum(ports, name, family))
    },
    changeLanguage: (locale) => {
      if (locale !== 'fr' && locale !== 'en')
        throw new Refusal('bad-arguments', { name: 'changeLanguage', what: `locale ${locale}` })
      return alone(() => changeLanguage(ports, locale))
    },
    undoLast: () => alone(() => undoLast(ports)),
    inspect: () => alone(() => inspect(ports)),
    repair: (keys, answers) => {
      refuse('repair', wrongRepair(keys, answers ?? {}))
      return alone(() => repair(ports, keys, answers ?? {}))
    },
    removeTool: () => alone(() => removeTool(ports)),
    originOf: () => alone(() => originOf(ports)),
    emptyForClient: (typed) => alone(() => emptyForClient(ports, String(typed ?? ''))),
    consultantTabs: (wanted) => {
      refuse('consultantTabs', wrongWanted(wanted))
      return alone(() => consultantTabs(ports, wanted))
    },
    allColumns: (wanted) => {
      refuse('allColumns', wrongWanted(wanted))
      return alone(() => allColumns(ports, wanted))
    },
    trend: () => alone(() => trend(ports)),
    exportableTabs: () => alone(() => exportableTabs(ports)),
    exportTab: (tab) => {
      refuse('exportTab', wrongTab(tab))
      return alone(() => exportTab(ports, tab))
    },
    summary: () => alone(() => summary(ports)),
    placeMap: (picture) => {
      refuse('placeMap', wrongPicture(picture))
      return alone(() => placeMap(ports, picture))
    },
    missingList: () => alone(() => missingList(ports)),
    qualityList: () => alone(() => qualityList(ports)),
    chosenRow: () => alone(() => chosenRow(ports)),
    missingCard: (datum) => alone(() => missingCard(ports, String(datum))),
    variableCard: (variable) => alone(() => variableCard(ports, String(variable))),
    sourceCard: (source) => alone(() => sourceCard(ports, String(source))),
    scenarioCard: (scenario) => alone(() => scenarioCard(ports, String(scenario))),
    annotateMissing: (annotation) => {
      refuse('annotateMissing', wrongAnnotation(annotation))
      return alone(() => annotateMissing(ports, annotation))
    },
  }
}

/** Arguments come from a page: what is wrong with them, if anything, stops the command. */
function refuse(name: string, what: string | null): void {
  if (what !== null) throw new Refusal('bad-arguments', { name, what })
}

const LONGEST_NAME = 200

/** Lets an action go on; where the spreadsheet stops it, it says so. */
function told<T>({ book, locale }: Ports, action: () => T): T {
  try {
    return action()
  } catch (error) {
    if (error instanceof Refusal) throw error
    const stop = book.stop(error)
    if (stop === null) throw error
    throw new Refusal(stop.code, 'tab' in stop ? { tab: say(stop.tab.name, locale) } : {})
  }
}

/** Choices come from a page: each must be one that exists. */
function checkedChoices(choices: Choices): Choices {
  refuse('startCreation', wrongChoice(choices))
  return { ...choices, projectName: choices.projectName ?? '' }
}

/** The answer to a call: the value, or the failure in the person's words. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: { readonly code: string; readonly message: string } }
