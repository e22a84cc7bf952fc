import { describe, expect, test } from 'vitest'
import { open, script } from '../open.ts'

const EDITOR = { email: 'editor@example.com', role: 'editor', locale: 'en' } as const
const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.'

describe('10 · protections', () => {
  test.each([
    [
      'one of two overlapping denies',
      `range('A1:B2').protect().removeEditors([]); range('A2').protect()`,
      'A2',
      false,
    ],
    [
      'both allow',
      `range('A1:B2').protect().addEditor('${EDITOR.email}'); range('A2').protect().addEditor('${EDITOR.email}')`,
      'A2',
      true,
    ],
    ['a new one restrains nobody', `range('A2').protect()`, 'A2', true],
    ['a sheet’s own', `sheet.protect().removeEditors([])`, 'Z9', false],
    [
      'a warning lets scripts pass',
      `sheet.protect().removeEditors([]).setWarningOnly(true)`,
      'Z9',
      true,
    ],
    ['one cell of a block is enough', `range('B2').protect().removeEditors([])`, 'A1:C3', false],
  ])('%s', (_, protect, a1, allowed) => {
    const host = open()
    script(host, protect)
    host.switchUser(EDITOR)
    expect(script(host, `return range('${a1}').canEdit()`)).toBe(allowed)
    const write = () => script(host, `range('${a1}').setValue('x')`)
    if (allowed) expect(write).not.toThrow()
    else expect(write).toThrow(REFUSED)
  })

  test.each([
    `range('A1').setNote('x')`,
    `range('A1').setBackground('red')`,
    `range('A1').clearContent()`,
    `range('A1').clearDataValidations()`,
    `range('A1:A3').sort(1)`,
    `range('A1').merge()`,
  ])('%s is refused on protected cells, and changes nothing', (lines) => {
    const host = open()
    script(
      host,
      `range('A1').setValue('kept').setNote('kept'); range('A1').protect().removeEditors([])`,
    )
    host.switchUser(EDITOR)
    expect(() => script(host, lines)).toThrow(REFUSED)
    expect(script(host, `return [range('A1').getValue(), range('A1').getNote()]`)).toEqual([
      'kept',
      'kept',
    ])
  })

  test('neither the owner nor the one who runs can be taken off the list', () => {
    const host = open()
    script(host, `range('A1').protect().addEditor('${EDITOR.email}')`)
    host.switchUser(EDITOR)
    const take = `var one = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]
      one.removeEditors(['${EDITOR.email}']); return one.canEdit()`
    expect(script(host, take)).toBe(true)
    host.switchUser({ role: 'owner', email: 'camille@example.com' })
    expect(script(host, `return range('A1').canEdit()`)).toBe(true)
  })

  test('it is said in French too', () => {
    const host = open()
    script(host, `range('A1').protect().removeEditors([])`)
    host.switchUser({ ...EDITOR, locale: 'fr' })
    expect(() => script(host, `range('A1').setValue('x')`)).toThrow(
      /^Vous tentez de modifier une cellule ou un objet protégés\. Si vous avez besoin d'effectuer cette modification, demandez au propriétaire de la feuille de calcul de supprimer la protection\.$/,
    )
  })
})

describe('35 · developer metadata', () => {
  const REFUSAL = 'Adding developer metadata to arbitrary ranges is not currently supported.'
  test.each([
    ['book', true],
    ['sheet', true],
    [`range('C:C')`, true],
    [`range('5:5')`, true],
    [`range('C:D')`, false],
    [`range('5:6')`, false],
    [`range('C2:C9')`, false],
    [`range('A1')`, false],
  ])('on %s: %j', (holder, allowed) => {
    const add = () => script(open(), `${holder}.addDeveloperMetadata('key', 'x')`)
    if (allowed) expect(add).not.toThrow()
    else expect(add).toThrow(REFUSAL)
  })

  const PLACES = `return sheet.createDeveloperMetadataFinder().withKey('key').find().map(function (one) {
    var place = one.getLocation(); return (place.getColumn() || place.getRow()).getA1Notation() })`
  test.each([
    ['sheet.insertColumnsBefore(1, 2)', ['E:E', '5:5']],
    ['sheet.insertColumnsAfter(3, 1)', ['C:C', '5:5']],
    ['sheet.deleteColumn(1)', ['B:B', '5:5']],
    ['sheet.deleteColumn(3)', ['5:5']],
    ['sheet.insertRowsBefore(5, 1)', ['C:C', '6:6']],
    ['sheet.deleteRows(4, 2)', ['C:C']],
    [`sheet.moveColumns(range('C:C'), 1)`, ['A:A', '5:5']],
    [`sheet.moveRows(range('5:5'), 9)`, ['C:C', '8:8']],
  ])('follows %s', (edit, places) => {
    const host = open()
    script(
      host,
      `range('C:C').addDeveloperMetadata('key'); range('5:5').addDeveloperMetadata('key')`,
    )
    script(host, edit)
    expect(script(host, PLACES)).toEqual(places)
  })
})

describe('36 · what stands on rows moves with them', () => {
  const furnish = `
    range('B5').setValue('x').setNote('note').setBackground('#ff0000').setNumberFormat('@')
    range('B5').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).build())
    range('B5').protect().setDescription('ours')
    range('C5:D6').merge()
    book.setNamedRange('Named', range('B4:B6'))`
  const portrait = `
    var kept = sheet.getDataRange().getLastRow()
    var cell = sheet.getRange(kept, 2)
    return [kept, cell.getValue(), cell.getNote(), cell.getBackground(), cell.getNumberFormat(),
      cell.getDataValidation() !== null,
      sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(function (one) { return one.getRange().getA1Notation() }).join(),
      range('A1:Z99').getMergedRanges().map(function (one) { return one.getA1Notation() }).join(),
      book.getRangeByName('Named').getA1Notation()]`
  const at = (row: number, merged: string, named: string) => [
    ...[row, 'x', 'note', '#ff0000', '@', true],
    ...[`B${row}`, merged, named],
  ]

  test.each([
    ['', at(5, 'C5:D6', 'B4:B6')],
    ['sheet.insertRowsBefore(1, 2)', at(7, 'C7:D8', 'B6:B8')],
    ['sheet.insertRowsAfter(5, 1)', at(5, 'C5:D7', 'B4:B7')],
    ['sheet.insertRowsBefore(5, 1)', at(6, 'C6:D7', 'B4:B7')],
    ['sheet.deleteRow(1)', at(4, 'C4:D5', 'B3:B5')],
    ['sheet.deleteRow(6)', at(5, 'C5:D5', 'B4:B5')],
    ['sheet.deleteRow(4)', at(4, 'C4:D5', 'B4:B5')],
  ])('%s', (edit, portraitAfter) => {
    const host = open()
    script(host, furnish)
    script(host, edit)
    expect(script(host, portrait)).toEqual(portraitAfter)
  })

  test('a row deleted takes all it bore', () => {
    const host = open()
    script(host, furnish)
    script(host, `sheet.deleteRow(5)`)
    const left = `return [sheet.getLastRow(), range('B5').getNote(), range('B5').getDataValidation(),
      sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length]`
    expect(script(host, left)).toEqual([0, '', null, 0])
  })
})

describe('37 · locks', () => {
  test('there is none of the document where no document is open', () => {
    const host = open({ switches: { noSpreadsheet: true } })
    expect(host.run('evaluate', `return LockService.getDocumentLock()`)).toBeNull()
  })

  test.each([
    ['free', false, 0, true],
    ['free, and no patience at all', false, -1, false],
    ['held elsewhere', true, 2000, false],
  ])('%s: tryLock', (_, held, milliseconds, taken) => {
    const host = open()
    host.holdLock(held)
    const before = host.now()
    const lines = `var lock = LockService.getDocumentLock(); return [lock.tryLock(${milliseconds}), lock.hasLock()]`
    expect(script(host, lines)).toEqual([taken, taken])
    expect(host.now() - before >= 2000).toBe(held)
  })

  test('held already by the run, it is taken again without effect', () => {
    const lines = `var lock = LockService.getDocumentLock(); lock.tryLock(0)
      return [lock.tryLock(0), LockService.getDocumentLock().tryLock(-1), lock.hasLock()]`
    expect(script(open(), lines)).toEqual([true, true, true])
  })

  test.each([
    ['en', 'Lock timeout: another process was holding the lock for too long.'],
    [
      'fr',
      'Délai de verrouillage expiré : un autre processus a maintenu le verrou trop longtemps.',
    ],
  ])('waitLock tells that it waited in vain: %s', (locale, message) => {
    const host = open({ user: { locale } })
    host.holdLock(true)
    expect(() => script(host, `LockService.getDocumentLock().waitLock(10)`)).toThrow(
      expect.objectContaining({ message, scriptName: 'Exception' }),
    )
  })

  test.each([
    ['at its end', ''],
    ['when it fails', `throw new Error('x')`],
    ['once released', `lock.releaseLock()`],
  ])('a run gives it back %s', (_, rest) => {
    const host = open()
    try {
      script(host, `var lock = LockService.getDocumentLock(); lock.tryLock(0); ${rest}`)
    } catch (error) {
      expect(error).toMatchObject({ message: 'x' })
    }
    expect(script(host, `return LockService.getDocumentLock().tryLock(0)`)).toBe(true)
  })
})
