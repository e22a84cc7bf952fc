/** What a page is told of a script's failure: the words `Error: …`, and nothing more. */
export function failed(error: { readonly name?: string; readonly message: string }): string {
  return error.name ? `${error.name}: ${error.message}` : error.message
}

/** The error a failure handler is given: a message, and not a line of the script's own stack. */
export function scriptError(message: string): Error {
  const error = new Error(message)
  error.name = 'ScriptError'
  error.stack = `ScriptError: ${message}`
  return error
}
