// The scripts of a folder, as clasp pushes them and as Google reads them before anything runs.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { Script as Code } from 'node:vm'
import { type Program, parse } from 'acorn'

/** A file of scripts: what it declares, and what every run evaluates in its own world. */
export interface Script {
  /** The functions declared at the top of the file: what a menu, a page or a cell may name. */
  readonly functions: readonly string[]
  readonly code: Code
}

/** The language scripts are read in: what Google is known to refuse came in 2022. */
export type Language = 2019 | 2021

const EXTENSIONS = new Set(['.js', '.gs'])

/** Scripts already read: each is read again when its file changes, and compiled once for all runs. */
const known = new Map<string, Script & { readonly stamp: string }>()

/**
 * The scripts of a folder: its `.js` and `.gs` files and those of its folders, in order. Packages of
 * Node that lie there (they have a `package.json`), and hidden folders, are left out.
 *
 * A folder that is not there throws in words. A file that is no script of the language (modules, class
 * fields, `#names`…; in 2019, `??` too) throws a SyntaxError that tells the file and the line, as pushing
 * it to Google does.
 */
export function scripts(folder: string, language: Language): readonly Script[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Error(`no folder of Apps Script files: ${folder}`)
  }
  return files(folder).map((path) => script(folder, path, language))
}

/** The names of the functions that scripts declare. */
export function declared(scripts: readonly Script[]): readonly string[] {
  return scripts.flatMap(({ functions }) => functions)
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return isLeftOut(name, path) ? [] : files(path)
    return EXTENSIONS.has(extname(name)) ? [path] : []
  })
}

function isLeftOut(name: string, path: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || existsSync(join(path, 'package.json'))
}

function script(folder: string, path: string, language: Language): Script {
  const { mtimeMs, size } = statSync(path)
  const stamp = `${mtimeMs} ${size} ${language}`
  const last = known.get(path)
  if (last?.stamp === stamp) return last
  const text = readFileSync(path, 'utf8')
  const functions = functionNames(program(folder, path, text, language))
  const read = { stamp, functions, code: new Code(text, { filename: path }) }
  known.set(path, read)
  return read
}

function program(folder: string, path: string, text: string, ecmaVersion: Language): Program {
  try {
    return parse(text, { ecmaVersion, sourceType: 'script' })
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new SyntaxError(`ParseError: ${error.message} file: ${relative(folder, path)}`)
  }
}

function functionNames(program: Program): string[] {
  return program.body.flatMap((node) =>
    node.type === 'FunctionDeclaration' && node.id ? [node.id.name] : [],
  )
}
