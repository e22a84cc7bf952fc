import { describe, expect, test } from 'vitest'
import { textOf } from '../../sidebar/views/fields/textOf.ts'
import {
  decisions,
  firstTicked,
  keyOf,
  newFirst,
  withKey,
} from '../../sidebar/views/fields/ticked.ts'
import type { OpenProposal } from '../../src/app/commands/openProposals.ts'

function proposal(variable: string, datum: string, isSure = false): OpenProposal {
  const told = { name: variable, source: '', label: datum, method: '', score: 1 }
  return { variable, datum, ...told, isSure, isOneOfSeveral: false }
}

const sure = proposal('VAR-0001', 'email', true)
const doubtful = proposal('VAR-0002', 'email')
const last = proposal('VAR-0012', 'phone')

describe('the boxes', () => {
  test('sure ones are ticked in advance, and no other', () => {
    expect([...firstTicked([sure, doubtful, last])]).toEqual([keyOf(sure)])
  })

  test('what is ticked is decided alike, and what is no longer there is not', () => {
    const ticked = withKey(withKey(firstTicked([sure]), keyOf(last), true), 'VAR-0099|gone', true)
    expect(decisions([sure, doubtful, last], ticked, 'rejected')).toEqual([
      { variable: 'VAR-0001', datum: 'email', decision: 'rejected' },
      { variable: 'VAR-0012', datum: 'phone', decision: 'rejected' },
    ])
    expect(withKey(ticked, keyOf(last), false).has(keyOf(last))).toBe(false)
  })

  test('the variables just added come first, by number and not by letter', () => {
    expect(newFirst([sure, doubtful, last], 'VAR-0012')).toEqual([last, sure, doubtful])
    expect(newFirst([sure, last], 'VAR-0002')).toEqual([last, sure])
    expect(newFirst([sure, last], null)).toEqual([sure, last])
  })
})

describe('a file of text, whoever saved it', () => {
  const utf16 = (text: string, isLittle: boolean) => {
    const bytes = [...`\ufeff${text}`].flatMap((sign) => {
      const code = sign.charCodeAt(0)
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255]
    })
    return Uint8Array.from(bytes)
  }

  test.each([
    ['UTF-8', new TextEncoder().encode('prénom')],
    ['UTF-8 that says so', new TextEncoder().encode('\ufeffprénom')],
    ['Windows', Uint8Array.from([112, 114, 0xe9, 110, 111, 109])],
    ['UTF-16, little end first', utf16('prénom', true)],
    ['UTF-16, big end first', utf16('prénom', false)],
  ])('%s', (_, bytes) => {
    expect(textOf(bytes)).toBe('prénom')
  })
})
