import type { Locale } from '../../src/base/text.ts'
import type { Door } from './door.ts'
import { door } from './door.ts'
import { googleLink } from './link.ts'

/** The door of a real page, over Google's own calls and the browser's clock. */
export function pageDoor(locale: Locale): Door {
  return door(
    googleLink,
    (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds)
      return () => clearTimeout(timer)
    },
    locale,
  )
}
