import type { Text } from '../../src/base/text.ts'
import { usePage } from './page.ts'

const MORE: Text = { fr: '… et {n|# autre|# autres}', en: '… and {n|# other|# others}' }

interface IssuesProps {
  readonly issues: readonly { readonly message: string }[]
  /** How many are shown. */
  readonly most?: number
  /** How many others there are, besides those given. */
  readonly others?: number
}

/** What is to be looked at, one sentence a line: the first ones, and how many others there are. */
export function Issues({ issues, most = 12, others = 0 }: IssuesProps) {
  const { speak } = usePage()
  const left = Math.max(0, issues.length - most) + others
  if (issues.length === 0) return null
  return (
    <ul class="issues">
      {issues.slice(0, most).map(({ message }) => (
        <li key={message}>{message}</li>
      ))}
      {left > 0 && <li>{speak(MORE, { n: left })}</li>}
    </ul>
  )
}
