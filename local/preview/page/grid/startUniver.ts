// Univer with no more than the grid: its own bars, menus, number formats and formulas stay out.
// What it shows comes from the host, and so does every answer to what is typed.
import {
  type IWorkbookData,
  LocaleType,
  LogLevel,
  mergeLocales,
  type Plugin,
  type PluginCtor,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core'
import { UniverDataValidationPlugin } from '@univerjs/data-validation'
import designEnglish from '@univerjs/design/locale/en-US'
import designFrench from '@univerjs/design/locale/fr-FR'
import { UniverDocsPlugin } from '@univerjs/docs'
import { UniverDocsUIPlugin } from '@univerjs/docs-ui'
import docsEnglish from '@univerjs/docs-ui/locale/en-US'
import docsFrench from '@univerjs/docs-ui/locale/fr-FR'
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula'
import { UniverRenderEnginePlugin } from '@univerjs/engine-render'
import { UniverSheetsPlugin } from '@univerjs/sheets'
import sheetsEnglish from '@univerjs/sheets/locale/en-US'
import sheetsFrench from '@univerjs/sheets/locale/fr-FR'
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation'
import rulesEnglish from '@univerjs/sheets-data-validation/locale/en-US'
import rulesFrench from '@univerjs/sheets-data-validation/locale/fr-FR'
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui'
import listsEnglish from '@univerjs/sheets-data-validation-ui/locale/en-US'
import listsFrench from '@univerjs/sheets-data-validation-ui/locale/fr-FR'
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter'
import filterEnglish from '@univerjs/sheets-filter/locale/en-US'
import filterFrench from '@univerjs/sheets-filter/locale/fr-FR'
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui'
import filtersEnglish from '@univerjs/sheets-filter-ui/locale/en-US'
import filtersFrench from '@univerjs/sheets-filter-ui/locale/fr-FR'
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula'
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui'
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui'
import gridEnglish from '@univerjs/sheets-ui/locale/en-US'
import gridFrench from '@univerjs/sheets-ui/locale/fr-FR'
import { UniverUIPlugin } from '@univerjs/ui'
import uiEnglish from '@univerjs/ui/locale/en-US'
import uiFrench from '@univerjs/ui/locale/fr-FR'

const FRENCH = [designFrench, docsFrench, sheetsFrench, gridFrench, uiFrench]
const FRENCH_MORE = [rulesFrench, listsFrench, filterFrench, filtersFrench]
const ENGLISH = [designEnglish, docsEnglish, sheetsEnglish, gridEnglish, uiEnglish]
const ENGLISH_MORE = [rulesEnglish, listsEnglish, filterEnglish, filtersEnglish]

const WORDS = {
  fr: { locale: LocaleType.FR_FR, words: mergeLocales(...FRENCH, ...FRENCH_MORE) },
  en: { locale: LocaleType.EN_US, words: mergeLocales(...ENGLISH, ...ENGLISH_MORE) },
}

/** A plugin with what it is told; formulas are not computed, and none is when a workbook opens. */
function plugins(container: HTMLElement): readonly (readonly [PluginCtor<Plugin>, object?])[] {
  const none = { header: false, toolbar: false, footer: false, contextMenu: false }
  const quiet = { disableForceStringAlert: true, disableForceStringMark: true }
  return [
    [UniverDocsPlugin],
    [UniverRenderEnginePlugin],
    [UniverUIPlugin, { container, ...none, disableAutoFocus: true }],
    [UniverDocsUIPlugin],
    [UniverFormulaEnginePlugin],
    [UniverSheetsPlugin],
    [UniverSheetsUIPlugin, { formulaBar: false, footer: false, ...quiet }],
    [UniverSheetsFormulaPlugin, { initialFormulaComputing: 2 }],
    // It brings the editor that opens over a cell.
    [UniverSheetsFormulaUIPlugin, { functionScreenTips: false }],
    [UniverDataValidationPlugin],
    [UniverSheetsDataValidationPlugin],
    [UniverSheetsDataValidationUIPlugin, LISTS],
    [UniverSheetsFilterPlugin],
    [UniverSheetsFilterUIPlugin],
  ]
}

const LISTS = { showEditOnDropdown: false, showSearchOnDropdown: false }

/** Starts an empty Univer in an element of the page. */
export function startUniver(container: HTMLElement, language: 'fr' | 'en'): Univer {
  const locales = Object.fromEntries(
    Object.values(WORDS).map(({ locale, words }) => [locale, words]),
  )
  const { locale } = WORDS[language]
  const univer = new Univer({ locale, locales, logLevel: LogLevel.ERROR })
  for (const [plugin, told] of plugins(container)) univer.registerPlugin(plugin, told)
  return univer
}

/** Opens a workbook in a grid. */
export function openUnit(univer: Univer, data: Partial<IWorkbookData>): Workbook {
  return univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, data)
}

/** Has Univer speak another language. */
export function speak(univer: Univer, language: 'fr' | 'en'): void {
  univer.setLocale(WORDS[language].locale)
}
