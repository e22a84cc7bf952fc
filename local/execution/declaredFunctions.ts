// The files of a folder of scripts, read as Google reads them before anything runs.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type Program, parse } from 'acorn'
import { isScript } from './scripts.ts'

/** A file as it was when it was parsed. */
interface Parsed {
  readonly stamp: string
  readonly functions: readonly string[]
}

const known = new Map<string, Parsed>()

/** The language scripts are read in: what Google is known to refuse came in 2022. */
export type Language = 2019 | 2021

/**
 * The functions declared at the top of a folder's files: what a menu, a page or a cell may name.
 * A file that is no script of the language (modules, class fields, `#names`…; in 2019, `??` too) throws
 * a SyntaxError that tells the file and the line, as pushing it to Google does.
 */
export function declaredFunctions(folder: string, language: Language): readonly string[] {
  return scriptFiles(folder).flatMap((path) => parsedFile(folder, path, language).functions)
}

function scriptFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => isScript(folder, file))
}

function parsedFile(folder: string, path: string, language: Language): Parsed {
  const { mtimeMs, size } = statSync(path)
  const stamp = `${mtimeMs} ${size} ${language}`
  const last = known.get(path)
  if (last?.stamp === stamp) return last
  const parsed = { stamp, functions: functionNames(program(folder, path, language)) }
  known.set(path, parsed)
  return parsed
}

function program(folder: string, path: string, ecmaVersion: Language): Program {
  try {
    return parse(readFileSync(path, 'utf8'), { ecmaVersion, sourceType: 'script' })
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
