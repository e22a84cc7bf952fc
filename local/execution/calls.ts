// Which calls read the document, which write it, and which only find their way.

export type CallKind = 'read' | 'write' | 'other'

const DOCUMENT = new Set([
  'Spreadsheet',
  'Sheet',
  'Range',
  'Filter',
  'RangeList',
  'NamedRange',
  'TextFinder',
  'Banding',
  'Group',
  'Protection',
  'DeveloperMetadata',
  'DeveloperMetadataFinder',
])

/** Calls that touch no state of the document: coordinates, and ways from one object to another. */
const FINDING = new Set([
  'Spreadsheet.getId',
  'Spreadsheet.getUrl',
  'Spreadsheet.getSheets',
  'Spreadsheet.getSheetById',
  'Spreadsheet.getSheetByName',
  'Spreadsheet.getActiveSheet',
  'Spreadsheet.setActiveSheet',
  'Spreadsheet.toast',
  'Spreadsheet.createDeveloperMetadataFinder',
  'Sheet.getSheetId',
  'Sheet.getParent',
  'Sheet.getRange',
  'Sheet.activate',
  'Sheet.createDeveloperMetadataFinder',
  'Sheet.getRangeList',
  'Range.getSheet',
  'Range.getA1Notation',
  'Range.getRow',
  'Range.getColumn',
  'Range.getNumRows',
  'Range.getNumColumns',
  'Range.getLastRow',
  'Range.getLastColumn',
  'Range.offset',
  'Range.createDeveloperMetadataFinder',
  'Range.createTextFinder',
  'Sheet.createTextFinder',
  'Spreadsheet.createTextFinder',
])

/** Whether a change of the document waits to be sent: values and dress of cells do. */
export function waits(kind: string, name: string): boolean {
  return (
    kind === 'Range' && /^(set|clear|insertCheckboxes|removeCheckboxes|check|uncheck)/.test(name)
  )
}

/** Whether a call reads the document, writes it, or does neither. */
export function callKind(kind: string, name: string): CallKind {
  if (!DOCUMENT.has(kind) || FINDING.has(`${kind}.${name}`)) return 'other'
  if (/^(with|on|match|ignore|use|startFrom)($|[A-Z])/.test(name)) return 'other'
  return /^(get|is|can|find)/.test(name) ? 'read' : 'write'
}
