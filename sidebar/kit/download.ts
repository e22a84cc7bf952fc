/** Saves a text as a file on the person's machine: nothing leaves the browser. */
export function download(name: string, text: string, type: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads it once the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
