import { type Part, PLAN_SHADES } from '../../kit/PartBar.tsx'

/** What the shades of a bar of the plan stand for, with their shares where they have one. */
export function Key({ parts }: { readonly parts: readonly Pick<Part, 'name' | 'told'>[] }) {
  return (
    <ul class="key">
      {parts.map(({ name, told }, at) => (
        <li key={name}>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <rect width="10" height="10" fill={PLAN_SHADES[at]} />
          </svg>
          {name} {told && <strong>{told}</strong>}
        </li>
      ))}
    </ul>
  )
}
