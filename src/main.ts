// The only file that speaks Google's own names. Each named export becomes a global of the add-on.
import type { Api, Reply } from './app/api.ts'
import { api } from './app/api.ts'
import { conversations } from './app/conversations/conversations.ts'
import { failure, Refusal } from './app/failure.ts'
import { menuPlan } from './app/menuPlan.ts'
import type { Locale } from './base/text.ts'
import type { Host } from './sheets/host.ts'
import { addMenu, captionIn } from './sheets/menu.ts'
import { portsOf } from './sheets/ports.ts'
import { talk } from './sheets/talk.ts'

/** Adds the menu. It may run before anything is authorised: menu calls, and a guarded look at the language. */
export function onOpen(): void {
  addMenu(SpreadsheetApp.getUi(), menuPlan, captionIn(localeOrNull()))
}

/** Right after installing, the menu must be there too. */
export function onInstall(): void {
  onOpen()
}

export function openPanel(): void {
  converse('openPanel')
}

export function recomputeAll(): void {
  converse('recomputeAll')
}

export function createWorkbook(): void {
  converse('createWorkbook')
}

export function importFieldList(): void {
  converse('importFieldList')
}

export function checkFile(): void {
  converse('checkFile')
}

export function proposeMatches(): void {
  converse('proposeMatches')
}

export function takeBackWorkbook(): void {
  converse('takeBackWorkbook')
}

export function showExport(): void {
  converse('showExport')
}

export function showHelp(): void {
  converse('showHelp')
}

export function showAbout(): void {
  converse('showAbout')
}

export function showMap(): void {
  converse('showMap')
}

export function addPack(): void {
  converse('addPack')
}

export function addSources(): void {
  converse('addSources')
}

export function addDatum(): void {
  converse('addDatum')
}

export function repairWorkbook(): void {
  converse('repairWorkbook')
}

export function consultantTabs(): void {
  converse('consultantTabs')
}

export function allColumns(): void {
  converse('allColumns')
}

export function changeLanguage(): void {
  converse('changeLanguage')
}

export function removeTool(): void {
  converse('removeTool')
}

export function prepareCopy(): void {
  converse('prepareCopy')
}

export function undoLast(): void {
  converse('undoLast')
}

/**
 * The one door for pages: runs a command by name and answers with JSON text, `{ok, value}` or
 * `{ok: false, failure}`. Only the commands of the interface can be called.
 */
export function call(name: string, args: readonly unknown[]): string {
  return JSON.stringify(reply(name, args ?? []))
}

function reply(name: string, args: readonly unknown[]): Reply<unknown> {
  const locale = localeOrNull() ?? 'fr'
  try {
    const commands: Readonly<Record<string, unknown>> = { ...commandsOf(locale) }
    const command = Object.keys(commands).includes(name) ? commands[name] : null
    if (typeof command !== 'function') throw new Refusal('unknown-call', { name })
    return { ok: true, value: command(...args) ?? null }
  } catch (error) {
    return { ok: false, failure: told(error, locale) }
  }
}

function converse(name: keyof ReturnType<typeof conversations>): void {
  const locale = localeOrNull() ?? 'fr'
  const box = talk(google(), spreadsheet, TITLE[locale])
  try {
    // Nobody is asked anything where nothing can be done.
    spreadsheet()
    conversations(() => commandsOf(locale), box, locale)[name]()
  } catch (error) {
    box.say(TITLE[locale], told(error, locale).message)
  }
}

const TITLE = { fr: 'Inventaire données CRM', en: 'CRM data inventory' } as const

function commandsOf(locale: Locale): Api {
  return api(portsOf(google(), spreadsheet(), new Date(), locale))
}

/** What went wrong, in words; what we did not foresee is logged without any cell value. */
function told(error: unknown, locale: Locale) {
  if (!(error instanceof Refusal))
    console.error(error instanceof Error ? String(error.stack) : 'error')
  return failure(error, locale)
}

function spreadsheet() {
  const active = google().SpreadsheetApp.getActiveSpreadsheet()
  if (!active) throw new Refusal('no-spreadsheet')
  return active
}

/** The compiler checks here that our words are Google's. */
function google(): Host {
  return { SpreadsheetApp, PropertiesService, LockService, HtmlService, Utilities }
}

/** The person's language, or `null` when it may not be asked yet. */
function localeOrNull(): Locale | null {
  try {
    return Session.getActiveUserLocale().startsWith('fr') ? 'fr' : 'en'
  } catch {
    return null
  }
}
