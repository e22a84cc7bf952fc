// How four engines say the same few things. What they do not say the same way is not asked of them.

export type DialectName = 'bigquery' | 'snowflake' | 'postgresql' | 'duckdb'

/** The words of one engine. Arguments are expressions, but for names, texts and patterns. */
export interface Dialect {
  readonly identifier: (name: string) => string
  /** A text as a literal: nothing in it can end it. */
  readonly literal: (text: string) => string
  /** Signs told by their numbers, for those nobody sees or a copy would change. */
  readonly signs: (codes: readonly number[]) => string
  readonly asText: (value: string) => string
  readonly asNumber: (text: string) => string
  readonly trimmed: (text: string, signs: string) => string
  /** Every match replaced; the replacement holds no reference. */
  readonly replaced: (text: string, pattern: string, by: string) => string
  /** Whether a whole text is of a pattern. */
  readonly isWhole: (text: string, pattern: string) => string
  /** Whether a text holds a match of a pattern, itself an expression. */
  readonly holds: (text: string, pattern: string) => string
  /** The one group of a pattern, null where it is not found. */
  readonly group: (text: string, pattern: string) => string
  /** The first value on which, or before which, half of the values are; over all rows, or over a window. */
  readonly median: (value: string) => string
  readonly isMedianWindow: boolean
  /** Whether patterns may name letters and numbers of any alphabet. */
  readonly isUnicode: boolean
  /** The word that makes an engine work a stage out once, rather than copy it where it is named. */
  readonly once: '' | 'materialized '
}

const doubled = (text: string, mark: string) => text.split(mark).join(mark + mark)
const standardLiteral = (text: string) => `'${doubled(text, "'")}'`
const standardIdentifier = (name: string) => `"${doubled(name, '"')}"`

const CONTROLS: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** For the engines in which a backslash begins an escape. */
const escaped = (text: string, mark: string) =>
  text
    .replace(/\\/g, '\\\\')
    .split(mark)
    .join(`\\${mark}`)
    .replace(/[\n\r\t]/g, (sign) => CONTROLS[sign] ?? sign)

const eachSign = (word: string) => (codes: readonly number[]) =>
  codes.map((code) => `${word}(${code})`).join(' || ')

const ordered = (value: string) => `percentile_disc(0.5) within group (order by ${value})`

const postgresql: Dialect = {
  identifier: standardIdentifier,
  literal: standardLiteral,
  signs: eachSign('chr'),
  asText: (value) => `cast(${value} as text)`,
  asNumber: (text) => `cast(${text} as integer)`,
  trimmed: (text, signs) => `btrim(${text}, ${signs})`,
  replaced: (text, pattern, by) =>
    `regexp_replace(${text}, ${standardLiteral(pattern)}, ${standardLiteral(by)}, 'g')`,
  isWhole: (text, pattern) => `${text} ~ ${standardLiteral(`^(?:${pattern})$`)}`,
  holds: (text, pattern) => `${text} ~ ${pattern}`,
  group: (text, pattern) => `substring(${text} from ${standardLiteral(pattern)})`,
  median: ordered,
  isMedianWindow: false,
  isUnicode: false,
  once: 'materialized ',
}

const duckdb: Dialect = {
  ...postgresql,
  isUnicode: true,
  asText: (value) => `cast(${value} as varchar)`,
  trimmed: (text, signs) => `trim(${text}, ${signs})`,
  isWhole: (text, pattern) => `regexp_full_match(${text}, ${standardLiteral(pattern)})`,
  holds: (text, pattern) => `regexp_matches(${text}, ${pattern})`,
  group: (text, pattern) => `nullif(regexp_extract(${text}, ${standardLiteral(pattern)}, 1), '')`,
}

const backslashed = (text: string) => `'${escaped(text, "'")}'`

const bigquery: Dialect = {
  identifier: (name) => `\`${escaped(name, '`')}\``,
  literal: backslashed,
  signs: (codes) => `code_points_to_string([${codes.join(', ')}])`,
  asText: (value) => `cast(${value} as string)`,
  asNumber: (text) => `cast(${text} as int64)`,
  trimmed: (text, signs) => `trim(${text}, ${signs})`,
  replaced: (text, pattern, by) =>
    `regexp_replace(${text}, ${backslashed(pattern)}, ${backslashed(by)})`,
  isWhole: (text, pattern) => `regexp_contains(${text}, ${backslashed(`^(?:${pattern})$`)})`,
  holds: (text, pattern) => `regexp_contains(${text}, ${pattern})`,
  group: (text, pattern) => `regexp_extract(${text}, ${backslashed(pattern)})`,
  median: (value) => `percentile_disc(${value}, 0.5) over ()`,
  isMedianWindow: true,
  isUnicode: true,
  once: '',
}

/** Snowflake knows no group that is not told: all are, and the one asked for comes first. */
const told = (pattern: string) => backslashed(pattern.replace(/\(\?:/g, '('))

const snowflake: Dialect = {
  ...bigquery,
  identifier: standardIdentifier,
  signs: eachSign('chr'),
  asText: (value) => `cast(${value} as varchar)`,
  asNumber: (text) => `cast(${text} as integer)`,
  replaced: (text, pattern, by) => `regexp_replace(${text}, ${told(pattern)}, ${backslashed(by)})`,
  isWhole: (text, pattern) => `regexp_like(${text}, ${told(pattern)})`,
  holds: (text, pattern) => `regexp_instr(${text}, ${pattern}) > 0`,
  group: (text, pattern) => `regexp_substr(${text}, ${told(pattern)}, 1, 1, 'e', 1)`,
  median: ordered,
  isMedianWindow: false,
  isUnicode: false,
}

export const DIALECTS: Readonly<Record<DialectName, Dialect>> = {
  bigquery,
  snowflake,
  postgresql,
  duckdb,
}
