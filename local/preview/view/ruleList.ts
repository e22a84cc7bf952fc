import type { Book } from '../../store/book.ts'
import type { ValidationRule } from '../../store/cell.ts'
import { offeredTexts } from '../../store/validation.ts'
import type { RuleView } from '../protocol.ts'

/**
 * The rules of one sheet as its window knows them: each has a place, which never changes, so that
 * cells can name it. Rules that ask the same thing share a place.
 */
export class RuleList {
  private readonly rules: ValidationRule[] = []
  private readonly places = new Map<string, number>()
  private known = new Map<ValidationRule, number>()
  private shown = '[]'
  views: readonly RuleView[] = []

  /** The place of a rule, given it at first sight. */
  placeOf(rule: ValidationRule): number {
    const known = this.known.get(rule)
    if (known !== undefined) return known
    const { criteria, values, source, allowInvalid } = rule
    const key = JSON.stringify([criteria, values, source, allowInvalid])
    const place = this.places.get(key) ?? this.rules.push(rule) - 1
    this.places.set(key, place)
    this.known.set(rule, place)
    return place
  }

  /** Looks at the rules again: the ranges they read may have changed. Tells whether anything did. */
  refresh(book: Book): boolean {
    this.views = this.rules.map((rule) => ruleView(rule, book))
    this.known = new Map()
    const shown = JSON.stringify(this.views)
    if (shown === this.shown) return false
    this.shown = shown
    return true
  }
}

function ruleView(rule: ValidationRule, book: Book): RuleView {
  const isStrict = !rule.allowInvalid
  const items = offeredTexts(rule, book)
  if (items) return { kind: 'list', items, isStrict }
  if (rule.criteria === 'CHECKBOX') return { kind: 'checkbox', isStrict }
  return { kind: rule.criteria.startsWith('DATE_') ? 'date' : 'other', isStrict }
}
