import { describe, expect, test } from 'vitest'
import { open, script } from './open.ts'

const TAB = 'Feuille 1'

describe('20 · the value of a formula', () => {
  /** An engine that knows one word: twice another cell. */
  function doubling() {
    const host = open()
    host.engine = ({ sheet, formula }) => {
      const match = /^=2\*([A-Z]\d)$/.exec(formula)
      const [[value] = []] = match?.[1] ? host.person.read(sheet, match[1]) : []
      return typeof value === 'number' ? 2 * value : undefined
    }
    return host
  }

  test('is there after a flush, and not before', () => {
    const host = doubling()
    const seen: unknown[] = []
    host.faults.betweenCalls((call) => {
      if (call > 6) seen.push(host.person.read(TAB, 'A2').flat()[0])
    })
    script(
      host,
      `range('A1').setValue(21); range('A2').setValue('=2*A1'); SpreadsheetApp.flush(); sheet.getSheetId()`,
    )
    expect(seen).toEqual(['', 42])
  })

  test('is there for a read, which sends what was written', () => {
    const lines = `range('A2').setValue('=2*A1'); range('A1').setValue(4); return range('A2').getValue()`
    expect(script(doubling(), lines)).toBe(8)
  })

  test('follows what a person types', () => {
    const host = doubling()
    host.person.type(TAB, 'A2', '=2*A1')
    host.person.type(TAB, 'A1', '5')
    expect(host.person.read(TAB, 'A2')).toEqual([[10]])
  })

  test('is an error until somebody gives it, where there is no engine', () => {
    const host = open()
    host.person.type(TAB, 'A1', '=B1*2')
    expect(script(host, `return range('A1').getValue()`)).toBe('#ERROR!')
    host.person.giveResult(TAB, 'A1', 42)
    expect(script(host, `return range('A1').getValue()`)).toBe(42)
  })
})

describe('30 · a formula’s separators', () => {
  test.each([
    ['fr_FR', '=IF(A1,1,2)', '#ERROR!'],
    ['fr_FR', '=ROUND(A1,2)', '#ERROR!'],
    ['fr_FR', '=ROUND(A1;2)', 1],
    ['fr_FR', '=SUM(1,5;A1)', 1],
    ['fr_FR', '=COUNTIF(A1;"a,b")', 1],
    ['de_DE', '=SUM(A1,B1)', '#ERROR!'],
    ['vi_VN', '=SUM(A1,B1)', '#ERROR!'],
    ['en_US', '=SUM(A1,B1)', 1],
    ['en_GB', '=SUM(A1;B1)', 1],
  ])('%s: %s shows %j', (locale, formula, shown) => {
    const host = open({ locale })
    host.engine = () => 1
    const tab = host.person.sheetNames()[0] ?? ''
    const lines = `var cell = range('C1'); cell.setValue('${formula}'); return cell.getValue()`
    expect(script(host, lines)).toBe(shown)
    expect(host.person.formulas(tab, 'C1')).toEqual([[formula]])
  })
})
