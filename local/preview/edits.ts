import type { LocalHost } from '../host.ts'
import { editGrid, type GridEdit } from './gridEdits.ts'
import { sheetOf } from './looking.ts'
import type { Action } from './protocol.ts'
import { Rejection } from './rejection.ts'
import { typeCells } from './typing.ts'

/** Does what a person does to a sheet, in its cells or to its grid; what they may not do throws. */
export function edit(
  host: LocalHost,
  action: GridEdit | Extract<Action, { readonly do: 'type' }>,
): void {
  if (host.user.role === 'viewer') throw new Rejection('viewer')
  const sheet = sheetOf(host.book, action.sheet)
  if (action.do === 'type') typeCells(host, sheet, action.cells)
  else editGrid(host, sheet, action)
}
