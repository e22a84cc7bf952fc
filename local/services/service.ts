// What all of the host's services have in common. The methods of a subclass are exactly what a
// script may call; its fields stay on our side of the border.

export abstract class Service {
  /** The class name Google gives it. */
  abstract readonly kind: string
  /** Enumerations and other constants that stand beside its methods. */
  readonly constants: Readonly<Record<string, object>> = {}
  /** The name of the sheet a call concerns, for the trace. */
  readonly place: () => string | null = () => null
}
