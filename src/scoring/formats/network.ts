import { isDomain } from './email.ts'
import type { Rule } from './rule.ts'
import { when } from './rule.ts'

/** A web address, http or https, or a bare domain with a valid last label. */
export const url: Rule = (value) => {
  const [, scheme = 'https://', host = '', rest = ''] =
    /^(https?:\/\/)?([^\s/?#:@]+)((?::\d{1,5})?(?:[/?#]\S*)?)$/i.exec(value) ?? []
  return when(isDomain(host), scheme.toLowerCase() + host.toLowerCase() + rest)
}

/** An IPv4 or IPv6 address. */
export const ip: Rule = (value) => when(isIpv4(value) || isIpv6(value), value.toLowerCase())

function isIpv4(value: string): boolean {
  const parts = value.split('.')
  return (
    parts.length === 4 &&
    parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)
  )
}

/** Eight groups of hexadecimal digits, one run of zeros left out as `::`, an IPv4 tail allowed. */
function isIpv6(value: string): boolean {
  const tail = value.slice(value.lastIndexOf(':') + 1)
  const groups = tail.includes('.') && isIpv4(tail) ? `${value.slice(0, -tail.length)}0:0` : value
  const halves = groups.split('::')
  if (halves.length > 2) return false
  const written = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  const whole = halves.length === 2 ? written.length < 8 : written.length === 8
  return whole && written.every((group) => /^[0-9a-f]{1,4}$/i.test(group))
}
