// Opens the window: the whole state first, then what changes.
import { readState } from './door.ts'
import { known } from './model.ts'
import { openPage } from './page.ts'

openPage(known(await readState()))
