import { useState } from 'preact/hooks'
import type { ComparisonOffer } from '../../../src/app/commands/comparisonOffer.ts'
import type { Text } from '../../../src/base/text.ts'
import { keyPair, openPairs } from '../../comparing/lined.ts'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { View } from '../../kit/View.tsx'
import { AddPair } from './AddPair.tsx'
import { KeyChoice } from './KeyChoice.tsx'
import type { Lining } from './lining.ts'
import { begunOf, isSameFile, sideNames } from './lining.ts'
import { PairTable } from './PairTable.tsx'
import type { Go } from './TwoFilesDialog.tsx'

const TITLE: Text = {
  fr: 'À quoi reconnaît-on un client dans les deux fichiers ?',
  en: 'What tells a customer in both files?',
}
const SAME: Text = {
  fr: "Les deux fichiers ont le même nom et la même taille : est-ce deux fois le même ? Comparé à lui-même, un fichier est toujours d'accord.",
  en: 'Both files have the same name and the same size: is it the same one twice? Compared with itself, a file always agrees.',
}
const SHARED: Text = { fr: 'Ce que les deux fichiers partagent', en: 'What both files share' }
const SHARED_ABOUT: Text = {
  fr: 'Pour un client présent des deux côtés, les valeurs de ces colonnes sont comparées une fois mises sous la même forme (06 12… est +33 6 12…). Confirmez ou corrigez.',
  en: 'For a customer in both, the values of these columns are compared once in the same form (06 12… is +33 6 12…). Confirm or correct.',
}
const NONE: Text = {
  fr: "Aucune colonne ne se ressemble d'un fichier à l'autre. Les clients communs peuvent être comptés quand même.",
  en: 'No column looks alike in both files. The customers in both can be counted all the same.',
}
const COMPARE: Text = {
  fr: 'Comparer {n|# colonne|# colonnes}',
  en: 'Compare {n|# column|# columns}',
}
const COUNT: Text = { fr: 'Compter les clients communs', en: 'Count the customers in both' }
const BACK: Text = { fr: 'Revenir au deuxième fichier', en: 'Back to the second file' }

interface PairsViewProps {
  readonly offer: ComparisonOffer
  readonly lining: Lining
  readonly go: Go
}

/** The key of each file and the columns both share, to be confirmed before anything is read. */
export function PairsView({ offer, lining, go }: PairsViewProps) {
  const { speak } = usePage()
  const [now, setNow] = useState(lining)
  const names = sideNames(now, offer, speak)
  const pairs = openPairs(now)
  const ticked = pairs.filter(({ isTicked }) => isTicked).length
  const [first, second] = now.sides
  return (
    <View title={speak(TITLE)}>
      {isSameFile(now) && <Notice tone="careful">{speak(SAME)}</Notice>}
      <KeyChoice lining={now} names={names} choose={(key) => setNow({ ...now, key })} />
      <h2>{speak(SHARED)}</h2>
      <p>{speak(pairs.length > 0 ? SHARED_ABOUT : NONE)}</p>
      {pairs.length > 0 && (
        <PairTable
          pairs={pairs}
          lining={now}
          offer={offer}
          names={names}
          tick={(pair, isTicked) =>
            setNow({
              ...now,
              pairs: now.pairs.map((one) =>
                one.first === pair.first && one.second === pair.second ? { ...one, isTicked } : one,
              ),
            })
          }
        />
      )}
      <AddPair
        lining={now}
        names={names}
        add={(pair) => setNow({ ...now, pairs: [...now.pairs, { ...pair, isTicked: true }] })}
      />
      <div class="actions foot">
        <Button
          isMain
          isOff={keyPair(now) === null}
          press={() => go({ at: 'course', lining: now })}
        >
          {ticked > 0 ? speak(COMPARE, { n: ticked }) : speak(COUNT)}
        </Button>
        <Button press={() => go({ at: 'second', first, begun: begunOf(second) })}>
          {speak(BACK)}
        </Button>
      </div>
    </View>
  )
}
