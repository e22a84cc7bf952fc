import { fold } from '../../base/fold.ts'
import { visibleText } from './visibleText.ts'

/** One question put to a record. Field and value are folded; the value of `filled` and `empty` is null. */
export interface FieldTest {
  readonly field: string
  readonly is: '=' | '≠' | 'filled' | 'empty'
  readonly value: string | null
}

/** True when every test of at least one term is true. */
export type ApplicabilityRule = readonly (readonly FieldTest[])[]

/** A cell of the record, found by the folded label of its column; blank when there is none. */
export type CellOf = (field: string) => unknown

interface Token {
  readonly text: string
  readonly quoted: boolean
}

/**
 * Reads a rule of applicability; `null` when the text is not one (`âge > 18`, a dangling "et").
 *
 *     rule = term { "ou" term }      term = test { "et" test }
 *     test = field = value | field ≠ value | field est rempli | field est vide
 *
 * English words and `!=`, `<>` are read too. Words between « » or " " are never operators.
 * House grammar, without brackets.
 */
export function applicabilityRule(text: string): ApplicabilityRule | null {
  const tokens = tokensOf(text)
  if (!tokens) return null
  const rule = split(tokens, OR).map((term) => split(term, AND).map(fieldTest))
  const whole = rule.every((term) => term.every((test) => test !== null))
  return whole ? (rule as FieldTest[][]) : null
}

/**
 * Whether a rule holds for a record. An empty cell answers false to `=` and to `≠`: nobody guesses
 * which side it is on.
 */
export function applies(rule: ApplicabilityRule, cellOf: CellOf): boolean {
  return rule.some((term) => term.every((test) => holds(test, cellOf)))
}

/** Whether a rule fails on a record in which a compared cell is empty: such records are counted apart. */
export function failsOnEmpty(rule: ApplicabilityRule, cellOf: CellOf): boolean {
  const compared = rule.flatMap((term) => term.filter((test) => test.value !== null))
  return !applies(rule, cellOf) && compared.some(({ field }) => seen(cellOf, field) === '')
}

function holds({ field, is, value }: FieldTest, cellOf: CellOf): boolean {
  const found = seen(cellOf, field)
  if (is === 'empty') return found === ''
  if (found === '') return false
  return is === 'filled' || (is === '=') === (found === value)
}

const seen = (cellOf: CellOf, field: string) => fold(visibleText(cellOf(field)))

const OR = /^(ou|or)$/
const AND = /^(et|and)$/
const TOKEN = /«([^«»]*)»|"([^"]*)"|“([^“”]*)”|(≠|!=|<>|=)|([^\s=≠!<>«»"“”]+)/g

/** `null` when a character fits nowhere: an open quote, a lone `>`. */
function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = []
  const left = text.replace(TOKEN, (_whole, french, straight, curly, operator, word) => {
    const quoted: string | undefined = french ?? straight ?? curly
    tokens.push({ text: operator ?? fold(quoted ?? word), quoted: quoted !== undefined })
    return ' '
  })
  return left.trim() === '' ? tokens : null
}

function split(tokens: readonly Token[], separator: RegExp): Token[][] {
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    if (isWord(token, separator)) parts.push([])
    else parts[parts.length - 1]?.push(token)
  }
  return parts
}

function fieldTest(tokens: readonly Token[]): FieldTest | null {
  const operators = tokens.filter((token) => isWord(token, /^(=|≠|!=|<>)$/))
  const [operator] = operators
  if (!operator) return stateTest(tokens)
  const at = tokens.indexOf(operator)
  const field = phrase(tokens.slice(0, at))
  const value = phrase(tokens.slice(at + 1))
  if (operators.length > 1 || field === '' || value === '') return null
  return { field, is: operator.text === '=' ? '=' : '≠', value }
}

function stateTest(tokens: readonly Token[]): FieldTest | null {
  const field = phrase(tokens.slice(0, -2))
  const state = tokens.slice(-2).some(({ quoted }) => quoted) ? '' : phrase(tokens.slice(-2))
  if (field === '') return null
  if (/^(est remplie?|is filled)$/.test(state)) return { field, is: 'filled', value: null }
  if (/^(est vide|is empty)$/.test(state)) return { field, is: 'empty', value: null }
  return null
}

const isWord = (token: Token, pattern: RegExp) => !token.quoted && pattern.test(token.text)
const phrase = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join(' ')
