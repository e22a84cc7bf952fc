/** Says what is under way. */
export function Busy({ what }: { readonly what: string }) {
  return (
    <p class="busy" role="status">
      <span class="turning" aria-hidden="true" />
      {what}
    </p>
  )
}
