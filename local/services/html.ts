// Pages a script shows: their text as the file holds it, no templates.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { refusal } from '../messages.ts'
import type { Desk } from './desk.ts'
import { Service } from './service.ts'

/** The door of the pages. */
export class HtmlServiceService extends Service {
  readonly kind = 'HtmlService'
  readonly desk: Desk

  constructor(desk: Desk) {
    super()
    this.desk = desk
  }

  createHtmlOutput(content = ''): HtmlOutputService {
    return new HtmlOutputService(content)
  }

  createHtmlOutputFromFile(name: string): HtmlOutputService {
    const path = join(this.desk.folder, name.endsWith('.html') ? name : `${name}.html`)
    if (!existsSync(path)) throw refusal('noHtmlFile', name)
    return new HtmlOutputService(readFileSync(path, 'utf8'))
  }
}

/** One page. */
export class HtmlOutputService extends Service {
  readonly kind = 'HtmlOutput'
  content: string
  title = ''
  width: number | null = null
  height: number | null = null

  constructor(content: string) {
    super()
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

  getTitle(): string {
    return this.title
  }

  setTitle(title: string): this {
    this.title = title
    return this
  }

  setWidth(width: number): this {
    this.width = width
    return this
  }

  setHeight(height: number): this {
    this.height = height
    return this
  }
}
