// The shapes of what the bundle answers, as the demonstration reads them.

export interface Told {
  readonly tab: string
  readonly row: number | null
  readonly column: string | null
  readonly code: string
  readonly message: string
}

export interface Missing {
  readonly rank: number | null
  readonly datum: string
  readonly label: string
  readonly class: string
  readonly wave: number | null
  readonly status: string
  readonly points: number
  readonly effort: number
  readonly gdpr: number
  readonly index: number | null
  readonly blocks: number
  readonly alone: number
  readonly explanation: string
}

export interface Wave {
  readonly wave: number
  readonly data: readonly string[]
  readonly labels: readonly string[]
  readonly mechanics: readonly string[]
  readonly actions: readonly string[]
  readonly gain: number
  readonly effort: number
  readonly provenAfter: number
}

export interface Mechanic {
  readonly id: string
  readonly label: string
  readonly points: number
  readonly effort: number
}

export interface Match {
  readonly source: string
  readonly variable: string
  readonly datum: string
  readonly method: string
  readonly score: number
  readonly decision: string
}

/** The summary of a recompute. */
export interface Run {
  readonly proven: number
  readonly assumed: number
  readonly missingShare: number
  readonly unallocated: number
  readonly quality: number | null
  readonly qualityCoverage: number
  readonly inventory: number | null
  readonly cellsLeft: number
  readonly sources: number
  readonly variables: number
  readonly missing: readonly Missing[]
  readonly waves: readonly Wave[]
  readonly mechanics: readonly Mechanic[]
  readonly matches: readonly Match[]
  readonly issues: readonly Told[]
}

/** The summary of an import. */
export interface Import {
  readonly sourcesAdded: number
  readonly variablesAdded: number
  readonly known: number
  readonly repeated: number
  readonly proposed: number
  readonly sure: number
  readonly problems: readonly { readonly line: number; readonly message: string }[]
}

export interface Step {
  readonly step: number
  readonly of: number
  readonly done: boolean
  readonly added: readonly string[]
}

/** A pack a field list looks like. */
export interface Suggested {
  readonly pack: string
  readonly found: number
  readonly sure?: boolean
}
