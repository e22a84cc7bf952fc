/** The columns of the result, as the query names them and in that order. */
export const RESULT_COLUMNS = [
  'place',
  'field',
  'records',
  'applicable',
  'empty_cells',
  'placeholders',
  'present',
  'valid',
  'yes_answers',
  'distinct_values',
  'clusters',
  'duplicates',
  'oldest_day',
  'newest_day',
  'median_day',
] as const
export type ResultColumn = (typeof RESULT_COLUMNS)[number]
