import { freshen } from '../../build/freshen.js'

/** Tests run what is built: a build older than its sources would make them judge yesterday's code. */
export function setup(): void {
  freshen()
}
