import type { Rule } from './rule.ts'
import { when } from './rule.ts'

/** Letters of any alphabet, digits and the marks RFC 5321 lets a mailbox hold, dots between them. */
const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u

/** An e-mail address; compared in lower case, rid of `mailto:` and of angle brackets. */
export const email: Rule = (value) => {
  const address = value.replace(/^<(.*)>$/, '$1').replace(/^mailto:/i, '')
  const at = address.lastIndexOf('@')
  const local = address.slice(0, at)
  const mailbox = at >= 1 && local.length <= 64 && LOCAL.test(local)
  const domain = address.slice(at + 1)
  return when(mailbox && address.length <= 254 && isDomain(domain), address.toLowerCase())
}

/** Labels of 1 to 63 characters without hyphen at either end, the last one of letters or `xn--`. */
export function isDomain(domain: string): boolean {
  const labels = domain.split('.')
  const last = labels[labels.length - 1] ?? ''
  return labels.length >= 2 && labels.every(isLabel) && /^(\p{L}{2,}|xn--[a-z0-9-]+)$/iu.test(last)
}

const isLabel = (label: string) =>
  label.length <= 63 && /^[\p{L}\p{N}]([\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u.test(label)
