import type { Text, Values } from '../../../src/base/text.ts'

const RATE: Text = { fr: '{rate} Mo/s', en: '{rate} MB/s' }
const SECONDS: Text = {
  fr: 'encore {n|# seconde|# secondes} environ',
  en: 'about {n|# second|# seconds} left',
}
const MINUTES: Text = {
  fr: 'encore {n|# minute|# minutes} environ',
  en: 'about {n|# minute|# minutes} left',
}

/** Bytes of a megabyte, and seconds beyond which minutes are told. */
const MEGABYTE = 1_000_000
const LONG = 90

/** How fast a file is read, and how long that takes yet. */
export function courseWords(
  done: number,
  all: number,
  seconds: number,
  speak: (text: Text, values?: Values) => string,
): string {
  const rate = done / Math.max(seconds, 0.001)
  const told = timeLeft(done, all, seconds, speak)
  return `${speak(RATE, { rate: Math.round((10 * rate) / MEGABYTE) / 10 })} · ${told}`
}

/** How long something takes yet, from what took so many seconds. */
export function timeLeft(
  done: number,
  all: number,
  seconds: number,
  speak: (text: Text, values?: Values) => string,
): string {
  const rate = done / Math.max(seconds, 0.001)
  const left = Math.max(1, Math.round((all - done) / rate))
  return left > LONG ? speak(MINUTES, { n: Math.round(left / 60) }) : speak(SECONDS, { n: left })
}
