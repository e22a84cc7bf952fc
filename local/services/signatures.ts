// The types of the arguments that the most used calls take, checked before they are made. One word
// an argument: s a text (numbers pass for texts), t a text and nothing else, n a number, b a truth
// value, d a date, e a value of an enumeration, o an object, a anything, a capitalized word an object
// of Google's; [] makes a list of it, [][] a matrix; ? lets it be null, * lets it be left out,
// | separates ways to call.
import { isConstant } from './constants.ts'
import { isDate } from './criteria.ts'
import { badSignature } from './grid.ts'
import { Service } from './service.ts'

const SIGNATURES: Readonly<Record<string, string>> = {
  'Range.copyTo': 'Range | Range e b* | Range o',
  'Range.moveTo': 'Range',
  'Range.offset': 'n n n* n*',
  'Range.getCell': 'n n',
  'Range.getNextDataCell': 'e',
  'Range.getDataRegion': 'e*',
  'Range.createTextFinder': 's',
  'Range.insertCells': 'e',
  'Range.deleteCells': 'e',
  'Range.autoFill': 'Range e',
  'Range.autoFillToNeighbor': 'e',
  'Range.removeDuplicates': 'n[]*',
  'Range.setValues': 'a[][]',
  'Range.setFormula': 's',
  'Range.setFormulas': 's?[][]',
  'Range.setFormulaR1C1': 's',
  'Range.setFormulasR1C1': 's?[][]',
  'Range.setNumberFormat': 's',
  'Range.setNumberFormats': 's[][]',
  'Range.setBackground': 's?',
  'Range.setBackgroundRGB': 'n n n',
  'Range.setBackgrounds': 's?[][]',
  'Range.setFontColor': 's?',
  'Range.setFontColors': 's?[][]',
  'Range.setFontFamily': 's?',
  'Range.setFontFamilies': 's?[][]',
  'Range.setFontLine': 's?',
  'Range.setFontLines': 's?[][]',
  'Range.setFontSize': 'n',
  'Range.setFontSizes': 'n[][]',
  'Range.setFontStyle': 's?',
  'Range.setFontStyles': 's?[][]',
  'Range.setFontWeight': 's?',
  'Range.setFontWeights': 's?[][]',
  'Range.setHorizontalAlignment': 's?',
  'Range.setHorizontalAlignments': 's?[][]',
  'Range.setVerticalAlignment': 's?',
  'Range.setVerticalAlignments': 's?[][]',
  'Range.setTextDirection': 'e?',
  'Range.setTextStyle': 'TextStyle',
  'Range.setVerticalText': 'b',
  'Range.setWrap': 'b',
  'Range.setWraps': 'b[][]',
  'Range.setWrapStrategy': 'e',
  'Range.setWrapStrategies': 'e[][]',
  'Range.setShowHyperlink': 'b',
  'Range.setNote': 's?',
  'Range.setNotes': 's?[][]',
  'Range.setDataValidation': 'DataValidation?',
  'Range.setDataValidations': 'DataValidation?[][]',
  'Range.setRichTextValue': 'RichTextValue',
  'Range.setRichTextValues': 'RichTextValue[][]',
  'Range.shiftColumnGroupDepth': 'n',
  'Range.shiftRowGroupDepth': 'n',
  'Sheet.appendRow': 'a[]',
  'Sheet.autoResizeColumn': 'n',
  'Sheet.autoResizeColumns': 'n n',
  'Sheet.copyTo': 'Spreadsheet',
  'Sheet.createTextFinder': 's',
  'Sheet.deleteColumn': 'n',
  'Sheet.deleteColumns': 'n n',
  'Sheet.deleteRow': 'n',
  'Sheet.deleteRows': 'n n',
  'Sheet.getRange': 't | n n n* n*',
  'Sheet.getRangeList': 's[]',
  'Sheet.hideColumns': 'n n*',
  'Sheet.hideRows': 'n n*',
  'Sheet.insertColumnAfter': 'n',
  'Sheet.insertColumnBefore': 'n',
  'Sheet.insertColumnsAfter': 'n n',
  'Sheet.insertColumnsBefore': 'n n',
  'Sheet.insertRowAfter': 'n',
  'Sheet.insertRowBefore': 'n',
  'Sheet.insertRowsAfter': 'n n',
  'Sheet.insertRowsBefore': 'n n',
  'Sheet.getProtections': 'e',
  'Sheet.setActiveRange': 'Range',
  'Sheet.setColumnWidth': 'n n',
  'Sheet.setColumnWidths': 'n n n',
  'Sheet.setConditionalFormatRules': 'ConditionalFormatRule[]',
  'Sheet.setFrozenColumns': 'n',
  'Sheet.setFrozenRows': 'n',
  'Sheet.setName': 's',
  'Sheet.setRowHeight': 'n n',
  'Sheet.setRowHeights': 'n n n',
  'Sheet.setTabColor': 's?',
  'Sheet.sort': 'n b*',
  'Spreadsheet.createTextFinder': 's',
  'Spreadsheet.deleteSheet': 'Sheet',
  'Spreadsheet.getProtections': 'e',
  'Spreadsheet.getRange': 's',
  'Spreadsheet.getRangeByName': 's',
  'Spreadsheet.moveActiveSheet': 'n',
  'Spreadsheet.rename': 's',
  'Spreadsheet.setActiveSheet': 'Sheet b*',
  'Spreadsheet.setNamedRange': 's Range',
  'SpreadsheetApp.openById': 's',
  'SpreadsheetApp.create': 's n* n*',
  'Filter.setColumnFilterCriteria': 'n FilterCriteria?',
  'Filter.sort': 'n b',
  'TextFinder.startFrom': 'Range',
  'Cache.put': 's s n*',
  'Cache.getAll': 's[]',
  'Cache.removeAll': 's[]',
  'Lock.tryLock': 'n',
  'Lock.waitLock': 'n',
  'Properties.setProperty': 's? a',
  'Properties.setProperties': 'o b*',
  'Ui.alert': 's | s e? | s s e?',
  'Ui.prompt': 's | s e? | s s e?',
  'Utilities.computeDigest': 'e s e* | e a[]',
  'Utilities.computeHmacSignature': 'e s s e* | e a[] a[]',
  'Utilities.computeHmacSha256Signature': 's s e* | a[] a[]',
  'Utilities.formatDate': 'd s s',
  'Utilities.parseDate': 's s s',
  'Utilities.parseCsv': 's s*',
  'Utilities.sleep': 'n',
  'HtmlService.createHtmlOutputFromFile': 's',
  'HtmlService.createTemplateFromFile': 's',
}

type Fits = (value: unknown) => boolean

interface Way {
  /** How many arguments may not be left out. */
  readonly least: number
  readonly words: readonly string[]
  readonly parts: readonly Fits[]
}

const parsed = new Map<string, readonly Way[]>()

/**
 * A call's arguments as it takes them: a number handed over for a text has become one. Arguments of
 * no types it takes throw, in Google's words.
 */
export function argumentsOf(kind: string, name: string, given: readonly unknown[]): unknown[] {
  const method = `${kind}.${name}`
  const signature = SIGNATURES[method]
  if (signature === undefined) return [...given]
  const way = waysOf(signature).find(
    ({ least, parts }) =>
      given.length >= least &&
      given.length <= parts.length &&
      given.every((value, i) => parts[i]?.(value) ?? false),
  )
  if (!way) throw badSignature(method, ...given)
  return given.map((value, i) => {
    const isText = way.words[i]?.startsWith('s') && !way.words[i]?.includes('[')
    return isText && (typeof value === 'number' || typeof value === 'boolean') ? `${value}` : value
  })
}

function waysOf(signature: string): readonly Way[] {
  const known = parsed.get(signature)
  if (known) return known
  const ways = signature.split('|').map((way) => {
    const words = way.trim().split(' ')
    const least = words.filter((word) => !word.endsWith('*')).length
    return { least, words, parts: words.map(fitting) }
  })
  parsed.set(signature, ways)
  return ways
}

function fitting(word: string): Fits {
  if (word.endsWith('*')) {
    const told = fitting(word.slice(0, -1))
    return (value) => value === undefined || told(value)
  }
  if (word.endsWith('[]')) {
    const inner = fitting(word.slice(0, -2))
    // Of a long matrix the first items tell enough.
    return (value) => Array.isArray(value) && value.slice(0, 100).every(inner)
  }
  if (word.endsWith('?')) {
    const told = fitting(word.slice(0, -1))
    return (value) => value === null || value === undefined || told(value)
  }
  return PLAIN[word] ?? ((value) => value instanceof Service && value.kind === word)
}

const PLAIN: Readonly<Record<string, Fits>> = {
  a: () => true,
  s: (value) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean',
  t: (value) => typeof value === 'string',
  n: (value) => typeof value === 'number' && !Number.isNaN(value),
  b: (value) => typeof value === 'boolean',
  d: isDate,
  e: isConstant,
  o: (value) => typeof value === 'object' && value !== null,
}
