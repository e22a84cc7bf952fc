import type { Text } from '../../src/base/text.ts'
import { sayShare } from '../../src/base/text.ts'
import { usePage } from './page.ts'

interface ProgressProps {
  readonly name: string
  readonly done: number
  readonly of: number
}

const DONE: Text = { fr: '{done} sur {of}', en: '{done} of {of}' }

/** How far something is, as a bar: its name, its share, and the same in words. */
export function Progress({ name, done, of }: ProgressProps) {
  const { locale, speak } = usePage()
  const share = of === 0 ? 1 : done / of
  return (
    <div class="progress">
      <span>{name}</span>
      <span class="share">{sayShare(share, locale)}</span>
      <progress max={of || 1} value={of === 0 ? 1 : done} aria-label={name}>
        {speak(DONE, { done, of })}
      </progress>
    </div>
  )
}
