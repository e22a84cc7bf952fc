import type { Locale, Text } from '../../src/base/text.ts'
import { say } from '../../src/base/text.ts'

/** What keeps a call from being answered, before any word of the add-on is heard. */
export const troubleTexts = {
  accounts: {
    fr: 'Google ne reconnaît pas votre compte : plusieurs comptes sont sans doute ouverts dans ce navigateur. Gardez-en un seul, ou ouvrez le fichier dans une fenêtre privée, puis réessayez.',
    en: 'Google does not recognise your account: several accounts are probably open in this browser. Keep only one, or open the file in a private window, then try again.',
  },
  scope: {
    fr: "Il manque une des deux autorisations que l'outil demande : lire et remplir ce fichier, afficher ce panneau. Fermez le panneau, rouvrez-le par le menu Extensions et cochez les deux cases.",
    en: 'One of the two permissions the tool asks for is missing: to read and fill this file, to show this panel. Close the panel, open it again from the Extensions menu and tick both boxes.',
  },
  offline: {
    fr: "La connexion est coupée. Rien de ce que vous avez saisi ici n'est perdu : réessayez quand elle revient.",
    en: 'The connection is down. Nothing you typed here is lost: try again once it is back.',
  },
  late: {
    fr: "Google n'a pas répondu à temps. Réessayez : ce qui a déjà été fait ne le sera pas deux fois.",
    en: 'Google did not answer in time. Try again: what was already done will not be done twice.',
  },
  undrawn: {
    fr: "Ce navigateur n'a pas pu dessiner l'image, ou elle est trop lourde. Téléchargez la carte en SVG, puis placez-la avec Insertion › Image.",
    en: 'This browser could not draw the picture, or it is too heavy. Download the map as SVG, then place it with Insert › Image.',
  },
  stopped: {
    fr: "Google a interrompu l'action. Rien de ce que vous avez saisi n'est perdu : réessayez dans une minute ; si cela continue, rechargez le fichier.",
    en: 'Google stopped the action. Nothing you typed is lost: try again in a minute; if it goes on, reload the file.',
  },
} as const satisfies Record<string, Text>

export type TroubleCode = keyof typeof troubleTexts

/** A call that failed, in the person's words: what happened, and what to do. */
export class Trouble extends Error {
  /** The add-on's own code, or one of {@link troubleTexts}. */
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

export function trouble(code: TroubleCode, locale: Locale): Trouble {
  return new Trouble(code, say(troubleTexts[code], locale))
}

/**
 * What Google's own message means. Messages are translated: only what stays the same in every language
 * is looked for, and what is not known is said to be an incident.
 */
export function troubleOf(message: string, locale: Locale): Trouble {
  const [code] = SIGNS.find(([, sign]) => sign.test(message)) ?? ['stopped' as const]
  return trouble(code, locale)
}

const SIGNS: readonly (readonly [TroubleCode, RegExp])[] = [
  ['scope', /googleapis\.com\/auth\//],
  [
    'accounts',
    /PERMISSION_DENIED|authori[sz]ation is required|autorisation est (requise|nécessaire)/i,
  ],
  ['offline', /NetworkError|HTTP 0\b|Failed to fetch/i],
]
