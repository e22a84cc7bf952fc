import type { Text } from '../../../src/base/text.ts'
import { BackToPanel } from '../../kit/BackToPanel.tsx'
import { usePage } from '../../kit/page.ts'
import { View } from '../../kit/View.tsx'
import { Facts } from '../cards/Facts.tsx'

const TITLE: Text = { fr: 'À propos et confidentialité', en: 'About and privacy' }
const WHAT: Text = {
  fr: "Inventaire données CRM aide à décrire les données clients d'une entreprise, à juger leur qualité et à voir ce qui manque à son plan relationnel. Code libre, licence MIT.",
  en: 'CRM data inventory helps describe the customer data of a company, judge its quality and see what its relational plan lacks. Open source, MIT licence.',
}
const DATA: Text = { fr: 'Vos données', en: 'Your data' }
const READ: Text = { fr: 'Ce qui est lu', en: 'What is read' }
const READ_TOLD: Text = {
  fr: "Les onglets de l'inventaire dans ce fichier, et la ligne ou l'onglet que vous choisissez quand vous le demandez. Aucun autre fichier de votre Drive. Les fichiers clients que vous contrôlez ou comparez sont lus par votre navigateur : ils ne sont envoyés nulle part. Un extrait collé dans un onglet est lu là où il est : votre page n'en reçoit que les noms des colonnes, quelques lignes masquées, des comptages et des empreintes, et rien n'en est gardé.",
  en: 'The tabs of the inventory in this file, and the row or the tab you choose when you ask for it. No other file of your Drive. Customer files you check or compare are read by your browser: they are sent nowhere. An extract pasted in a tab is read where it is: your page gets the names of its columns, a few masked lines, counts and fingerprints alone, and nothing of it is kept.',
}
const WRITTEN: Text = { fr: 'Ce qui est écrit', en: 'What is written' }
const WRITTEN_TOLD: Text = {
  fr: "Ses propres colonnes et pages, et ce que vous validez dans ses fenêtres ; d'un fichier contrôlé ou comparé, les noms de colonnes et les comptages que vous confirmez, jamais une valeur. Jamais de formule. Ce que vous avez saisi n'est pas réécrit sans vous.",
  en: 'Its own columns and pages, and what you confirm in its windows; of a file you check or compare, the names of columns and the counts you confirm, never a value. Never a formula. What you typed is not rewritten without you.',
}
const SENT: Text = { fr: 'Ce qui est envoyé', en: 'What is sent' }
const SENT_TOLD: Text = {
  fr: "Rien. Aucun serveur, aucun service extérieur, aucune mesure d'audience : tout se passe entre votre navigateur et ce fichier, chez Google.",
  en: 'Nothing. No server, no outside service, no audience measurement: everything happens between your browser and this file, at Google.',
}
const SCOPES: Text = { fr: 'Les deux autorisations demandées', en: 'The two permissions asked for' }
const CURRENT_TOLD: Text = {
  fr: 'Lire et remplir le fichier ouvert, et lui seul.',
  en: 'To read and fill the file that is open, and it alone.',
}
const UI_TOLD: Text = {
  fr: "Afficher le panneau et les fenêtres de l'outil.",
  en: 'To show the panel and the windows of the tool.',
}
const LEFT: Text = { fr: "Si vous retirez l'outil", en: 'If you remove the tool' }
const LEFT_TOLD: Text = {
  fr: "Les onglets et tout ce que vous y avez saisi restent, avec les derniers chiffres, les listes et les couleurs. Restent aussi des repères invisibles sur les colonnes et quelques réglages du fichier, qui permettent de reprendre si vous le réinstallez ; ils ne contiennent aucune donnée de clients. « Retirer l'outil de ce fichier » les enlève avant.",
  en: 'The tabs and all you typed in them stay, with the last figures, the lists and the colours. Invisible marks on the columns and a few settings of the file stay too, so that work can go on if you install it again; they hold no customer data. “Remove the tool from this file” takes them out first.',
}

/** What the add-on does with what it is given, why it asks what it asks, what it leaves behind. */
export function AboutView() {
  const { speak } = usePage()
  return (
    <View title={speak(TITLE)} takesFocus={false} isTitled>
      <p>{speak(WHAT)}</p>
      <h2>{speak(DATA)}</h2>
      {[
        [READ, READ_TOLD],
        [WRITTEN, WRITTEN_TOLD],
        [SENT, SENT_TOLD],
      ].map(([name, told]) =>
        name && told ? (
          <p key={name.fr}>
            <strong>{speak(name)}</strong>
            <br />
            {speak(told)}
          </p>
        ) : null,
      )}
      <h2>{speak(SCOPES)}</h2>
      <Facts
        facts={[
          ['spreadsheets.currentonly', speak(CURRENT_TOLD)],
          ['script.container.ui', speak(UI_TOLD)],
        ]}
      />
      <h2>{speak(LEFT)}</h2>
      <p>{speak(LEFT_TOLD)}</p>
      <div class="actions">
        <BackToPanel />
      </div>
    </View>
  )
}
