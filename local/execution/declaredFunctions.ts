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

/**
 * The functions declared at the top of a folder's files: what a menu, a page or a cell may name.
 * A file that is not a script of ES2019 (modules, class fields, `#names`, `??`…) throws a
 * SyntaxError that tells the file and the line, as pushing it to Google does.
 */
export function declaredFunctions(folder: string): readonly string[] {
  return scriptFiles(folder).flatMap((path) => parsedFile(folder, path).functions)
}

function scriptFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => isScript(folder, file))
}

function parsedFile(folder: string, path: string): Parsed {
  const { mtimeMs, size } = statSync(path)
  const stamp = `${mtimeMs} ${size}`
  const last = known.get(path)
  if (last?.stamp === stamp) return last
  const parsed = { stamp, functions: functionNames(program(folder, path)) }
  known.set(path, parsed)
  return parsed
}

function program(folder: string, path: string): Program {
  try {
    return parse(readFileSync(path, 'utf8'), { ecmaVersion: 2019, sourceType: 'script' })
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
