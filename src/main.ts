import type { Host } from './sheets/host.ts'
const google: Host = { SpreadsheetApp, PropertiesService, LockService, Session, console }
export const x = google
