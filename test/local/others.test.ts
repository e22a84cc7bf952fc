import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { open } from './open.ts'

/** A host over one of the scripts that know nothing of this project. */
function beside(name: string): LocalHost {
  const folder = fileURLToPath(new URL(`./others/${name}`, import.meta.url))
  return open({ folder, locale: 'en_US', zone: 'Europe/Paris', now: '2026-03-10T09:00:00Z' })
}

test('a mail merge marks its status column', () => {
  const host = beside('mailMerge')
  host.person.paste('Sheet1', 'A1', [
    ['Recipient', 'Name', 'Email Sent'],
    ['ada@example.com', 'Ada', ''],
    ['nobody', 'Bo', ''],
    ['cy@example.com', 'Cy', 'before'],
  ])
  host.openFile()
  host.answers.push('Hello')
  host.press('Send Emails')
  expect(host.person.displayed('Sheet1', 'C1:C4').flat().slice(2)).toEqual([
    'Invalid email: nobody',
    'before',
  ])
  expect(host.person.read('Sheet1', 'C2')).toEqual([[expect.closeTo(46091.41667, 2)]])
  expect(host.log).toEqual(['Hello <ada@example.com>'])
  expect(host.toasts).toEqual([{ text: '3 rows done', title: 'Mail Merge', seconds: null }])
})

test('a person who cancels the merge is left alone', () => {
  const host = beside('mailMerge')
  host.answers.push({ button: 'CANCEL' })
  host.run('sendEmails')
  expect(host.person.read('Sheet1', 'A1')).toEqual([['']])
})

test('contacts are kept once each, and gaps are coloured', () => {
  const host = beside('dedupe')
  host.person.renameSheet('Sheet1', 'Contacts')
  host.person.paste('Contacts', 'A1', [
    ['Name', 'Email', 'Phone'],
    ['Cy', 'cy@x.fr', ''],
    ['Ada', 'ADA@x.fr ', '1'],
    ['Bo', 'bo@x.fr', '2'],
    ['Ada again', 'ada@x.fr', '3'],
  ])
  host.run('removeDuplicateContacts')
  expect(host.person.read('Contacts', 'A1:C5')).toEqual([
    ['Name', 'Email', 'Phone'],
    ['Ada', 'ADA@x.fr ', 1],
    ['Bo', 'bo@x.fr', 2],
    ['Cy', 'cy@x.fr', ''],
    ['', '', ''],
  ])
  const sheet = host.book.sheetByName('Contacts')
  expect(sheet?.cell(1, 1)?.note).toBe('1 duplicates removed')
  expect([2, 3, 4].map((row) => sheet?.cell(row, 3)?.style?.background ?? null)).toEqual([
    null,
    null,
    '#f4cccc',
  ])
})

describe('a monthly report', () => {
  function reported(): LocalHost {
    const host = beside('monthlyReport')
    host.person.renameSheet('Sheet1', 'Orders')
    host.person.paste('Orders', 'A1', [
      ['Date', 'Client', 'Amount'],
      ['2026-03-01', 'Ada', 10],
      ['2026-03-09', 'Bo', 30],
      ['2026-02-28', 'Bo', 99],
      ['2026-03-10', 'Ada', 5],
    ])
    host.run('createMonthlyReport')
    return host
  }

  test('sums the month by client, the largest first', () => {
    const host = reported()
    expect(host.person.displayed('Report 2026-03', 'A1:B4')).toEqual([
      ['Client', 'Total'],
      ['Bo', '30.00'],
      ['Ada', '15.00'],
      ['', ''],
    ])
    expect(host.person.formulas('Report 2026-03', 'C2:C3')).toEqual([
      ['=B2/SUM($B$2:$B$3)'],
      ['=B3/SUM($B$2:$B$3)'],
    ])
  })

  test('is dressed, named and guarded, and made again in place', () => {
    const host = reported()
    host.run('createMonthlyReport')
    expect(host.book.sheets.map((sheet) => sheet.name)).toEqual(['Orders', 'Report 2026-03'])
    const sheet = host.book.sheetByName('Report 2026-03')
    expect(sheet).toMatchObject({ frozenRows: 1, tabColor: '#ff9900' })
    expect(sheet?.cell(1, 2)?.style).toMatchObject({ fontWeight: 'bold', fontColor: '#ffffff' })
    expect(sheet?.bandings).toHaveLength(1)
    expect(sheet?.protections).toMatchObject([{ area: null, warningOnly: true }])
    expect(host.book.rangeNamed('LastReport')?.area).toMatchObject({ bottom: 3, right: 3 })
  })
})

describe('a contact form', () => {
  function formed(): LocalHost {
    const host = beside('contactForm')
    host.person.renameSheet('Sheet1', 'Contacts')
    host.person.insertSheet('Lists')
    host.person.paste('Lists', 'A1', [['Paris'], ['L’Haÿ <sud>']])
    const sheetId = host.book.sheetByName('Lists')?.id ?? 0
    const anchor = { sheetId, area: { top: 1, left: 1, bottom: 9, right: 1 } }
    host.book.namedRanges.push({ name: 'Cities', anchor })
    host.person.paste('Contacts', 'A1', [['Id', 'Name', 'Email', 'City', 'Agrees']])
    return host
  }

  test('shows its template filled in, escaped for each place', () => {
    const host = formed()
    host.run('showForm')
    expect(host.dialogs).toMatchObject([{ kind: 'sidebar', title: 'Contacts' }])
    const page = host.dialogs[0]?.text.replace(/\s+/g, ' ').trim()
    expect(page).toBe(
      '<!DOCTYPE html> <style>h1 { font-size: 14px }</style> <h1>New &lt;contact&gt;</h1> <form> <select name="city"> ' +
        '<option value="Paris">Paris</option> <option value="L’Haÿ &lt;sud&gt;">L’Haÿ &lt;sud&gt;</option> ' +
        `</select> </form> <script> const cities = JSON.parse('[\\x22Paris\\x22,\\x22L’Ha\\xff \\x3csud\\x3e\\x22]') </script>`,
    )
  })

  test('adds a contact, and finds them again', () => {
    const host = formed()
    const ada = { name: 'Ada', email: 'ada@x.fr', city: 'Paris', agrees: true }
    expect(host.run('saveContact', ada)).toEqual({ id: 1, isNew: true })
    expect(
      host.run('saveContact', { ...ada, email: 'bo@x.fr', name: 'Bo', agrees: false }),
    ).toEqual({
      id: 2,
      isNew: true,
    })
    expect(host.run('saveContact', { ...ada, city: 'Lyon' })).toEqual({ id: 1, isNew: false })
    expect(host.person.read('Contacts', 'A2:E4')).toEqual([
      [1, 'Ada', 'ada@x.fr', 'Lyon', true],
      [2, 'Bo', 'bo@x.fr', 'Paris', false],
      ['', '', '', '', ''],
    ])
  })
})

describe('a board of tasks', () => {
  test('stands with its choices, dates, boxes, tints, filter and guard', () => {
    const host = beside('taskBoard')
    host.run('setUp')
    expect(() => host.run('setUp')).toThrow("You can't create a filter")
    const sheet = host.book.sheetByName('Tasks')
    expect(sheet?.cell(2, 2)?.rule).toMatchObject({
      criteria: 'VALUE_IN_LIST',
      allowInvalid: false,
    })
    expect(sheet?.cell(2, 3)?.rule).toMatchObject({ helpText: 'A date, please' })
    expect(sheet?.cell(2, 4)?.value).toBe(false)
    expect(sheet?.conditionalRules.map((rule) => rule.criteria)).toEqual([
      'TEXT_EQUAL_TO',
      'DATE_BEFORE_RELATIVE',
    ])
  })

  test('archives whole rows, dress and all', () => {
    const host = beside('taskBoard')
    host.run('setUp')
    host.person.paste('Tasks', 'A2', [
      ['One', 'Done', '2026-03-01', true],
      ['Two', 'Doing', '2026-03-02', false],
      ['Three', 'Done', '2026-03-03', true],
    ])
    expect(host.run('archiveDone')).toBe(2)
    expect(host.person.displayed('Archive', 'A1:C2')).toEqual([
      ['Three', 'Done', '03/03/2026'],
      ['One', 'Done', '01/03/2026'],
    ])
    expect(host.person.read('Tasks', 'A2:A3')).toEqual([['Two'], ['']])
  })
})

test('a warehouse is counted, and what runs out is seen', () => {
  const host = beside('stock')
  expect(host.run('setUp')).toBe(4)
  expect(host.run('low')).toEqual([
    { SKU: 'A-1', Name: 'Bolt', Qty: 10, Price: 2.5 },
    { SKU: 'A-3', Name: 'Washer', Qty: '', Price: '007' },
  ])
  expect(host.run('take', 'A-1', 12)).toEqual(['C2', -2, '#ff0000', 'Ordered too late'])
  expect(() => host.run('take', 'Z', 1)).toThrow('No such article: Z')
  expect(host.person.displayed('Stock', 'A2:D4')).toEqual([
    ['A-1', 'Bolt', '-2', '$2.50'],
    ['A-2', 'Nut', '1,000', '$0.10'],
    ['A-3', 'Washer', '', '007'],
  ])
})

test('those who came are marked under the day, and archived', () => {
  const host = beside('attendance')
  host.person.paste('Sheet1', 'A1', [['Name'], ['Ann'], ['Bob']])
  expect([host.run('mark', 'Bob'), host.run('mark', 'Bob')]).toEqual([2, 2])
  expect(host.person.displayed('Sheet1', 'A1:B3')).toEqual([
    ['Name', '3/10/2026'],
    ['Ann', ''],
    ['Bob', 'P'],
  ])
  host.run('archive')
  expect(host.person.displayed('Sheet1', 'A2:A3')).toEqual([['Ann'], ['']])
  expect(host.person.displayed('Archive', 'A1:C1')).toEqual([
    ['Bob', 'P', expect.stringMatching(/^3\/10\/2026 10:00:\d\d$/)],
  ])
})

test('invoices are numbered one after another, and letters filled in', () => {
  const host = beside('invoices')
  expect([host.run('nextNumber'), host.run('nextNumber')]).toEqual(['2026-0001', '2026-0002'])
  host.person.paste('Sheet1', 'A1', [
    ['Name', 'Amount'],
    ['Ann', '$5.00'],
    ['Bob', ''],
  ])
  host.run('letters')
  expect(host.person.displayed('Sheet1', 'C2:C3').flat()).toEqual([
    'Dear Ann, you owe $5.00',
    'Dear Bob, you owe ',
  ])
})
