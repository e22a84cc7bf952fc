import {
  AuthMode,
  AuthorizationStatus,
  type Constant,
  EventType,
  InstallationSource,
  TriggerSource,
  WeekDay,
} from './constants.ts'
import { Service } from './service.ts'

/** The script's own authorizations: always granted here. */
export class ScriptAppService extends Service {
  readonly kind = 'ScriptApp'
  readonly AuthMode = AuthMode
  readonly AuthorizationStatus = AuthorizationStatus
  readonly EventType = EventType
  readonly InstallationSource = InstallationSource
  readonly TriggerSource = TriggerSource
  readonly WeekDay = WeekDay

  getScriptId(): string {
    return 'local-script-1'
  }

  getInstallationSource(): Constant {
    return InstallationSource.NONE
  }

  /** Nothing here sets triggers: there are none. */
  getProjectTriggers(): never[] {
    return []
  }

  getAuthorizationInfo(_mode: Constant): AuthorizationInfoService {
    return new AuthorizationInfoService()
  }

  requireAllScopes(_mode: Constant): void {}

  requireScopes(_mode: Constant, _scopes: readonly string[]): void {}
}

/** Always says that nothing more is required. */
export class AuthorizationInfoService extends Service {
  readonly kind = 'AuthorizationInfo'

  getAuthorizationStatus(): Constant {
    return AuthorizationStatus.NOT_REQUIRED
  }

  getAuthorizationUrl(): string | null {
    return null
  }
}
