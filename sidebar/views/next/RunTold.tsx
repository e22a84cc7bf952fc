import type { BriefRun } from '../../../src/app/results/briefRun.ts'
import { shownPercents } from '../../../src/base/shownPercents.ts'
import type { Text } from '../../../src/base/text.ts'
import { sayNumber, sayPercent, sayShare } from '../../../src/base/text.ts'
import { LEAST_COVERAGE } from '../../../src/scoring/qualityScore.ts'
import { CellLink } from '../../kit/CellLink.tsx'
import { Figure } from '../../kit/Figure.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'

const DONE: Text = { fr: 'Recalcul terminé.', en: 'Recomputed.' }
const QUALITY: Text = { fr: 'Qualité moyenne', en: 'Average quality' }
const ON_WEIGHT: Text = {
  fr: 'indicatif : sur {share} du poids',
  en: 'indicative: on {share} of the weight',
}
const PROVEN: Text = { fr: 'Part réalisable prouvée', en: 'Proven achievable share' }
const BANDS: Text = {
  fr: 'supposée {assumed}, manquante {missing}',
  en: 'assumed {assumed}, missing {missing}',
}
const LATE: Text = {
  fr: '{n|Source désormais en retard :|Sources désormais en retard :} {names}.',
  en: '{n|Source now late:|Sources now late:} {names}.',
}
const SOLVED: Text = {
  fr: '{n|Donnée qui ne manque plus :|Données qui ne manquent plus :} {names}.',
  en: '{n|Datum no longer missing:|Data no longer missing:} {names}.',
}
const NEWLY: Text = {
  fr: '{n|Donnée qui manque désormais :|Données qui manquent désormais :} {names}.',
  en: '{n|Datum now missing:|Data now missing:} {names}.',
}
const TO_REVIEW: Text = {
  fr: '{n|# case à revoir|# cases à revoir}',
  en: '{n|# cell to review|# cells to review}',
}
const OTHERS: Text = { fr: '… et {n|# autre|# autres}', en: '… and {n|# other|# others}' }

/** What a recomputation found, what changed, and the cells to look at. */
export function RunTold({ summary }: { readonly summary: BriefRun }) {
  const { speak, locale } = usePage()
  const { before, issues, otherIssues } = summary
  const bands = [summary.proven, summary.assumed, summary.missingShare, summary.unallocated]
  const [, assumed = 0, missing = 0] = shownPercents(bands)
  const indicative = speak(ON_WEIGHT, { share: sayShare(summary.qualityCoverage, locale) })
  const number = (value: number) => sayNumber(value, locale, 0)
  const percent = (value: number) => sayPercent(value, locale)
  const told = [
    [LATE, summary.newlyLate],
    [SOLVED, summary.solved],
    [NEWLY, summary.newlyMissing],
  ] as const
  return (
    <section class="told">
      <Notice tone="good">{speak(DONE)}</Notice>
      <dl class="figures">
        {summary.quality !== null && (
          <Figure
            name={speak(QUALITY)}
            value={fromTo(before.quality, summary.quality, number)}
            {...(summary.qualityCoverage < LEAST_COVERAGE ? { note: indicative } : {})}
          />
        )}
        <Figure
          name={speak(PROVEN)}
          value={fromTo(before.proven, summary.proven, percent)}
          note={speak(BANDS, { assumed: percent(assumed), missing: percent(missing) })}
        />
      </dl>
      {told.map(([text, names]) =>
        names.length > 0 ? (
          <p key={text.fr}>{speak(text, { n: names.length, names: names.join(', ') })}</p>
        ) : null,
      )}
      {issues.length > 0 && (
        <details>
          <summary>{speak(TO_REVIEW, { n: issues.length + otherIssues })}</summary>
          <ul class="list">
            {issues.map(({ tab, row, column, message }) => (
              <li key={`${tab} ${row} ${column} ${message}`}>
                <CellLink place={{ tab, row, column }} words={message} />
              </li>
            ))}
          </ul>
          {otherIssues > 0 && <p>{speak(OTHERS, { n: otherIssues })}</p>}
        </details>
      )}
    </section>
  )
}

/** `61 → 64`; the figure alone where nothing was known before, or nothing moved. */
function fromTo(before: number | null, after: number, said: (value: number) => string): string {
  const now = said(after)
  return before === null || said(before) === now ? now : `${said(before)} → ${now}`
}
