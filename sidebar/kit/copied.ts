/**
 * Copies the text of a box. A frame that may not write to the clipboard lets its selection be copied; where
 * even that is refused the text stays selected, ready for Ctrl+C. Gives whether it was copied.
 */
export async function copied(box: HTMLTextAreaElement): Promise<boolean> {
  box.focus()
  box.select()
  try {
    await navigator.clipboard.writeText(box.value)
    return true
  } catch {
    return document.execCommand('copy')
  }
}
