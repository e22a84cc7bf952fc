import type { ComponentChildren } from 'preact'

interface NoticeProps {
  readonly tone: 'plain' | 'good' | 'careful' | 'wrong'
  readonly children: ComponentChildren
}

const SIGNS = { plain: 'i', good: '✓', careful: '!', wrong: '✕' } as const

/** Something the person should know, told at once to who does not see the screen. */
export function Notice({ tone, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={tone === 'wrong' ? 'alert' : 'status'}>
      <span class="sign" aria-hidden="true">
        {SIGNS[tone]}
      </span>
      <div class="said">{children}</div>
    </div>
  )
}
