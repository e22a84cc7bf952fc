// Google’s enumerations: objects that print as their names. Long because there are many of them.

/** One value of an enumeration. */
export interface Constant {
  readonly toString: () => string
  readonly name: () => string
  readonly ordinal: () => number
  readonly toJSON: () => string
  readonly compareTo: (other: Constant) => number
}

const constants = new WeakSet<object>()

/** Whether a value belongs to one of the enumerations. */
export function isConstant(value: unknown): value is Constant {
  return typeof value === 'object' && value !== null && constants.has(value)
}

function enumeration<N extends string>(kind: string, names: readonly N[]): Record<N, Constant> {
  const values: Record<string, Constant> = {}
  names.forEach((name, index) => {
    const constant: Constant = Object.freeze({
      toString: () => name,
      name: () => name,
      ordinal: () => index,
      toJSON: () => name,
      compareTo: (other: Constant) => index - other.ordinal(),
    })
    constants.add(constant)
    values[name] = constant
  })
  const guarded = new Proxy(values, {
    get(target, name) {
      if (typeof name === 'symbol' || name in target || name === 'toJSON') {
        return Reflect.get(target, name)
      }
      throw new Error(`not implemented: ${kind}.${name}`)
    },
  })
  constants.add(guarded)
  return guarded as Record<N, Constant>
}

/** The value of an enumeration that bears a stored name. */
export function constantNamed(values: Record<string, Constant>, name: string): Constant {
  const constant = values[name]
  if (!constant) throw new Error(`no constant ${name}`)
  return constant
}

export const DeveloperMetadataVisibility = enumeration('DeveloperMetadataVisibility', [
  'DOCUMENT',
  'PROJECT',
])
export const DeveloperMetadataLocationType = enumeration('DeveloperMetadataLocationType', [
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
])
export const ProtectionType = enumeration('ProtectionType', ['RANGE', 'SHEET'])
export const WrapStrategy = enumeration('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP'])
export const GroupControlTogglePosition = enumeration('GroupControlTogglePosition', [
  'BEFORE',
  'AFTER',
])
export const DataValidationCriteria = enumeration('DataValidationCriteria', [
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
])
export const BooleanCriteria = enumeration('BooleanCriteria', [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
])
export const AuthMode = enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'])
export const AuthorizationStatus = enumeration('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED'])
export const Button = enumeration('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'])
export const ButtonSet = enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'])
export const AutoFillSeries = enumeration('AutoFillSeries', ['DEFAULT_SERIES', 'ALTERNATE_SERIES'])
export const BandingTheme = enumeration('BandingTheme', [
  'LIGHT_GREY',
  'CYAN',
  'GREEN',
  'YELLOW',
  'ORANGE',
  'BLUE',
  'TEAL',
  'GREY',
  'BROWN',
  'LIGHT_GREEN',
  'INDIGO',
  'PINK',
])
export const BorderStyle = enumeration('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
])
export const ColorType = enumeration('ColorType', ['UNSUPPORTED', 'RGB', 'THEME'])
export const CopyPasteType = enumeration('CopyPasteType', [
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
])
export const Dimension = enumeration('Dimension', ['COLUMNS', 'ROWS'])
export const Direction = enumeration('Direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT'])
export const InterpolationType = enumeration('InterpolationType', [
  'NUMBER',
  'PERCENT',
  'PERCENTILE',
  'MIN',
  'MAX',
])
export const RecalculationInterval = enumeration('RecalculationInterval', [
  'ON_CHANGE',
  'MINUTE',
  'HOUR',
])
export const RelativeDate = enumeration('RelativeDate', [
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
])
export const SheetType = enumeration('SheetType', ['GRID', 'OBJECT'])
export const TextDirection = enumeration('TextDirection', ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'])
export const TextToColumnsDelimiter = enumeration('TextToColumnsDelimiter', [
  'COMMA',
  'SEMICOLON',
  'PERIOD',
  'SPACE',
])
export const ThemeColorType = enumeration('ThemeColorType', [
  'UNSUPPORTED',
  'TEXT',
  'BACKGROUND',
  'ACCENT1',
  'ACCENT2',
  'ACCENT3',
  'ACCENT4',
  'ACCENT5',
  'ACCENT6',
  'HYPERLINK',
])
export const ValueType = enumeration('ValueType', ['IMAGE'])
export const DataExecutionErrorCode = enumeration('DataExecutionErrorCode', [
  'DATA_EXECUTION_ERROR_CODE_UNSUPPORTED',
  'NONE',
  'TIME_OUT',
  'TOO_MANY_ROWS',
  'TOO_MANY_CELLS',
  'ENGINE',
  'PARAMETER_INVALID',
  'UNSUPPORTED_DATA_TYPE',
  'DUPLICATE_COLUMN_NAMES',
  'INTERRUPTED',
  'OTHER',
  'TOO_MANY_CHARS_PER_CELL',
])
export const DataExecutionState = enumeration('DataExecutionState', [
  'DATA_EXECUTION_STATE_UNSUPPORTED',
  'RUNNING',
  'SUCCESS',
  'ERROR',
  'NOT_STARTED',
])
export const DataSourceParameterType = enumeration('DataSourceParameterType', [
  'DATA_SOURCE_PARAMETER_TYPE_UNSUPPORTED',
  'CELL',
])
export const DataSourceType = enumeration('DataSourceType', [
  'DATA_SOURCE_TYPE_UNSUPPORTED',
  'BIGQUERY',
])
export const PivotTableSummarizeFunction = enumeration('PivotTableSummarizeFunction', [
  'CUSTOM',
  'SUM',
  'COUNTA',
  'COUNT',
  'COUNTUNIQUE',
  'AVERAGE',
  'MAX',
  'MIN',
  'MEDIAN',
  'PRODUCT',
  'STDEV',
  'STDEVP',
  'VAR',
  'VARP',
])
export const PivotValueDisplayType = enumeration('PivotValueDisplayType', [
  'DEFAULT',
  'PERCENT_OF_ROW_TOTAL',
  'PERCENT_OF_COLUMN_TOTAL',
  'PERCENT_OF_GRAND_TOTAL',
])
export const Charset = enumeration('Charset', ['US_ASCII', 'UTF_8'])
export const DigestAlgorithm = enumeration('DigestAlgorithm', [
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
])
export const MacAlgorithm = enumeration('MacAlgorithm', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
])
export const RsaAlgorithm = enumeration('RsaAlgorithm', ['RSA_SHA_1', 'RSA_SHA_256'])
export const SandboxMode = enumeration('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE'])
export const XFrameOptionsMode = enumeration('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT'])
export const EventType = enumeration('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
])
export const InstallationSource = enumeration('InstallationSource', [
  'APPS_MARKETPLACE_DOMAIN_ADD_ON',
  'NONE',
  'WEB_STORE_ADD_ON',
])
export const TriggerSource = enumeration('TriggerSource', [
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
])
export const WeekDay = enumeration('WeekDay', [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
])
