import type { Locale } from '../../src/base/text.ts'

/** Something a printer does not forgive, and what it looks like in a text as people read it. */
export interface Slip {
  readonly name: string
  readonly looks: RegExp
}

const BOTH: readonly Slip[] = [
  { name: 'two spaces, or one at an end', looks: / {2}|^ | $/ },
  { name: 'three dots after a space', looks: / \.\.\./ },
  { name: 'a value without a name', looks: /\{[\w-]+[|}]/ },
  { name: 'a curly apostrophe, where columns and lists have straight ones', looks: /’/ },
]

/** "95 % interval" is a header as it was planned, and keeps its space. */
export const SLIPS: Readonly<Record<Locale, readonly Slip[]>> = {
  fr: [
    { name: 'a plain space before : ; ! ? »', looks: / [:;!?»]/ },
    { name: 'no space before ; ! ?', looks: /[\p{L}\p{N})»}][;!?]/u },
    { name: 'no space before :', looks: /[\p{L})»}]:(?!\/\/)/u },
    { name: 'no no-break space inside « »', looks: /«(?!\u00a0)|(?<!\u00a0)»/ },
    { name: 'a percent sign without its no-break space', looks: /\d ?%/ },
    { name: 'English quotation marks', looks: /[“”"]/ },
    ...BOTH,
  ],
  en: [
    { name: 'a space before punctuation', looks: /[ \u00a0][:;!?]|\d[ \u00a0]%(?! interval)/ },
    { name: 'French quotation marks', looks: /[«»]/ },
    { name: 'straight quotation marks', looks: /"/ },
    ...BOTH,
  ],
}
