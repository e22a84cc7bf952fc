interface FigureProps {
  readonly name: string
  readonly value: string
  /** What became of it, or what it is out of. */
  readonly note?: string
}

/** One figure with its name; they stand in {@link Figures}. */
export function Figure({ name, value, note }: FigureProps) {
  return (
    <div class="figure">
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong>
        {note && <span class="note">{note}</span>}
      </dd>
    </div>
  )
}
