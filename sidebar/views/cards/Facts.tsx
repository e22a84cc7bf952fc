/** Small facts, a name and a value each; those without a value are not shown. */
export function Facts({
  facts,
}: {
  readonly facts: readonly (readonly [name: string, value: string])[]
}) {
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
