import { freshen } from '../../build/freshen.ts'

/** Tests run what is built: a build older than its sources would make them judge yesterday's code. */
export async function setup(): Promise<void> {
  await freshen()
}
