import { SHADES } from '../../kit/PartBar.tsx'

/** What the shades of the bars stand for, in their order. */
export function Shades({ names }: { readonly names: readonly string[] }) {
  return (
    <ul class="shades">
      {names.map((name, index) => (
        <li key={name}>
          <svg viewBox="0 0 1 1" aria-hidden="true">
            <rect width="1" height="1" fill={SHADES[index]} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
