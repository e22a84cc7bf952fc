import { sayShare } from '../../src/base/text.ts'
import { usePage } from './page.ts'

/** Length around a circle of radius 16. */
const AROUND = 2 * Math.PI * 16

/** How far something is, as a ring; `words` say what of, to who does not see it. */
export function Ring({ share, words }: { readonly share: number; readonly words: string }) {
  const { locale } = usePage()
  const told = sayShare(share, locale)
  return (
    <svg class="ring" viewBox="0 0 40 40" role="img" aria-label={`${words} ${told}`}>
      <circle cx="20" cy="20" r="16" class="whole" />
      <circle
        cx="20"
        cy="20"
        r="16"
        class="part"
        stroke-dasharray={`${share * AROUND} ${AROUND}`}
        transform="rotate(-90 20 20)"
      />
      <text x="20" y="23.5" text-anchor="middle">
        {told}
      </text>
    </svg>
  )
}
