// Google's enumerations: objects that print as their names.

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
