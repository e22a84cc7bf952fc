// Pages a script shows, from texts, from its files, from templates.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { refusal } from '../messages.ts'
import { BlobService } from './blob.ts'
import { SandboxMode, XFrameOptionsMode } from './constants.ts'
import type { Desk } from './desk.ts'
import { badSignature } from './grid.ts'
import { HtmlOutputService, HtmlTemplateService } from './htmlOutput.ts'
import { Service } from './service.ts'

/** The door of the pages. */
export class HtmlServiceService extends Service {
  readonly kind = 'HtmlService'
  readonly desk: Desk
  readonly SandboxMode = SandboxMode
  readonly XFrameOptionsMode = XFrameOptionsMode

  constructor(desk: Desk) {
    super()
    this.desk = desk
  }

  createHtmlOutput(content: string | BlobService = ''): HtmlOutputService {
    return new HtmlOutputService(this.desk, textOf(content, 'createHtmlOutput'))
  }

  createHtmlOutputFromFile(name: string): HtmlOutputService {
    return new HtmlOutputService(this.desk, this.#file(name))
  }

  createTemplate(content: string | BlobService): HtmlTemplateService {
    return new HtmlTemplateService(this.desk, textOf(content, 'createTemplate'))
  }

  createTemplateFromFile(name: string): HtmlTemplateService {
    return new HtmlTemplateService(this.desk, this.#file(name))
  }

  getUserAgent(): string | null {
    return null
  }

  #file(name: string): string {
    const path = join(this.desk.folder, name.endsWith('.html') ? name : `${name}.html`)
    if (!existsSync(path)) throw refusal('noHtmlFile', name)
    return readFileSync(path, 'utf8')
  }
}

function textOf(content: unknown, method: string): string {
  if (content instanceof BlobService) return content.getDataAsString()
  if (typeof content !== 'string') throw badSignature(`HtmlService.${method}`, content)
  return content
}
