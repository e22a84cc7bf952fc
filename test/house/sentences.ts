import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import ts from 'typescript'

/** A text in both languages, and where it stands in the code. */
export interface Sentence {
  readonly where: string
  readonly fr: string
  readonly en: string
}

const root = new URL('../../', import.meta.url)

function filesOf(folder: string, end: string): string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end))
    .map((file) => `${folder}${file}`)
    .sort()
}

function contents(file: string): string {
  return readFileSync(new URL(file, root), 'utf8')
}

/** Every `{ fr, en }` written in the code, exported or not. */
export function codeSentences(): Sentence[] {
  return filesOf('src/', '.ts').flatMap((file) => {
    const source = ts.createSourceFile(file, contents(file), ts.ScriptTarget.ES2019, true)
    const found: Sentence[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isObjectLiteralExpression(node)) found.push(...sentence(node, file, source))
      ts.forEachChild(node, visit)
    }
    visit(source)
    return found
  })
}

function sentence(node: ts.ObjectLiteralExpression, file: string, source: ts.SourceFile) {
  const said = (locale: string) =>
    node.properties
      .filter(ts.isPropertyAssignment)
      .filter(({ name }) => name.getText() === locale)
      .map(({ initializer }) => (ts.isStringLiteralLike(initializer) ? initializer.text : null))[0]
  const [fr, en] = [said('fr'), said('en')]
  const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
  return fr == null || en == null ? [] : [{ where: `${file}:${line}`, fr, en }]
}

/** Every text of the catalogue: the columns that come in pairs, `fr` and `en`. */
export function catalogueSentences(): Sentence[] {
  return filesOf('src/catalogue/', '.csv').flatMap((file) => {
    const rows: Readonly<Record<string, string>>[] = parse(contents(file), { columns: true })
    const names = Object.keys(rows[0] ?? {}).filter((name) => /(^|_)fr$/.test(name))
    return names.flatMap((name) =>
      rows.map((row, index) => ({
        where: `${file}:${index + 2} ${name}`,
        fr: row[name] ?? '',
        en: row[name.replace(/fr$/, 'en')] ?? '',
      })),
    )
  })
}
