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
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core'
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US'
import coreFrench from '@univerjs/preset-sheets-core/locales/fr-FR'
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation'
import rulesEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US'
import rulesFrench from '@univerjs/preset-sheets-data-validation/locales/fr-FR'
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter'
import filterEnglish from '@univerjs/preset-sheets-filter/locales/en-US'
import filterFrench from '@univerjs/preset-sheets-filter/locales/fr-FR'

/** Plugins that would format by themselves, or speak to a server of Univer. */
const LEFT_OUT = /NUMFMT|NETWORK|RPC/

const WORDS = {
  fr: { locale: LocaleType.FR_FR, words: mergeLocales(coreFrench, rulesFrench, filterFrench) },
  en: { locale: LocaleType.EN_US, words: mergeLocales(coreEnglish, rulesEnglish, filterEnglish) },
}

type Registered = PluginCtor<Plugin> | [PluginCtor<Plugin>, object?]

/** Starts an empty Univer in an element of the page. */
export function startUniver(container: HTMLElement, language: 'fr' | 'en'): Univer {
  const locales = Object.fromEntries(
    Object.values(WORDS).map(({ locale, words }) => [locale, words]),
  )
  const { locale } = WORDS[language]
  const univer = new Univer({ locale, locales, logLevel: LogLevel.ERROR })
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: false,
      toolbar: false,
      formulaBar: false,
      footer: false,
      contextMenu: false,
      disableAutoFocus: true,
      formula: { initialFormulaComputing: 2, functionScreenTips: false },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsDataValidationPreset({
      showEditOnDropdown: false,
      showSearchOnDropdown: false,
    }),
    UniverSheetsFilterPreset(),
  ]
  for (const plugin of presets.flatMap(({ plugins }) => plugins as Registered[])) {
    const [made, options] = Array.isArray(plugin) ? plugin : [plugin]
    if (!LEFT_OUT.test(made.pluginName)) univer.registerPlugin(made, options)
  }
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
