import { type Locale, say, sayNumber, type Text } from '../../base/text.ts'
import type { AbTest } from '../../scoring/abTest.ts'
import { enoughPerGroup, FEWEST_ANSWERS, FEWEST_PEOPLE } from '../../scoring/abTest.ts'

/** How large the two groups of a test are, and how many gave the datum. */
export interface Sizes {
  /** People of the smaller group. */
  readonly smallest: number
  /** Data collected in both groups. */
  readonly collected: number
}

/** What a test says, and what to do about it. A test still running says so first. */
export function verdictSentence(
  found: AbTest,
  sizes: Sizes,
  isRunning: boolean,
  locale: Locale,
): string {
  const told = verdict(found, sizes, locale)
  return isRunning ? say(PROVISIONAL, locale, { told }) : told
}

function verdict(found: AbTest, sizes: Sizes, locale: Locale): string {
  if (found.verdict === 'conclusive') return say(found.uplift > 0 ? BETTER : WORSE, locale)
  if (found.verdict === 'too-small') return say(tooSmall(sizes), locale, LEAST)
  const people = enoughPerGroup(found)
  if (people === null || people <= sizes.smallest || people > FARTHEST) return say(ALIKE, locale)
  return say(LONGER, locale, { people: sayNumber(people, locale, 0) })
}

function tooSmall({ smallest, collected }: Sizes): Text {
  if (smallest < FEWEST_PEOPLE) return FEW_PEOPLE
  return collected < FEWEST_ANSWERS ? FEW_DATA : FEW_REFUSALS
}

const LEAST = { people: FEWEST_PEOPLE, answers: FEWEST_ANSWERS }

/** No test waits for more people than that. */
const FARTHEST = 1_000_000

/** The interval of a difference, in points: `de +1,4 à +7,6 points`. */
export function intervalSentence({ low, high }: AbTest, locale: Locale): string {
  return say(INTERVAL, locale, { low: points(low, locale), high: points(high, locale) })
}

function points(share: number, locale: Locale): string {
  const shown = sayNumber(share * 100, locale, 1)
  return shown === '0' || share < 0 ? shown : `+${shown}`
}

const INTERVAL: Text = { fr: 'de {low} à {high} points', en: 'from {low} to {high} points' }

const PROVISIONAL: Text = {
  fr: 'Provisoire, le test est en cours. {told}',
  en: 'Provisional, the test is running. {told}',
}
const BETTER: Text = {
  fr: 'Concluant : B recueille plus que A. Généraliser se justifie, si le coût par donnée convient',
  en: 'Conclusive: B collects more than A. Scaling up is justified, provided the cost per datum suits you',
}
const WORSE: Text = {
  fr: 'Concluant : B recueille moins que A. Ajuster ou abandonner, ne pas généraliser',
  en: 'Conclusive: B collects less than A. Adjust or stop, do not scale up',
}
const LONGER: Text = {
  fr: "Non concluant : l'écart peut venir du hasard. Prolonger jusqu'à {people} personnes environ par groupe, ou ajuster l'idée",
  en: 'Inconclusive: the difference may come from chance. Go on to about {people} people a group, or adjust the idea',
}
const ALIKE: Text = {
  fr: "Non concluant : A et B ne se distinguent pas. Ajuster l'idée plutôt que prolonger",
  en: 'Inconclusive: A and B cannot be told apart. Adjust the idea rather than go on',
}
const FEW_PEOPLE: Text = {
  fr: "Effectif insuffisant : moins de {people} personnes dans un groupe. Prolonger le test avant d'en rien conclure",
  en: 'Sample too small: fewer than {people} people in a group. Go on with the test before concluding anything',
}
const FEW_DATA: Text = {
  fr: "Effectif insuffisant : moins de {answers} données recueillies en tout. Prolonger le test avant d'en rien conclure",
  en: 'Sample too small: fewer than {answers} data collected in all. Go on with the test before concluding anything',
}
const FEW_REFUSALS: Text = {
  fr: "Effectif insuffisant : moins de {answers} personnes n'ont rien donné. Prolonger le test avant d'en rien conclure",
  en: 'Sample too small: fewer than {answers} people gave nothing. Go on with the test before concluding anything',
}
