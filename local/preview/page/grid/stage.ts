import {
  type ICommandService,
  LifecycleService,
  LifecycleStages,
  type Univer,
} from '@univerjs/core'
import { SheetsSelectionsService } from '@univerjs/sheets'
import type { Model } from '../model.ts'

/** What the parts of the grid share. */
export interface Stage {
  readonly univer: Univer
  readonly commands: ICommandService
  readonly model: Model
  /** The name of the workbook open in Univer. */
  unit: string
  /** The tab shown. */
  shown: number
  /** The revision at which somebody began to type in a cell; null when nobody does. */
  editingSince: number | null
}

/** Marks the changes we make ourselves, so that they are not taken for a person's. */
export const OURS = { onlyLocal: true } as const

/** Has Univer change something in a tab without asking or telling anybody. */
export function order(stage: Stage, subUnitId: string, id: string, params: object): void {
  stage.commands.syncExecuteCommand(id, { unitId: stage.unit, subUnitId, ...params }, OURS)
}

/** Whether Univer has drawn a first time: before, nothing has a place yet. */
export function isDrawn({ univer }: Stage): boolean {
  const { stage } = univer.__getInjector().get(LifecycleService)
  return stage >= LifecycleStages.Rendered
}

/**
 * Does something once a person can work in the grid, now when they can: drawn, with the editor that
 * takes the keys and the first cell chosen, which Univer brings last.
 */
export function onceReady(stage: Stage, act: () => void): void {
  const chosen = stage.univer.__getInjector().get(SheetsSelectionsService).getCurrentSelections()
  const hasEditor = document.querySelector('[data-u-comp=editor]') !== null
  if (isDrawn(stage) && hasEditor && chosen.length > 0) act()
  else requestAnimationFrame(() => onceReady(stage, act))
}
