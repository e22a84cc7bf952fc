import { Service } from './service.ts'

/**
 * What a call gives when the rest of its work is the script's own, and is to be done once the call is
 * over: calls made meanwhile are then calls of the script, counted one after another.
 */
export abstract class Afterwards extends Service {
  /** Does the rest; `compile` reads code in the script's world. */
  abstract finish(compile: (code: string) => unknown): unknown
}
