import type { Api } from '../../src/app/api.ts'

/** How a command is called: whether it changes anything, and for how many seconds its answer is awaited. */
export interface Manner {
  readonly writes: boolean
  readonly patience: number
}

const READS: Manner = { writes: false, patience: 60 }
const WRITES: Manner = { writes: true, patience: 90 }
/** Google stops a run after six minutes. */
const LONG: Manner = { writes: true, patience: 390 }

/** Every command of the add-on: one that is not here does not compile. */
export const manners: Readonly<Record<keyof Api, Manner>> = {
  openPage: READS,
  recordedChoices: READS,
  creationOffer: READS,
  startCreation: WRITES,
  continueCreation: LONG,
  suggestPacks: READS,
  importFields: LONG,
  readFieldList: READS,
  otherTabs: READS,
  openProposals: READS,
  confirmSureMatches: WRITES,
  decideMatches: WRITES,
  checkOffer: READS,
  columnMatches: READS,
  comparisonOffer: READS,
  saveAgreement: WRITES,
  readTab: READS,
  countTab: READS,
  emptyTab: LONG,
  warehouseQuery: READS,
  saveCounts: WRITES,
  addIdea: WRITES,
  recompute: LONG,
  recomputeBriefly: LONG,
  compareSentBack: READS,
  takeSentBack: LONG,
  addPack: LONG,
  usualSources: READS,
  addSources: LONG,
  addDatum: WRITES,
  inspect: READS,
  repair: LONG,
  consultantTabs: WRITES,
  allColumns: WRITES,
  changeLanguage: LONG,
  undoLast: LONG,
  removeTool: LONG,
  originOf: READS,
  emptyForClient: LONG,
  standing: READS,
  toFill: READS,
  fillCells: WRITES,
  introduce: WRITES,
  showCell: READS,
  systemMap: READS,
  exportRegister: READS,
  trend: READS,
  exportableTabs: READS,
  exportTab: READS,
  summary: READS,
  placeMap: WRITES,
  missingList: READS,
  qualityList: READS,
  chosenRow: READS,
  missingCard: READS,
  variableCard: READS,
  sourceCard: READS,
  scenarioCard: READS,
  annotateMissing: WRITES,
}
