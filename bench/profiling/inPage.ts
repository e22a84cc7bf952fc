// The check of a page, left where the bench can call it.
import { runCheck } from '../../sidebar/checking/runCheck.ts'

Object.assign(globalThis, { runCheck })
