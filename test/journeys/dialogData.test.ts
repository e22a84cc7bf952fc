// What dialogs show before anything is written, held to what is then written.
import { describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import { firstChoices, whatComes } from '../../sidebar/views/creation/chosen.ts'
import type { CreationOffer } from '../../src/app/commands/creationOffer.ts'
import type { ImportSummary } from '../../src/app/commands/importFields.ts'
import type { OpenProposal } from '../../src/app/commands/openProposals.ts'
import type { UnderstoodList } from '../../src/app/commands/readFieldList.ts'
import { answer, call, newProject, openProject, reopen, smallProject } from '../support/project.ts'

const PACK = 'restaurant-chain'
const wanted = { aims: ['inventory', 'quality'], pack: PACK }

/** What a column holds below its header. */
function column(hand: Hand, tab: string, id: string): string[] {
  return hand.rows(tab, id, (text) => text !== '').map((row) => hand.read(tab, id, row))
}

describe('creating', () => {
  test('what is told to come is what comes, and then nothing is left to come', () => {
    const empty = openProject()
    const before = empty.save().book.sheets
    const offer = call<CreationOffer>(empty, 'creationOffer')
    expect(empty.save().book.sheets).toEqual(before)
    const chosen = { ...firstChoices(offer, 'fr'), ...wanted, audience: 'b2c' }
    const coming = whatComes(offer, chosen)
    const host = newProject(wanted)
    const hand = new Hand(host)
    const names = (texts: readonly { readonly fr: string }[]) => texts.map(({ fr }) => fr)
    const sheets = host.book.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)
    expect(sheets).toEqual(expect.arrayContaining(names(coming.tabs)))
    expect(names(coming.tabs)).toHaveLength(sheets.length - 1)
    expect(column(hand, 'sources', 'name')).toEqual(names(coming.sources))
    expect(column(hand, 'scenarios', 'label')).toEqual(names(coming.scenarios))
    expect(column(hand, 'variables', 'id')).toHaveLength(coming.variables)
    expect([...new Set(column(hand, 'needs', 'datum'))].sort()).toEqual(names(coming.data).sort())
    const again = whatComes(call<CreationOffer>(host, 'creationOffer'), chosen)
    expect(Object.values(again).flat()).toEqual([0])
  })

  test('a creation that was stopped is found again with what was chosen', () => {
    const host = openProject()
    const chosen = { ...firstChoices(call(host, 'creationOffer'), 'en'), pack: PACK }
    call(host, 'startCreation', chosen)
    expect(call(host, 'creationOffer')).toMatchObject({ underWay: chosen })
  })
})

const LIST = 'source,field,label,couleur\nCaisse,email,E-mail,bleu\nBorne,nom,Nom,\nBorne,nom,Nom,'

describe('importing', () => {
  test('what is understood is what is added, and reading writes nothing', () => {
    const host = reopen(smallProject())
    const before = host.save().book.sheets
    const told = call<UnderstoodList>(host, 'readFieldList', LIST, '')
    expect(told).toMatchObject({
      fields: 3,
      fresh: 1,
      known: 1,
      repeated: 1,
      newSources: ['Borne'],
    })
    expect(told.read.ignored).toEqual(['couleur'])
    expect(told.sample.map(({ label }) => label)).toEqual(['E-mail', 'Nom', 'Nom'])
    expect(host.save().book.sheets).toEqual(before)
    expect(call<ImportSummary>(host, 'importFields', LIST, '')).toMatchObject({
      ...{ sourcesAdded: 1, variablesAdded: 1, known: 1, repeated: 1, firstAdded: 'VAR-0007' },
    })
  })

  test('a tab of the file is read by its name; ours are not offered, and one gone is told', () => {
    const host = reopen(smallProject())
    host.person.insertSheet('Export')
    host.person.paste('Export', 'A1', [
      ['source', 'champ'],
      ['Borne', 'ville'],
    ])
    const offered = call<readonly { name: string }[]>(host, 'otherTabs').map(({ name }) => name)
    expect(offered).toContain('Export')
    expect(offered).not.toContain('Sources')
    expect(call(host, 'readFieldList', { tab: 'Export' }, '')).toMatchObject({ fresh: 1 })
    host.person.deleteSheet('Export')
    for (const command of ['readFieldList', 'importFields'])
      expect(answer(host, command, { tab: 'Export' }, '')).toMatchObject({
        failure: { code: 'no-such-tab', message: expect.stringContaining('Export') },
      })
  })

  test('without a workbook there is nothing to compare with; what is no list is refused', () => {
    const empty = openProject()
    expect(answer(empty, 'readFieldList', LIST, '')).toMatchObject({
      failure: { code: 'no-workbook' },
    })
    for (const wrong of [3, null, [['a', 3]], { sheet: 'x' }])
      expect(answer(empty, 'readFieldList', wrong, '')).toMatchObject({
        failure: { code: 'bad-arguments' },
      })
  })
})

describe('links to decide', () => {
  test('those nobody answered, the sure ones first; one of several is never sure', () => {
    const host = reopen(smallProject())
    const list = 'source,field,label\nBorne,nom,Nom\nBorne,ville,Ville\nBorne,prenom,Prénom'
    call(host, 'importFields', list, '')
    const open = call<readonly OpenProposal[]>(host, 'openProposals')
    const told = open.map(({ name, source, isSure, isOneOfSeveral }) =>
      [name, source, isSure ? 'sure' : 'to check', isOneOfSeveral ? 'several' : 'one'].join(' '),
    )
    expect([...new Set(told)]).toMatchInlineSnapshot(`
      [
        "ville Borne sure one",
        "prenom Borne sure one",
        "email Site web to check several",
        "nom Borne to check one",
      ]
    `)
    const sure = open.filter(({ isSure }) => isSure)
    const decided = sure.map(({ variable, datum }) => ({ variable, datum, decision: 'confirmed' }))
    expect(call(host, 'decideMatches', decided)).toMatchObject({ decided: sure.length })
    expect(call<readonly OpenProposal[]>(host, 'openProposals')).toHaveLength(
      open.length - sure.length,
    )
  })
})
