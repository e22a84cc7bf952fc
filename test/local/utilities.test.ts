import { describe, expect, test } from 'vitest'
import { open, script } from './open.ts'

const when = `new Date('2026-03-08T23:05:09.007Z')`

describe('dates by Java’s patterns', () => {
  test.each([
    ['yyyy-MM-dd', 'Etc/GMT', '2026-03-08'],
    ['yyyy-MM-dd', 'Europe/Paris', '2026-03-09'],
    ['d/M/yy H:m:s', 'GMT', '8/3/26 23:5:9'],
    ['dd MMM yyyy', 'GMT', '08 Mar 2026'],
    ['EEE, d MMMM yyyy', 'GMT', 'Sun, 8 March 2026'],
    ['EEEE', 'Europe/Paris', 'Monday'],
    ['hh:mm a', 'GMT', '11:05 PM'],
    ['HH:mm:ss.SSS', 'GMT', '23:05:09.007'],
    [`yyyy-MM-dd'T'HH:mm:ss'Z'`, 'GMT', '2026-03-08T23:05:09Z'],
    [`h 'o''clock'`, 'GMT', `11 o'clock`],
    [`yyyy-MM-dd HH:mm Z`, 'GMT+2', '2026-03-09 01:05 +0200'],
    ['HH:mm XXX', 'Asia/Kolkata', '04:35 +05:30'],
    ['HH:mm X', 'UTC', '23:05 Z'],
    ['z', 'America/New_York', 'EDT'],
    ['z', 'Europe/Paris', 'CET'],
    ['z', 'Asia/Kolkata', 'IST'],
    ['z', 'GMT+2', 'GMT+02:00'],
    ['z', 'Nowhere', 'GMT'],
    ['zzzz', 'Europe/Paris', 'Central European Standard Time'],
    ['YYYY yy', 'GMT', '2026 26'],
    ['D w u', 'GMT', '67 11 7'],
    ['k K', 'GMT', '23 11'],
  ])('%s in %s', (pattern, zone, text) => {
    const lines = `return Utilities.formatDate(${when}, ${JSON.stringify(zone)}, ${JSON.stringify(pattern)})`
    expect(script(open(), lines)).toBe(text)
  })

  test.each(['Europe/Paris', 'America/New_York', 'Asia/Kolkata'])(
    'in %s the time of a cell is told as it shows',
    (zone) => {
      const host = open({ zone })
      host.person.type('Feuille 1', 'A1', '9:30')
      const lines = `return Utilities.formatDate(range('A1').getValue(), book.getSpreadsheetTimeZone(), 'HH:mm:ss')`
      expect(script(host, lines)).toBe('09:30:00')
    },
  )

  test('the last days of December may be of the next year’s first week', () => {
    const lines = `return ['2026-12-26', '2026-12-27', '2027-01-01'].map(function (day) {
      return Utilities.formatDate(new Date(day), 'GMT', 'YYYY/w') })`
    expect(script(open(), lines)).toEqual(['2026/52', '2027/1', '2027/1'])
  })

  test.each([
    ['2026-03-08', 'Europe/Paris', 'yyyy-MM-dd', '2026-03-07T23:00:00.000Z'],
    ['08/03/26 5:07 PM', 'GMT', 'dd/MM/yy h:mm a', '2026-03-08T17:07:00.000Z'],
    ['March 8, 2026', 'GMT', 'MMMM d, yyyy', '2026-03-08T00:00:00.000Z'],
    ['2026-03-08T10:00:00+0200', 'GMT', `yyyy-MM-dd'T'HH:mm:ssZ`, '2026-03-08T08:00:00.000Z'],
  ])('%s in %s by %s', (text, zone, pattern, instant) => {
    const lines = `return Utilities.parseDate(${JSON.stringify([text, zone, pattern]).slice(1, -1)}).toISOString()`
    expect(script(open(), lines)).toBe(instant)
  })

  test('a text that tells no date is refused', () => {
    const lines = `Utilities.parseDate('soon', 'GMT', 'yyyy-MM-dd')`
    expect(() => script(open(), lines)).toThrow('Unparseable date: "soon"')
  })
})

describe('texts', () => {
  test.each([
    [
      `Utilities.parseCsv('a,b\\n"c, ""d""",\\n')`,
      [
        ['a', 'b'],
        ['c, "d"', ''],
      ],
    ],
    [
      `Utilities.parseCsv('a;b\\r\\n"1\\n2";3', ';')`,
      [
        ['a', 'b'],
        ['1\n2', '3'],
      ],
    ],
    [
      `Utilities.formatString('%s has %d items (%.2f) %5s|%-5s|%05d %%', 'A', 3.9, 1.005, 'r', 'l', 42)`,
      'A has 3 items (1.00)     r|l    |00042 %',
    ],
    [`Utilities.formatString('%2$s %1$s %,d', 'a', 'b')`, 'b a NaN'],
    [`Utilities.formatString('%x %X %+d', 255, 255, 5)`, 'ff FF +5'],
  ])('%s', (lines, expected) => {
    expect(script(open(), `return ${lines}`)).toEqual(expected)
  })
})

test('a quote that nothing closes is refused', () => {
  expect(() => script(open(), `Utilities.parseCsv('a,"b')`)).toThrow('Could not parse text.')
})

describe('bytes', () => {
  test.each([
    [`Utilities.base64Encode('Héllo')`, 'SMOpbGxv'],
    [`Utilities.base64Encode([72, -61, -87])`, 'SMOp'],
    [`Utilities.base64EncodeWebSafe([-5, -1])`, '-_8='],
    [`Utilities.base64Decode('SMOp')`, [72, -61, -87]],
    [`Utilities.base64DecodeWebSafe('-_8=')`, [-5, -1]],
    [`Utilities.newBlob(Utilities.base64Decode('SMOp')).getDataAsString()`, 'Hé'],
    [`Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'input').slice(0, 3)`, [-92, 60, 27]],
    [`Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'a').length`, 32],
    [`Utilities.computeHmacSha256Signature('v', 'k').length`, 32],
    [`Utilities.getUuid() === Utilities.getUuid()`, false],
    [`Utilities.newBlob('a,b', 'text/csv', 'x.csv').getName()`, 'x.csv'],
    [`Utilities.newBlob('a').getContentType()`, 'text/plain'],
    [
      `Utilities.newBlob('x').setName('a.json').setContentTypeFromExtension().getContentType()`,
      'application/json',
    ],
    [`Utilities.newBlob('Hé').getBytes()`, [72, -61, -87]],
    [`Utilities.ungzip(Utilities.gzip(Utilities.newBlob('text'))).getDataAsString()`, 'text'],
  ])('%s', (lines, expected) => {
    expect(script(open(), `return ${lines}`)).toEqual(expected)
  })
})

test('sleeping lets simulated time pass, five minutes at most', () => {
  const host = open()
  const before = host.now()
  script(host, `Utilities.sleep(1000)`)
  expect(host.now() - before).toBeGreaterThanOrEqual(1000)
  expect(() => script(host, `Utilities.sleep(300001)`)).toThrow('0 to 300000')
})

test('the Logger keeps the lines of its run, formatted', () => {
  const host = open()
  const lines = `Logger.log('%s is %s', 'one', 1); Logger.log({ a: [1] }); var log = Logger.getLog(); Logger.clear(); return [log, Logger.getLog()]`
  expect(script(host, lines)).toEqual(['one is 1\n{ a: [ 1 ] }\n', ''])
  expect(host.log).toEqual(['one is 1', '{ a: [ 1 ] }'])
})

test('the older questions answer in words', () => {
  const host = open()
  host.answers.push('YES', 'Camille', { button: 'CANCEL' })
  const lines = `return [Browser.msgBox('Sure?', Browser.Buttons.YES_NO), Browser.inputBox('Name?'),
    Browser.inputBox('Name', 'Your name?', Browser.Buttons.OK_CANCEL), Browser.msgBox('Done')]`
  expect(script(host, lines)).toEqual(['yes', 'Camille', 'cancel', 'ok'])
})
