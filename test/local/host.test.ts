import { expect, test } from 'vitest'
import { open } from './open.ts'

test('a menu item runs its function, and its calls are counted', () => {
  const host = open()
  host.openFile()
  host.press('Écrire')
  expect(host.run('read')).toEqual([['écrit']])
  expect(host.calls()).toMatchObject({ 'Range.setValue': 1, 'Range.getValues': 1 })
})

test('each run has a context of its own', () => {
  const host = open()
  expect([host.run('count'), host.run('count')]).toEqual([1, 1])
})
