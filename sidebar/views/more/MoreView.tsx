import type { Text } from '../../../src/base/text.ts'
import { usePage } from '../../kit/page.ts'
import { View } from '../../kit/View.tsx'

const TITLE: Text = { fr: 'Plus', en: 'More' }
const MENU: Text = {
  fr: 'Le reste se fait depuis le menu Extensions › Inventaire données CRM : créer ou compléter le classeur, importer une liste de champs, confirmer les correspondances.',
  en: 'The rest is done from the menu Extensions › CRM data inventory: create or complete the workbook, import a field list, confirm the matches.',
}

/** What else can be done, and where. */
export function MoreView({ takesFocus }: { readonly takesFocus: boolean }) {
  const { speak } = usePage()
  return (
    <View title={speak(TITLE)} takesFocus={takesFocus}>
      <p>{speak(MENU)}</p>
    </View>
  )
}
