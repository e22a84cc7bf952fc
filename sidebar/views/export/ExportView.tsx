import type { TextFile } from '../../../src/app/commands/exportRegister.ts'
import type { Text } from '../../../src/base/text.ts'
import { Answered } from '../../kit/Answered.tsx'
import { BackToPanel } from '../../kit/BackToPanel.tsx'
import { Button } from '../../kit/Button.tsx'
import { download } from '../../kit/download.ts'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { Troubled } from '../../kit/Troubled.tsx'
import { useCall, useCallNow } from '../../kit/useCall.ts'
import { View } from '../../kit/View.tsx'

const TITLE: Text = { fr: 'Exporter', en: 'Export' }
const SUMMARY: Text = { fr: 'La synthèse à imprimer', en: 'The summary to print' }
const SUMMARY_HELP: Text = {
  fr: 'Une page pour un comité : base joignable, plan, matrices, vagues, décisions. Votre navigateur en fait un PDF.',
  en: 'A page for a committee: reachable base, plan, matrices, waves, decisions. Your browser makes a PDF of it.',
}
const OPEN: Text = { fr: 'Ouvrir la synthèse', en: 'Open the summary' }
const REGISTER: Text = { fr: 'Le registre des traitements', en: 'The register of processing' }
const SAVE_REGISTER: Text = { fr: 'Télécharger le registre', en: 'Download the register' }
const TABS: Text = { fr: 'Un onglet, en CSV', en: 'A tab, as CSV' }
const TABS_HELP: Text = {
  fr: "Les cases telles que la feuille les montre. Celles qui se liraient comme des formules reçoivent une apostrophe : elles ne s'exécutent pas à l'ouverture.",
  en: 'Cells as the sheet shows them. Those that would read as formulas are given an apostrophe: they do not run when the file is opened.',
}
const SAVE: Text = { fr: 'Télécharger', en: 'Download' }
const SAVE_TAB: Text = { fr: 'Télécharger {tab}', en: 'Download {tab}' }
const WAIT: Text = { fr: 'Lecture des onglets…', en: 'Reading the tabs…' }
const NONE: Text = {
  fr: "Ce fichier n'a pas encore d'inventaire : rien n'est à exporter.",
  en: 'This file has no inventory yet: there is nothing to export.',
}
const SAVED: Text = { fr: '{name} est téléchargé.', en: '{name} is downloaded.' }

/** What can be taken away: the summary, the register, each tab. */
export function ExportView() {
  const { speak, door, at } = usePage()
  const summary = useCall(() => door.openPage('summary', at))
  const tabs = useCallNow(() => door.exportableTabs())
  return (
    <View title={speak(TITLE)} takesFocus={false} isTitled>
      <Answered call={tabs} wait={speak(WAIT)}>
        {(list) =>
          list.length === 0 ? (
            <p>{speak(NONE)}</p>
          ) : (
            <>
              <h2>{speak(SUMMARY)}</h2>
              <p>{speak(SUMMARY_HELP)}</p>
              <div class="actions">
                <Button isMain press={() => void summary.ask()} busy={summary.busy}>
                  {speak(OPEN)}
                </Button>
                <BackToPanel />
              </div>
              {summary.trouble && (
                <Troubled trouble={summary.trouble} again={() => void summary.ask()} />
              )}
              {list.some(({ id }) => id === 'purposes') && (
                <>
                  <h2>{speak(REGISTER)}</h2>
                  <Saver label={speak(SAVE_REGISTER)} ask={() => door.exportRegister()} />
                </>
              )}
              <h2>{speak(TABS)}</h2>
              <p>{speak(TABS_HELP)}</p>
              <ul class="list">
                {list.map(({ id, name }) => (
                  <li class="pair" key={id}>
                    <span>{name}</span>
                    <Saver
                      label={speak(SAVE)}
                      about={speak(SAVE_TAB, { tab: name })}
                      ask={() => door.exportTab(id)}
                    />
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Answered>
    </View>
  )
}

interface SaverProps {
  readonly label: string
  readonly about?: string
  readonly ask: () => Promise<TextFile>
}

/** A file asked of the add-on, then saved by the browser. */
function Saver({ label, about, ask }: SaverProps) {
  const { speak } = usePage()
  const file = useCall(ask)
  const save = async () => {
    const made = await file.ask()
    if (made) download(made.name, made.text, 'text/csv;charset=utf-8')
  }
  return (
    <span>
      <Button press={() => void save()} busy={file.busy} {...(about ? { label: about } : {})}>
        {label}
      </Button>
      {file.value && !file.busy && (
        <Notice tone="good">{speak(SAVED, { name: file.value.name })}</Notice>
      )}
      {file.trouble && <Troubled trouble={file.trouble} again={() => void save()} />}
    </span>
  )
}
