import { useState } from 'preact/hooks'
import type { WarehouseQuery } from '../../../src/app/commands/warehouseQuery.ts'
import type { Text } from '../../../src/base/text.ts'
import { Answered } from '../../kit/Answered.tsx'
import { usePage } from '../../kit/page.ts'
import { useCallNow } from '../../kit/useCall.ts'
import { View } from '../../kit/View.tsx'
import { QueryView } from './QueryView.tsx'
import { TableForm } from './TableForm.tsx'

const TITLE: Text = {
  fr: 'Compter une table là où elle est',
  en: 'Count a table where it stands',
}
const ABOUT: Text = {
  fr: 'La requête lit la table une fois, dans votre entrepôt de données, et ne rend que des comptages et des dates de mise à jour : aucune fiche, aucune valeur. Vous la lancez, ou votre équipe technique, puis vous collez ici son résultat.',
  en: 'The query reads the table once, in your data warehouse, and gives counts and dates of update alone: no record, no value. You or your technical team run it, then you paste its result here.',
}
const WAIT: Text = { fr: "Lecture de l'inventaire…", en: 'Reading the inventory…' }

/** The query of a table asked for, what it needs, its text, and its result pasted back. */
export function WarehouseDialog() {
  const { speak, door } = usePage()
  const offer = useCallNow(() => door.checkOffer())
  const [query, tell] = useState<WarehouseQuery | null>(null)
  const [source, setSource] = useState('')
  return (
    <View title={speak(TITLE)}>
      {query === null && <p>{speak(ABOUT)}</p>}
      <Answered call={offer} wait={speak(WAIT)}>
        {(value) => (
          <>
            <div hidden={query !== null}>
              <TableForm
                offer={value}
                tell={(written, of) => {
                  setSource(of)
                  tell(written)
                }}
              />
            </div>
            {query && (
              <QueryView query={query} source={source} offer={value} back={() => tell(null)} />
            )}
          </>
        )}
      </Answered>
    </View>
  )
}
