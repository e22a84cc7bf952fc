// A file no browser could hold, and what it costs to leave it. Both run in a page.

/** Gives the page a CSV of some parts after its header, an expression over what is prepared before. */
const given = (header: string, prepared: string, parts: string) => `(() => {
  ${prepared}
  const files = new DataTransfer()
  files.items.add(new File([${written(header)}, ...${parts}], 'grand.csv'))
  const input = document.querySelector('input[type=file]')
  input.files = files.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
})()`

/** A line of a file, as the text of a script. */
const written = (line: string) => JSON.stringify(`${line}\n`)

/** Gives the page a CSV of so many times two megabytes of one line, of which the browser holds one piece. */
export const endless = (header: string, line: string, pieces: number) =>
  given(
    header,
    `const piece = new Blob([${written(line)}.repeat(40000)])`,
    `Array(${pieces}).fill(piece)`,
  )

/** Gives the page a CSV of so many lines, each with a number in the place of `{n}`: the last has that of the first. */
export const numbered = (header: string, line: string, lines: number) =>
  given(
    header,
    `const [before, after] = ${written(line)}.split('{n}')
  const all = Array.from({ length: ${lines} }, (_, n) => before + (n % (${lines} - 1)) + after)`,
    "[all.join('')]",
  )

/** Gives the page a CSV of twice so many lines; between them, a record whose cell holds lines like the others. */
export const nested = (
  header: string,
  line: string,
  [open, close]: readonly [string, string],
  lines: number,
) =>
  given(
    header,
    `const half = ${written(line)}.repeat(${lines})
  const held = ${written(line)}.repeat(${lines} / 10)
  const odd = ${JSON.stringify(open)} + '"' + held + '"' + ${written(close)}`,
    '[half, odd, half]',
  )

/** Frames a page that keeps up draws in the 200 ms a person may wait. */
export const AT_ONCE = 12

/** Presses the first button, and gives how many frames are drawn until what is awaited is back. */
export const leaving = (awaited: string) => `new Promise((resolve) => {
  let frames = 0
  const look = () => {
    if (document.querySelector(${JSON.stringify(awaited)})) return resolve(frames)
    frames += 1
    requestAnimationFrame(look)
  }
  document.querySelector('.actions .button').click()
  look()
})`
