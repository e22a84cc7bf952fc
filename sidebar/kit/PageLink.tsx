import type { ComponentChildren } from 'preact'
import type { PageName } from '../../src/app/pages.ts'
import { LinkButton } from './Button.tsx'
import { usePage } from './page.ts'
import { Troubled } from './Troubled.tsx'
import { useCall } from './useCall.ts'

interface PageLinkProps {
  readonly page: PageName
  readonly children: ComponentChildren
}

/** A link to another page, which takes the place of this one and comes back where this one was opened. */
export function PageLink({ page, children }: PageLinkProps) {
  const { door, at } = usePage()
  const opened = useCall(() => door.openPage(page, at))
  return (
    <>
      <LinkButton press={() => void opened.ask()}>{children}</LinkButton>
      {opened.trouble && <Troubled trouble={opened.trouble} again={() => void opened.ask()} />}
    </>
  )
}
