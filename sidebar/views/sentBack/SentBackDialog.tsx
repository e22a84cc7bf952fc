import { useRef, useState } from 'preact/hooks'
import type { ForeignSheet } from '../../../src/app/ports.ts'
import type { Text } from '../../../src/base/text.ts'
import { Answered } from '../../kit/Answered.tsx'
import { BackToPanel } from '../../kit/BackToPanel.tsx'
import { Busy } from '../../kit/Busy.tsx'
import { FilePicker } from '../../kit/FilePicker.tsx'
import { usePage } from '../../kit/page.ts'
import { useCall } from '../../kit/useCall.ts'
import { View } from '../../kit/View.tsx'
import { DifferencesView } from './DifferencesView.tsx'
import { foreignSheets } from './foreignSheets.ts'

const TITLE: Text = {
  fr: "Qu'est-ce que le client a rempli ?",
  en: 'What did the client fill in?',
}
const FILE: Text = { fr: 'Le classeur renvoyé (.xlsx)', en: 'The returned workbook (.xlsx)' }
const FILE_HELP: Text = {
  fr: "Il est lu dans cette page. Rien n'est écrit avant que vous ayez choisi quoi reprendre.",
  en: 'It is read in this page. Nothing is written before you choose what to take.',
}
const READING: Text = { fr: 'Lecture du fichier…', en: 'Reading the file…' }
const COMPARING: Text = {
  fr: 'Comparaison avec ce classeur, ligne par ligne…',
  en: 'Comparing with this workbook, row by row…',
}
const UNREADABLE: Text = {
  fr: 'Ce fichier ne se lit pas comme un classeur. Ouvrez-le dans Excel ou LibreOffice, enregistrez-le en .xlsx sans mot de passe, puis choisissez-le à nouveau.',
  en: 'This file does not read as a workbook. Open it in Excel or LibreOffice, save it as .xlsx without a password, then pick it again.',
}
const CANCEL: Text = { fr: 'Fermer', en: 'Close' }

/** Takes back a workbook that was filled in elsewhere: the file, its differences, what is taken of them. */
export function SentBackDialog() {
  const { speak, door } = usePage()
  const [course, setCourse] = useState<'none' | 'reading' | 'unreadable' | 'read'>('none')
  const [file, setFile] = useState(0)
  const sheets = useRef<readonly ForeignSheet[]>([])
  const compared = useCall(() => door.compareSentBack(sheets.current))
  const pick = async (picked: File) => {
    setCourse('reading')
    setFile((count) => count + 1)
    try {
      sheets.current = await foreignSheets(new Uint8Array(await picked.arrayBuffer()))
    } catch {
      setCourse('unreadable')
      return
    }
    setCourse('read')
    await compared.ask()
  }
  const isShown = course === 'read' && compared.value !== undefined
  return (
    <View title={speak(TITLE)}>
      <FilePicker
        label={speak(FILE)}
        help={speak(FILE_HELP)}
        wrong={course === 'unreadable' ? speak(UNREADABLE) : null}
        accept=".xlsx"
        pick={(picked) => void pick(picked)}
      />
      {course === 'reading' && <Busy what={speak(READING)} />}
      {course === 'read' && (
        <Answered call={compared} wait={speak(COMPARING)}>
          {(told) => <DifferencesView key={file} told={told} again={compared.ask} />}
        </Answered>
      )}
      {!isShown && (
        <div class="actions">
          <BackToPanel words={speak(CANCEL)} />
        </div>
      )}
    </View>
  )
}
