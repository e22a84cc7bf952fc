import { createHash } from 'node:crypto'
import type { Desk } from './desk.ts'
import { Service } from './service.ts'
import { UserService } from './user.ts'

const EMAIL_SCOPE = 'https://www.googleapis.com/auth/userinfo.email'

/** Who runs the script. The address is empty unless the manifest asks for it and a person started the run. */
export class SessionService extends Service {
  readonly kind = 'Session'
  readonly desk: Desk

  constructor(desk: Desk) {
    super()
    this.desk = desk
  }

  getActiveUserLocale(): string {
    return this.desk.person.locale
  }

  getActiveUser(): UserService {
    return this.#user()
  }

  getEffectiveUser(): UserService {
    return this.#user()
  }

  /** Stands for the person without telling who they are; another each month. */
  getTemporaryActiveUserKey(): string {
    const month = new Date(this.desk.clock.now).toISOString().slice(0, 7)
    return createHash('sha256').update(`${this.desk.person.email} ${month}`).digest('base64')
  }

  getScriptTimeZone(): string {
    return this.desk.scriptZone
  }

  #user(): UserService {
    const { permission, person } = this.desk
    const isKnown = permission.knowsPerson() && permission.has(EMAIL_SCOPE)
    return new UserService(isKnown ? person.email : '')
  }
}
