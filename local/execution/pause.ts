// A run that steps aside, to be taken up again later.

/** Leaves the attempt under way: whatever the script does next has no effect. */
export class Pause extends Error {
  constructor() {
    super('the run steps aside')
    this.name = 'Pause'
  }
}
