/** Carries one call to the add-on, and gives the text it answers; rejects with what Google says of it. */
export type Link = (name: string, args: readonly unknown[]) => Promise<string>

/** What Google puts in a page: a way to call the script, and a hold on the window around. */
interface Google {
  readonly script: {
    readonly run: Runner
    readonly host: { close(): void; readonly editor: { focus(): void } }
  }
}

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner
  withFailureHandler(handler: (error: Error) => void): Runner
  call(name: string, args: readonly unknown[]): void
}

declare const google: Google

/** The way Google gives: one call, one answer, in no sure order. */
export const googleLink: Link = (name, args) =>
  new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((answer) => resolve(String(answer)))
      .withFailureHandler(reject)
      .call(name, args)
  })

/** Closes the page that is shown. */
export function closePage(): void {
  google.script.host.close()
}

/** Gives the keyboard back to the grid. */
export function focusGrid(): void {
  google.script.host.editor.focus()
}
