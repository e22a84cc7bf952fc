// How the text of a range lies in its cells: wrapped, aligned, turned; and the borders around it.
import type { Cell } from '../store/cell.ts'
import { layBorders } from './borders.ts'
import { type Constant, constantNamed, TextDirection, WrapStrategy } from './constants.ts'
import { badSignature } from './grid.ts'
import { dress, dressEach, firstCell, mapCells, unless } from './rangeCells.ts'
import { RangeFonts } from './rangeFonts.ts'
import { TextRotationService } from './textRotation.ts'

/** A range and how its cells look. */
export class RangeDress extends RangeFonts {
  getWraps(): boolean[][] {
    return mapCells(this, wraps)
  }

  getWrap(): boolean {
    return wraps(firstCell(this))
  }

  setWraps(wraps: boolean[][]): this {
    return dressEach(this, 'wrapStrategy', wraps, wrapName, 'setWraps')
  }

  setWrap(wrap: boolean): this {
    return dress(this, 'wrapStrategy', wrapName(wrap))
  }

  getWrapStrategies(): Constant[][] {
    return mapCells(this, wrapOf)
  }

  getWrapStrategy(): Constant {
    return wrapOf(firstCell(this))
  }

  setWrapStrategies(strategies: Constant[][]): this {
    return dressEach(this, 'wrapStrategy', strategies, (one) => one.name(), 'setWrapStrategies')
  }

  setWrapStrategy(strategy: Constant): this {
    return dress(this, 'wrapStrategy', strategy.name())
  }

  getHorizontalAlignments(): string[][] {
    return mapCells(this, (cell) => cell?.style?.horizontalAlignment ?? 'general')
  }

  getHorizontalAlignment(): string {
    return firstCell(this)?.style?.horizontalAlignment ?? 'general'
  }

  setHorizontalAlignments(alignments: Array<Array<string | null>>): this {
    const read = unless('normal')
    return dressEach(this, 'horizontalAlignment', alignments, read, 'setHorizontalAlignments')
  }

  setHorizontalAlignment(alignment: string | null): this {
    return dress(this, 'horizontalAlignment', unless('normal')(alignment))
  }

  getVerticalAlignments(): string[][] {
    return mapCells(this, (cell) => cell?.style?.verticalAlignment ?? 'bottom')
  }

  getVerticalAlignment(): string {
    return firstCell(this)?.style?.verticalAlignment ?? 'bottom'
  }

  setVerticalAlignments(alignments: Array<Array<string | null>>): this {
    const read = (alignment: string | null) => alignment
    return dressEach(this, 'verticalAlignment', alignments, read, 'setVerticalAlignments')
  }

  setVerticalAlignment(alignment: string | null): this {
    return dress(this, 'verticalAlignment', alignment)
  }

  getTextDirections(): Array<Array<Constant | null>> {
    return mapCells(this, directionOf)
  }

  getTextDirection(): Constant | null {
    return directionOf(firstCell(this))
  }

  setTextDirections(directions: Array<Array<Constant | null>>): this {
    const read = (direction: Constant | null) => direction?.name() ?? null
    return dressEach(this, 'textDirection', directions, read, 'setTextDirections')
  }

  setTextDirection(direction: Constant | null): this {
    return dress(this, 'textDirection', direction?.name() ?? null)
  }

  getTextRotations(): TextRotationService[][] {
    return mapCells(this, (cell) => new TextRotationService(cell?.style?.textRotation ?? 0))
  }

  getTextRotation(): TextRotationService {
    return new TextRotationService(firstCell(this)?.style?.textRotation ?? 0)
  }

  setTextRotations(rotations: TextRotationService[][]): this {
    return dressEach(this, 'textRotation', rotations, rotationOf, 'setTextRotations')
  }

  setTextRotation(rotation: number | TextRotationService): this {
    return dress(this, 'textRotation', rotationOf(rotation))
  }

  setVerticalText(vertical: boolean): this {
    return dress(this, 'textRotation', vertical ? 'vertical' : null)
  }

  setShowHyperlink(shown: boolean): this {
    return dress(this, 'showHyperlink', shown)
  }

  setBorder(...given: unknown[]): this {
    return layBorders(this, given)
  }
}

/** A cell nobody said anything of is told to wrap, though it overflows: seen on live sheets. */
function wraps(cell: Cell | undefined): boolean {
  return (cell?.style?.wrapStrategy ?? 'WRAP') === 'WRAP'
}

function wrapName(wrap: boolean): string {
  return wrap ? 'WRAP' : 'OVERFLOW'
}

function wrapOf(cell: Cell | undefined): Constant {
  return constantNamed(WrapStrategy, cell?.style?.wrapStrategy ?? 'OVERFLOW')
}

function directionOf(cell: Cell | undefined): Constant | null {
  const name = cell?.style?.textDirection
  return name === undefined ? null : constantNamed(TextDirection, name)
}

function rotationOf(rotation: number | TextRotationService): number | 'vertical' | null {
  const angle = rotation instanceof TextRotationService ? rotation.angle : rotation
  if (typeof angle !== 'number' && angle !== 'vertical') {
    throw badSignature('Range.setTextRotation', rotation)
  }
  return angle === 0 ? null : angle
}
