import { describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { ColumnMatch } from '../../src/app/commands/columnMatches.ts'
import { answer, call, reopen, smallProject } from '../support/project.ts'

const FIELDS = [
  'source,field',
  ...['email', 'phone_mobile', 'contact.last_name', 'code_postal', 'type_client', 'iban'].map(
    (name) => `Caisse,${name}`,
  ),
  'Site web,first_name',
].join('\n')

const project = smallProject({ aims: ['inventory'] }, FIELDS)

/** What is proposed for the columns of an export of the till: variable, whether it is sure, what it seems to hold. */
function proposed(names: readonly string[], source = 'SRC-001') {
  const matches = call<readonly ColumnMatch[]>(reopen(project), 'columnMatches', source, names)
  return matches.map(({ variable, isSure, datum }) => [variable, isSure, datum])
}

describe('the columns of a file', () => {
  test.each([
    ['the very name', 'email', ['VAR-0001', true, expect.any(String)]],
    ['the same words', 'E-MAIL', ['VAR-0001', true, expect.any(String)]],
    ['the same words in one', 'TypeClient', ['VAR-0005', true, expect.any(String)]],
    ['the name without its table', 'LAST_NAME', ['VAR-0003', true, 'Nom de famille']],
    ['another name of the same datum', 'portable', ['VAR-0002', false, 'Téléphone mobile']],
    ['a name several data bear', 'téléphone', [null, false, expect.stringMatching(/ \/ /)]],
    ['a datum of another source', 'prénom', [null, false, 'Prénom']],
    ['nothing known', 'zorglub', [null, false, '']],
    ['no name', '', [null, false, '']],
  ])('%s: %s', (_, name, told) => {
    expect(proposed([name])).toEqual([told])
  })

  test('no variable is proposed to two columns: the one that bears its name has it', () => {
    expect(proposed(['portable', 'phone_mobile', 'Phone_Mobile']).map(([one]) => one)).toEqual([
      null,
      'VAR-0002',
      null,
    ])
  })

  test('another source has its own variables', () => {
    expect(proposed(['email', 'prénom'], 'SRC-002').map(([one]) => one)).toEqual([null, 'VAR-0007'])
  })

  test('what nobody may look into is told before anybody does, whatever its variable', () => {
    const matches = call<readonly ColumnMatch[]>(reopen(project), 'columnMatches', '', [
      'IBAN',
      'N° de sécurité sociale',
      'E-mail',
    ])
    expect(matches.map(({ nature }) => nature.isAllowed)).toEqual([false, false, true])
  })

  test('a closed list judges values only once somebody wrote it down', () => {
    const host = reopen(project)
    const nature = () =>
      call<{ variables: { id: string; nature: { format: string | null } }[] }>(
        host,
        'checkOffer',
      ).variables.find(({ id }) => id === 'VAR-0005')?.nature.format
    new Hand(host).type('variables', 'format', 6, 'Liste fermée')
    expect(nature()).toBeNull()
    new Hand(host).type('variables', 'allowed-values', 6, 'pro ; particulier')
    expect(nature()).toBe('enum')
  })

  test.each([
    ['source', [3, []]],
    ['names', ['SRC-001', 'email']],
    ['names', ['SRC-001', [3]]],
    ['names', ['SRC-001', ['x'.repeat(201)]]],
    ['names', ['SRC-001', Array(4097).fill('x')]],
  ])('malformed %s', (what, args) => {
    expect(answer(reopen(project), 'columnMatches', ...args)).toMatchObject({
      failure: { code: 'bad-arguments', message: expect.stringContaining(what) },
    })
  })
})
