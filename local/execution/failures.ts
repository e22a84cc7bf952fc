// How a run can end otherwise than by giving its value.

/** A script's own failure, with the message it gave. */
export class ScriptFailure extends Error {
  /** The name the script's error bore: `Exception`, `TypeError`… */
  readonly scriptName: string
  readonly scriptStack: string

  constructor(message: string, scriptName: string, scriptStack: string) {
    super(message)
    this.name = 'ScriptFailure'
    this.scriptName = scriptName
    this.scriptStack = scriptStack
    this.stack = `${this.stack}\nin the script: ${scriptStack}`
  }
}

/** The end of a run that was killed: by the time limit or by a planned fault. */
export class RunKilled extends Error {
  constructor() {
    super('the run was killed')
    this.name = 'RunKilled'
  }
}
