// biome-ignore-all lint/correctness/noUnusedVariables: a page calls these functions by name

/** Gives back what it was given. */
function echo(value) {
  return value
}

/** Gives the value of some lines. */
function give(lines) {
  return new Function(lines)()
}

async function later(value) {
  await null
  return value
}

function fail(message) {
  throw new TypeError(message)
}

function hidden_() {
  return 'hidden'
}
