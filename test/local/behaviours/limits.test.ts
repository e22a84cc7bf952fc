import { describe, expect, test } from 'vitest'
import { open, script } from '../open.ts'

const TOO_MANY =
  'This action would increase the number of cells in the workbook above the limit of 10000000 cells.'
const TOO_LONG = 'Your input contains more than the maximum of 50000 characters in a single cell.'

describe('6 · a workbook holds ten million cells, counted on its grids', () => {
  /** 384,610 rows of 26 columns: another sheet of 26,000 cells no longer fits. */
  const nearlyFull = `sheet.insertRowsAfter(1, 383000)`

  test('a new sheet is 1000 by 26, and stays so whatever is written in it', () => {
    const lines = `var made = book.insertSheet('New'); made.getRange('A1000').setValue('x')
      return [made.getMaxRows(), made.getMaxColumns()]`
    expect(script(open(), lines)).toEqual([1000, 26])
  })

  test.each([
    `book.insertSheet('New')`,
    `sheet.insertRowsAfter(1, 2000)`,
    `sheet.insertColumnsAfter(1, 1)`,
    `sheet.copyTo(book)`,
    `book.duplicateActiveSheet()`,
  ])('%s is refused when it would not fit, and changes nothing', (lines) => {
    const host = open()
    script(host, nearlyFull)
    expect(() => script(host, lines)).toThrow(TOO_MANY)
    const size = `return [book.getNumSheets(), sheet.getMaxRows(), sheet.getMaxColumns()]`
    expect(script(host, size)).toEqual([1, 384_000, 26])
  })

  test('writing past the grid is refused too, where writing makes it grow', () => {
    const host = open({ switches: { writesGrowTheGrid: true } })
    script(host, nearlyFull)
    expect(() => script(host, `sheet.getRange(386000, 1).setValue('x')`)).toThrow(TOO_MANY)
    expect(script(host, `return sheet.getMaxRows()`)).toBe(384_000)
  })
})

describe('6 · a cell holds fifty thousand characters', () => {
  const text = (length: number) => `new Array(${length + 1}).join('x')`
  test.each([
    [`range('A1').setValue(${text(50_000)})`, null],
    [`range('A1').setValue(${text(50_001)})`, TOO_LONG],
    [`range('A1:A2').setValues([['a'], [${text(50_001)}]])`, TOO_LONG],
    [`sheet.appendRow(['a', ${text(50_001)}])`, TOO_LONG],
  ])('%s', (lines, message) => {
    const host = open()
    const write = () => script(host, lines)
    if (message === null) expect(write).not.toThrow()
    else expect(write).toThrow(message)
    expect(script(host, `return sheet.getLastRow()`)).toBe(message === null ? 1 : 0)
  })
})
