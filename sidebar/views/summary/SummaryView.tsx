import { useRef, useState } from 'preact/hooks'
import { dayFromIso, sayDay } from '../../../src/base/day.ts'
import type { Text } from '../../../src/base/text.ts'
import { Answered } from '../../kit/Answered.tsx'
import { BackToPanel } from '../../kit/BackToPanel.tsx'
import { Button } from '../../kit/Button.tsx'
import { download } from '../../kit/download.ts'
import { Field } from '../../kit/Field.tsx'
import { usePage } from '../../kit/page.ts'
import { useCallNow } from '../../kit/useCall.ts'
import { Staleness } from '../../panel/Staleness.tsx'
import { Changes } from './Changes.tsx'
import { htmlFile } from './htmlFile.ts'
import { Sheets } from './Sheets.tsx'

const WAIT: Text = { fr: 'Lecture du classeur…', en: 'Reading the workbook…' }
const TITLE: Text = { fr: 'Synthèse des données CRM', en: 'Summary of CRM data' }
const PRINT: Text = { fr: 'Imprimer ou enregistrer en PDF', en: 'Print or save as PDF' }
const SAVE: Text = { fr: 'Télécharger la page', en: 'Download the page' }
const FILE: Text = { fr: 'synthese.html', en: 'summary.html' }
const SINCE: Text = { fr: 'Comparer depuis', en: 'Compare since' }
const NO_DAY: Text = { fr: 'Ne pas comparer', en: 'Do not compare' }

/** The page for a committee: it prints as it is seen. */
export function SummaryView() {
  const { speak, door, locale } = usePage()
  const call = useCallNow(async () => {
    const [standing, trend, summary] = await Promise.all([
      door.standing(),
      door.trend(),
      door.summary(),
    ])
    return { standing, trend, summary }
  })
  const [since, setSince] = useState('')
  const page = useRef<HTMLDivElement>(null)
  const save = () => {
    if (page.current) download(speak(FILE), htmlFile(page.current, locale), 'text/html')
  }
  return (
    <main class="summary">
      <Answered call={call} wait={speak(WAIT)}>
        {({ standing, trend, summary }) => {
          const earlier = trend.slice(0, -1)
          const latest = trend[trend.length - 1]
          const from = earlier.find(({ day }) => day === since)
          return (
            <>
              <div class="summaryActions">
                <Button isMain press={() => window.print()}>
                  {speak(PRINT)}
                </Button>
                <Button press={save}>{speak(SAVE)}</Button>
                <BackToPanel />
                {earlier.length > 0 && (
                  <Field label={speak(SINCE)}>
                    {(marks) => (
                      <select
                        {...marks}
                        value={since}
                        onChange={({ currentTarget }) => setSince(currentTarget.value)}
                      >
                        <option value="">{speak(NO_DAY)}</option>
                        {[...new Set(earlier.map(({ day }) => day))].reverse().map((day) => (
                          <option key={day} value={day}>
                            {sayDay(dayFromIso(day) ?? 0, locale)}
                          </option>
                        ))}
                      </select>
                    )}
                  </Field>
                )}
              </div>
              <div class="sheets" ref={page}>
                <h1>
                  {speak(TITLE)}
                  {summary.project !== '' && ` · ${summary.project}`}
                </h1>
                {standing && <Staleness standing={standing} />}
                {from && latest && <Changes from={from} to={latest} />}
                <Sheets summary={summary} />
              </div>
            </>
          )
        }}
      </Answered>
    </main>
  )
}
