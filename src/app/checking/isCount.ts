/** Records beyond which a number is a slip. */
const BEYOND = 1e12

/** Whether what a page sends is a number of records. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < BEYOND
}
