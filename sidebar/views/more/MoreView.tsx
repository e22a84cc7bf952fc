import { useRef } from 'preact/hooks'
import type { PageName } from '../../../src/app/pages.ts'
import type { Text } from '../../../src/base/text.ts'
import { Line } from '../../kit/List.tsx'
import { usePage } from '../../kit/page.ts'
import { Troubled } from '../../kit/Troubled.tsx'
import { useCall } from '../../kit/useCall.ts'
import { View } from '../../kit/View.tsx'

const TITLE: Text = { fr: 'Plus', en: 'More' }
const MENU: Text = {
  fr: 'Le reste est dans le menu Extensions › Inventaire données CRM.',
  en: 'The rest is in the menu Extensions › CRM data inventory.',
}

/** The dialogs, in the words of the menu. */
const DIALOGS: readonly { readonly page: PageName; readonly title: Text; readonly about: Text }[] =
  [
    {
      page: 'creation',
      title: { fr: 'Créer ou compléter le classeur…', en: 'Create or complete the workbook…' },
      about: {
        fr: 'Ajouter un but, un pack, des onglets manquants.',
        en: 'Add an aim, a pack, tabs that are missing.',
      },
    },
    {
      page: 'fields',
      title: { fr: 'Importer une liste de champs…', en: 'Import a field list…' },
      about: {
        fr: 'Ajouter les variables d’un logiciel.',
        en: 'Add the variables of a tool.',
      },
    },
    {
      page: 'check',
      title: { fr: 'Contrôler un fichier client…', en: 'Check a customer file…' },
      about: {
        fr: 'Compter ce qui est rempli, juste et récent dans un export, qui reste sur cette machine.',
        en: 'Count what is filled, right and recent in an export, which stays on this machine.',
      },
    },
    {
      page: 'proposals',
      title: { fr: 'Proposer les correspondances', en: 'Suggest matches' },
      about: {
        fr: 'Dire quelle donnée chaque variable porte.',
        en: 'Say which datum each variable holds.',
      },
    },
    {
      page: 'warehouse',
      title: { fr: 'Obtenir la requête SQL…', en: 'Get the SQL query…' },
      about: {
        fr: 'Compter une table dans votre entrepôt de données, sans rien en sortir.',
        en: 'Count a table in your data warehouse, without taking anything out of it.',
      },
    },
    {
      page: 'sentBack',
      title: { fr: 'Reprendre un classeur renvoyé…', en: 'Take back a returned workbook…' },
      about: {
        fr: 'Voir ce que le client a rempli dans son fichier, et le reprendre.',
        en: 'See what the client filled in their file, and take it.',
      },
    },
  ]

/** What else can be done: each leads to its dialog, which comes back here. */
export function MoreView({ takesFocus }: { readonly takesFocus: boolean }) {
  const { speak, door } = usePage()
  const asked = useRef<PageName>('creation')
  const opened = useCall(() => door.openPage(asked.current, 'more'))
  const open = (page: PageName) => {
    asked.current = page
    void opened.ask()
  }
  return (
    <View title={speak(TITLE)} takesFocus={takesFocus}>
      {opened.trouble && <Troubled trouble={opened.trouble} again={() => void opened.ask()} />}
      <ul class="list">
        {DIALOGS.map(({ page, title, about }) => (
          <Line key={page} title={speak(title)} press={() => open(page)}>
            {speak(about)}
          </Line>
        ))}
      </ul>
      <p class="quiet">{speak(MENU)}</p>
    </View>
  )
}
