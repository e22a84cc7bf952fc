// What all of the host's services have in common. The methods of a subclass are exactly what a
// script may call; of its fields only Google's enumerations cross the border.
import { inspect } from 'node:util'

/** What a script may hold, once it has a face. */
export abstract class Service {
  /** The class name Google gives it. */
  abstract readonly kind: string
  /** The name of the sheet a call concerns, for the trace. */
  readonly place: () => string | null = () => null
  /** How many cells a call concerns. */
  readonly size: () => number = () => 1
  /** What the script holds of it, with whatever the script itself has set there. */
  face: object | null = null
}

/** A log shows the name of its class, as Google's does. It is no member: scripts and types know nothing of it. */
Object.defineProperty(Service.prototype, inspect.custom, {
  value(this: Service) {
    return this.kind
  },
})
