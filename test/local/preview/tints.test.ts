import { describe, expect, test } from 'vitest'
import { condition } from '../../../local/preview/view/condition.ts'
import { tints } from '../../../local/preview/view/tints.ts'
import type { Area, Scalar } from '../../../local/store/cell.ts'
import { type ConditionalRule, Sheet } from '../../../local/store/sheet.ts'

const TODAY = 46_000

/** A sheet whose second row holds these cells from A on. */
function withRow(...cells: Scalar[]): Sheet {
  const sheet = new Sheet(0, 'Feuille 1')
  cells.forEach((value, i) => {
    sheet.makeCell(2, i + 1).value = value
  })
  return sheet
}

describe('whether a formula holds', () => {
  test.each([
    ['a named row, an empty cell', '=(LEN($A2)>0)*(LEN(B2)=0)', ['Caisse', ''], true],
    ['a named row, a filled cell', '=(LEN($A2)>0)*(LEN(B2)=0)', ['Caisse', 'x'], false],
    ['a row without name', '=(LEN($A2)>0)*(LEN(B2)=0)', ['', ''], false],
    ['zero is something', '=(LEN($A2)>0)*(LEN(B2)=0)', ['Caisse', 0], false],
    ['false is something', '=(LEN($A2)>0)*(LEN(B2)=0)', ['Caisse', false], false],
    ['either or, both empty', '=(LEN($A2)>0)*(LEN($B2)+LEN($C2)=0)', ['x', '', ''], true],
    ['either or, the first', '=(LEN($A2)>0)*(LEN($B2)+LEN($C2)=0)', ['x', 1, ''], false],
    ['either or, the second', '=(LEN($A2)>0)*(LEN($B2)+LEN($C2)=0)', ['x', '', 1], false],
    ['spaces and small letters', '= (len($a2) > 0) * (len(b2) = 0)', ['x', ''], true],
    ['seven days old', '=TODAY()-$A2>7', [TODAY - 7], false],
    ['eight days old', '=TODAY()-$A2>7', [TODAY - 8], true],
    ['later on the seventh day', '=TODAY()-$A2>7', [TODAY - 7.5], true],
    ['no date counts as the first of days', '=TODAY()-$A2>7', [''], true],
    ['a text has no age', '=TODAY()-$A2>7', ['hier'], false],
  ])('%s', (_, formula, cells, holds) => {
    expect(condition(formula)?.(withRow(...cells), 0, 0, TODAY)).toBe(holds)
  })

  test.each([
    '=A2>0',
    '=LEN(A2)>0',
    '=(LEN(A2)>0)+(LEN(B2)=0)',
    '=(LEN(A2)>1)*(LEN(B2)=0)',
    '=TODAY()-A2<7',
    '=NOW()-A2>7',
    '=AND(LEN($A2)>0;LEN(B2)=0)',
    "=(LEN('Autre'!A2)>0)",
    '',
  ])('%j is of no known shape', (formula) => {
    expect(condition(formula)).toBeNull()
  })
})

describe('what a sheet’s rules tint', () => {
  function rule(formula: string, area: Area, colors: Partial<ConditionalRule>): ConditionalRule {
    const none = { background: null, fontColor: null }
    return {
      formula,
      criteria: 'CUSTOM_FORMULA',
      values: [formula],
      areas: [area],
      ...none,
      ...colors,
    }
  }

  /** The tinted cells, by row and column. */
  function tinted(sheet: Sheet): unknown[] {
    return [...tints(sheet, TODAY)].flatMap(([row, line]) =>
      [...line].map(([column, tint]) => [row, column, tint.background, tint.fontColor]),
    )
  }

  const block = { top: 2, left: 2, bottom: 4, right: 3 }

  test('references move with the cell, but for those held by a dollar', () => {
    const sheet = new Sheet(0, 'Feuille 1')
    sheet.makeCell(2, 1).value = 'Caisse'
    sheet.makeCell(2, 2).value = 'remplie'
    sheet.makeCell(4, 1).value = 'Site'
    sheet.conditionalRules = [rule('=(LEN($A2)>0)*(LEN(B2)=0)', block, { background: '#fff4e0' })]
    expect(tinted(sheet)).toEqual([
      [2, 3, '#fff4e0', null],
      [4, 2, '#fff4e0', null],
      [4, 3, '#fff4e0', null],
    ])
  })

  test('the first rule that holds decides each colour', () => {
    const sheet = withRow('Caisse')
    sheet.conditionalRules = [
      rule('=(LEN($A2)>0)', { ...block, right: 2 }, { background: '#aaaaaa' }),
      rule(
        '=(LEN($A2)>0)',
        { ...block, right: 2 },
        { background: '#bbbbbb', fontColor: '#cccccc' },
      ),
    ]
    expect(tinted(sheet)).toEqual([[2, 2, '#aaaaaa', '#cccccc']])
  })

  test('a second area is reckoned from the first', () => {
    const sheet = withRow('Caisse', '', 'x', '')
    const areas = [
      { top: 2, left: 2, bottom: 2, right: 2 },
      { top: 2, left: 4, bottom: 2, right: 4 },
    ]
    const both = rule('=(LEN($A2)>0)*(LEN(B2)=0)', block, { background: '#fff4e0' })
    sheet.conditionalRules = [{ ...both, areas }]
    expect(tinted(sheet)).toEqual([
      [2, 2, '#fff4e0', null],
      [2, 4, '#fff4e0', null],
    ])
  })

  test('another condition, or a formula of another shape, tints nothing', () => {
    const sheet = withRow('Caisse')
    sheet.conditionalRules = [
      rule('=ISBLANK(B2)', block, { background: '#fff4e0' }),
      { ...rule('', block, { background: '#fff4e0' }), formula: null, criteria: 'CELL_EMPTY' },
    ]
    expect(tinted(sheet)).toEqual([])
  })
})
