// Pages, and the templates that make them.
import { Afterwards } from './afterwards.ts'
import { type BlobService, blobFrom } from './blob.ts'
import type { Constant } from './constants.ts'
import type { Desk } from './desk.ts'
import { escapedFor, inText } from './htmlContext.ts'
import { Service } from './service.ts'
import { templateCode } from './templateCode.ts'

/** One page: what it holds, and how it is to be shown. */
export class HtmlOutputService extends Service {
  readonly kind = 'HtmlOutput'
  readonly desk: Desk
  content: string
  title = ''
  width: number | null = null
  height: number | null = null
  favicon = ''
  readonly metaTags: HtmlOutputMetaTagService[] = []

  constructor(desk: Desk, content: string) {
    super()
    this.desk = desk
    this.content = content
  }

  getContent(): string {
    return this.content
  }

  setContent(content: string): this {
    this.content = content
    return this
  }

  append(content: string): this {
    this.content += content
    return this
  }

  appendUntrusted(content: string): this {
    this.content += inText(String(content))
    return this
  }

  clear(): this {
    this.content = ''
    return this
  }

  asTemplate(): HtmlTemplateService {
    return new HtmlTemplateService(this.desk, this.content)
  }

  getBlob(): BlobService {
    return blobFrom(this.content, 'text/html', this.title || null)
  }

  getAs(contentType: string): BlobService {
    return this.getBlob().getAs(contentType)
  }

  getTitle(): string {
    return this.title
  }

  setTitle(title: string): this {
    this.title = title
    return this
  }

  getWidth(): number | null {
    return this.width
  }

  setWidth(width: number): this {
    this.width = width
    return this
  }

  getHeight(): number | null {
    return this.height
  }

  setHeight(height: number): this {
    this.height = height
    return this
  }

  getFaviconUrl(): string {
    return this.favicon
  }

  setFaviconUrl(url: string): this {
    this.favicon = url
    return this
  }

  getMetaTags(): HtmlOutputMetaTagService[] {
    return [...this.metaTags]
  }

  addMetaTag(name: string, content: string): this {
    this.metaTags.push(new HtmlOutputMetaTagService(name, content))
    return this
  }

  /** Every page stands in a frame now: the choice is taken and changes nothing. */
  setSandboxMode(_mode: Constant): this {
    return this
  }

  setXFrameOptionsMode(_mode: Constant): this {
    return this
  }
}

/** A mark in the head of a page. */
export class HtmlOutputMetaTagService extends Service {
  readonly kind = 'HtmlOutputMetaTag'
  readonly name: string
  readonly content: string

  constructor(name: string, content: string) {
    super()
    this.name = name
    this.content = content
  }

  getName(): string {
    return this.name
  }

  getContent(): string {
    return this.content
  }
}

/** A page with code in it, whose variables the script sets on the template itself. */
export class HtmlTemplateService extends Service {
  readonly kind = 'HtmlTemplate'
  readonly desk: Desk
  readonly content: string

  constructor(desk: Desk, content: string) {
    super()
    this.desk = desk
    this.content = content
  }

  getRawContent(): string {
    return this.content
  }

  getCode(): string {
    return functionOf([], templateCode(this.content))
  }

  getCodeWithComments(): string {
    return functionOf([], templateCode(this.content, true))
  }

  /** The page, once the code has run in the script's world; what that throws is thrown. */
  evaluate(): TemplateRun {
    return new TemplateRun(this)
  }
}

/** The evaluation of a template, which ends as a page. */
class TemplateRun extends Afterwards {
  readonly kind = 'HtmlOutput'
  readonly template: HtmlTemplateService

  constructor(template: HtmlTemplateService) {
    super()
    this.template = template
  }

  finish(compile: (code: string) => unknown): HtmlOutputService {
    const { desk, content, face } = this.template
    const variables = Object.entries(face ?? {}).filter(([name]) => IDENTIFIER.test(name))
    const names = variables.map(([name]) => name)
    const run = compile(functionOf(names, templateCode(content)))
    const written = new Written()
    if (typeof run === 'function') run(written, ...variables.map(([, value]) => value))
    return new HtmlOutputService(desk, written.html)
  }
}

const IDENTIFIER = /^[\p{L}_$][\p{L}\p{N}_$]*$/u

function functionOf(names: readonly string[], body: string): string {
  return `(function (${['output', ...names].join(', ')}) {\n${body}\n})`
}

/** The page as a template writes it. */
class Written {
  html = ''

  append(value: unknown): this {
    this.html += value === null || value === undefined ? '' : String(value)
    return this
  }

  appendUntrusted(value: unknown): this {
    this.html += escapedFor(this.html, value)
    return this
  }
}
