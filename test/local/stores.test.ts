import { describe, expect, test } from 'vitest'
import { open, script } from './open.ts'

describe('38 · property stores', () => {
  const store = 'var p = PropertiesService.getScriptProperties();'
  test.each([
    [`p.setProperties({ a: 1, b: true }); return p.getProperties()`, { a: '1', b: 'true' }],
    [`p.setProperties({ a: 1 }); p.setProperties({ b: 2 }, true); return p.getKeys()`, ['b']],
    [
      `p.setProperty('a', 'x').setProperty('b', 'y').deleteProperty('a'); return p.getKeys()`,
      ['b'],
    ],
    [`p.setProperty('a', 'x').deleteAllProperties(); return p.getProperties()`, {}],
    [`var copy = p.getProperties(); copy.a = 'x'; return p.getProperty('a')`, null],
    [`p.setProperty('d', new Date(0).getTime()); return p.getProperty('d')`, '0'],
  ])('%s', (lines, expected) => {
    expect(script(open(), `${store} ${lines}`)).toEqual(expected)
  })

  test.each([
    [`p.setProperty('a', new Array(9 * 1024 + 2).join('x'))`, 'property storage quota'],
    [`p.getProperty('')`, 'must not be null or empty'],
    [`p.setProperty(null, 'x')`, 'must not be null or empty'],
  ])('%s is refused', (lines, message) => {
    expect(() => script(open(), `${store} ${lines}`)).toThrow(message)
  })

  test('the document’s own store is null where no document is open, and barred under NONE', () => {
    const lines = `return PropertiesService.getDocumentProperties()`
    const nowhere = open({ switches: { noSpreadsheet: true } })
    expect(nowhere.run('evaluate', lines)).toBeNull()
    expect(() => open().runAs('NONE', 'evaluate', lines)).toThrow('do not have permission')
  })
})

describe('39 · caches', () => {
  const cache = 'var c = CacheService.getScriptCache();'
  test('everything may be forgotten at once, by the switch', () => {
    const host = open({ switches: { cacheForgets: true } })
    expect(script(host, `${cache} c.put('a', 'x'); return c.get('a')`)).toBeNull()
  })

  test.each([
    [`c.put('a', 'x'); return c.get('a')`, 'x'],
    [`c.put('a', 5); return c.get('a')`, '5'],
    [`c.putAll({ a: '1', b: '2' }); return c.getAll(['a', 'b', 'c'])`, { a: '1', b: '2' }],
    [
      `c.putAll({ a: '1', b: '2', d: '3' }); c.remove('a'); c.removeAll(['b']); return c.getAll(['a', 'b', 'd'])`,
      { d: '3' },
    ],
    [`c.put('a', 'x'); return CacheService.getUserCache().get('a')`, null],
    [`c.put('a', 'x'); Utilities.sleep(250000); Utilities.sleep(50000); return c.get('a')`, 'x'],
    [`c.put('a', 'x', 10); Utilities.sleep(11000); return c.get('a')`, null],
    [
      `for (var i = 0; i <= 1000; i++) c.put('k' + i, 'x'); return [c.get('k0'), c.get('k99'), c.get('k100'), c.get('k1000')]`,
      [null, null, 'x', 'x'],
    ],
  ])('%s', (lines, expected) => {
    expect(script(open(), `${cache} ${lines}`)).toEqual(expected)
  })

  test.each([
    [`c.put(new Array(252).join('k'), 'x')`, 'Argument too large: key'],
    [`c.put('k', new Array(100 * 1024 + 2).join('x'))`, 'Argument too large: value'],
  ])('%s is refused', (lines, message) => {
    expect(() => script(open(), `${cache} ${lines}`)).toThrow(message)
  })

  test('the document’s own is null where no document is open', () => {
    const host = open({ switches: { noSpreadsheet: true } })
    expect(host.run('evaluate', `return CacheService.getDocumentCache()`)).toBeNull()
  })
})

describe('locks beside the document’s', () => {
  test.each([
    [
      `var l = LockService.getScriptLock(); return [l.hasLock(), l.tryLock(0), l.hasLock()]`,
      [false, true, true],
    ],
    [
      `LockService.getScriptLock().waitLock(10); return LockService.getDocumentLock().hasLock()`,
      false,
    ],
    [`var l = LockService.getUserLock(); l.tryLock(0); l.releaseLock(); return l.hasLock()`, false],
  ])('%s', (lines, expected) => {
    expect(script(open(), lines)).toEqual(expected)
  })

  test('are given back at the end of the run', () => {
    const host = open()
    const seen: unknown[] = []
    const tried = `return LockService.getScriptLock().tryLock(0)`
    host.faults.betweenCalls((call) => {
      if (call === 5) seen.push(host.run('evaluate', tried))
    })
    script(host, `LockService.getScriptLock().tryLock(0); sheet.getName(); sheet.getName()`)
    expect([...seen, host.run('evaluate', tried)]).toEqual([false, true])
  })
})
