import type { ContactRule } from '../contactRules.ts'
import type { Tables } from '../tables.ts'

/** Every message has a rule, and every rule has a message it is the first to fit. */
export function contactProblems(tables: Tables): readonly string[] {
  const { contactRules } = tables
  const met = messages(tables).map((message) => ({ message, rule: ruleFor(message, contactRules) }))
  const reached = new Set(met.map(({ rule }) => rule))
  return [
    ...met
      .filter(({ rule }) => !rule)
      .map(({ message }) => `no contact rule for ${message.join(', ')}`),
    ...contactRules
      .filter((rule) => !reached.has(rule))
      .map(({ rank }) => `contact rule ${rank} is never reached`),
    ...contactRules
      .filter((rule, at) => rule.rank !== at + 1)
      .map(({ rank }) => `contact rule ${rank} is out of order`),
    ...contactRules
      .filter((rule) => !rule.lawful && rule.consent === null)
      .map(({ rank }) => `contact rule ${rank} is not lawful and names no consent as the repair`),
  ]
}

type Message = readonly [channel: string, audience: string, regime: string]

function messages({ lists }: Tables): readonly Message[] {
  const words = (list: string) => (lists.get(list) ?? []).map((term) => term.id)
  return words('channel').flatMap((channel) =>
    words('contact_audience').flatMap((audience) =>
      words('contact_regime').map((regime): Message => [channel, audience, regime]),
    ),
  )
}

function ruleFor(message: Message, rules: readonly ContactRule[]): ContactRule | undefined {
  return rules.find(({ channel, audience, regime }) =>
    [channel, audience, regime].every((word, at) => word === 'any' || word === message[at]),
  )
}
