/**
 * Whether a run of digits passes Luhn's check (ISO/IEC 7812-1): every second digit from the right is
 * doubled, and the sum of all digits is a multiple of 10.
 */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place])
    const doubled = place % 2 === 1 ? 2 * digit : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
