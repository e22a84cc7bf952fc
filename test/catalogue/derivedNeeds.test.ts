import { expect, test } from 'vitest'
import { derivedNeeds } from '../../src/catalogue/derivedNeeds.ts'

interface Case {
  readonly told: string
  readonly needs: readonly string[]
  readonly channels?: readonly string[]
  readonly regime: string | null
  readonly audience?: string
  readonly derived: readonly string[]
}

/** `email? a.1` is an optional contact by e-mail in branch 1 of group a; `=` types a need in. */
function need(words: string) {
  const [name = '', place] = words.split(' ')
  const [group = null, branch = null] = place?.split('.') ?? []
  const mandatory = !name.endsWith('?')
  const role = name.startsWith('=') ? 'target' : 'contact'
  return {
    datum: name.replace(/[=?]/g, ''),
    mandatory,
    role,
    min: 0.6,
    maxLatency: null,
    group,
    branch,
  }
}

test.each<Case>([
  {
    told: 'a consumer consents, and may object',
    needs: ['email'],
    regime: 'consent',
    derived: ['optin-email consent', 'marketing-objection? exclude'],
  },
  {
    told: 'a customer only needs the objection list',
    needs: ['email'],
    regime: 'similar-products',
    derived: ['marketing-objection exclude'],
  },
  { told: 'a service message needs nothing', needs: ['email'], regime: 'service', derived: [] },
  {
    told: 'a scenario that sends nothing needs nothing',
    needs: ['email'],
    regime: null,
    derived: [],
  },
  { told: 'no contact, no consent', needs: ['=email'], regime: 'consent', derived: [] },
  {
    told: 'what the regime does not allow keeps the consent as its repair',
    needs: ['email'],
    regime: 'objection',
    derived: ['optin-email consent', 'marketing-objection exclude'],
  },
  {
    told: 'a business contact may object',
    needs: ['business-email'],
    regime: 'objection',
    audience: 'b2b',
    derived: ['marketing-objection exclude'],
  },
  {
    told: 'each branch has its consent, the list stands once outside',
    needs: ['email a.1', 'mobile-phone a.2'],
    channels: ['email', 'sms'],
    regime: 'consent',
    derived: ['optin-email consent a.1', 'optin-sms consent a.2', 'marketing-objection? exclude'],
  },
  {
    told: 'an optional contact has an optional consent',
    needs: ['email?'],
    regime: 'consent',
    derived: ['optin-email? consent', 'marketing-objection? exclude'],
  },
  {
    told: 'the strictest objection wins',
    needs: ['email? a.1', 'full-address'],
    regime: 'similar-products',
    derived: ['marketing-objection exclude'],
  },
  {
    told: 'the channel is the first of the scenario the datum opens',
    needs: ['mobile-phone'],
    channels: ['email', 'phone', 'sms'],
    regime: 'consent',
    derived: ['optin-phone consent', 'marketing-objection? exclude'],
  },
  {
    told: 'or else the first the datum opens',
    needs: ['mobile-phone'],
    channels: ['email'],
    regime: 'consent',
    derived: ['optin-sms consent', 'marketing-objection? exclude'],
  },
  {
    told: 'a device always asks, whatever the message',
    needs: ['push-token'],
    regime: 'service',
    derived: ['optin-push consent'],
  },
  {
    told: 'two numbers of one branch ask one consent, the mandatory one',
    needs: ['landline-phone?', 'mobile-phone'],
    channels: ['phone'],
    regime: 'consent',
    derived: ['optin-phone consent', 'marketing-objection? exclude'],
  },
  {
    told: 'what is typed, and as strict, is not repeated',
    needs: ['email', '=optin-email', '=marketing-objection?'],
    regime: 'consent',
    derived: [],
  },
  {
    told: 'what is typed more loosely does not replace what the law asks',
    needs: ['email', '=optin-email?'],
    regime: 'consent',
    derived: ['optin-email consent', 'marketing-objection? exclude'],
  },
])('$told', ({ needs, channels = ['email'], regime, audience = 'b2c', derived }) => {
  const found = derivedNeeds(needs.map(need), { channels, regime, audience })
  expect(
    found.map(({ datum, mandatory, role, group, branch }) =>
      [`${datum}${mandatory ? '' : '?'}`, role, ...(group ? [`${group}.${branch}`] : [])].join(' '),
    ),
  ).toEqual(derived)
})

test('a consent is asked at 95 % and within thirty days, a list only has to exist', () => {
  const [consent, objection] = derivedNeeds([need('email')], {
    channels: ['email'],
    regime: 'consent',
    audience: 'b2c',
  })
  expect(consent).toMatchObject({ min: 0.95, maxLatency: 30 })
  expect(objection).toMatchObject({ min: 0.001, maxLatency: null })
})
