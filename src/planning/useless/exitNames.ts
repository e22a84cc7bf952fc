/** The names the sentences of useless data speak of. */
export interface ExitNames {
  readonly source: (id: string) => string
  readonly activity: (id: string) => string
}
