import { describe, expect, test } from 'vitest'
import { spoken, startOptions } from '../../../local/preview/startOptions.ts'

describe('the command line', () => {
  test.each([
    [['--port', 'x'], '--port x'],
    [['--lang', 'de'], '--lang de'],
    [['--demo', '--blank'], '--demo --blank'],
    [['--today', '2026-13-01'], '2026-13-01'],
    [['--colour'], '--colour'],
    [['--xlsx'], '--xlsx'],
  ])('%j is refused', (words, told) => {
    const refused = () => startOptions(words, '/')
    expect(refused).toThrow(told)
  })

  test.each([
    [['--lang', 'en'], {}, 'en'],
    [['--lang=fr'], { LANG: 'en_US.UTF-8' }, 'fr'],
    [[], { LANG: 'en_US.UTF-8' }, 'en'],
    [[], { LANG: 'C.UTF-8' }, 'fr'],
    [[], { LC_ALL: 'fr_FR.UTF-8', LANG: 'en_US.UTF-8' }, 'fr'],
  ])('%j on %j speaks %s', (words, environment, language) => {
    expect(spoken(words, environment)).toBe(language)
  })
})
