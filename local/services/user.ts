import { Service } from './service.ts'

/** A person, known by an address. */
export class UserService extends Service {
  readonly kind = 'User'
  readonly email: string

  constructor(email: string) {
    super()
    this.email = email
  }

  getEmail(): string {
    return this.email
  }
}
