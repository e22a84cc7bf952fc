import type { Locale } from '../../src/base/text.ts'
import type { Door, Later } from './door.ts'
import { door } from './door.ts'
import { googleLink } from './link.ts'

/** The browser's clock. */
export const pageTimer: Later = (milliseconds, act) => {
  const timer = setTimeout(act, milliseconds)
  return () => clearTimeout(timer)
}

/** The door of a real page, over Google's own calls. */
export function pageDoor(locale: Locale): Door {
  return door(googleLink, pageTimer, locale)
}
