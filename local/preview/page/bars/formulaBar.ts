import { cellName, readCellName } from '../cellName.ts'
import { element } from '../element.ts'
import type { Speak } from '../words.ts'

/** What a person asks through the bar. */
export interface FormulaTalk {
  /** Goes to a cell; answers whether there is one. */
  go(row: number, column: number): boolean
  type(row: number, column: number, text: string, since: number): void
  /** The revision of the workbook now. */
  revision(): number
  complain(text: string): void
  leave(): void
}

/** The bar above the grid: the name of the chosen cell, and what stands in it. */
export function formulaBar(speak: Speak, talk: FormulaTalk) {
  let at = { row: 0, column: 0 }
  let known = ''
  let since = 0
  const name = element('input', {
    class: 'nameBox',
    type: 'text',
    spellcheck: 'false',
    autocomplete: 'off',
  })
  const content = element('textarea', { class: 'content', rows: 1, spellcheck: 'false' })
  const sign = element('span', { class: 'fx', 'aria-hidden': 'true' }, 'ƒx')
  const bar = element('div', { class: 'formulaBar' }, name, sign, content)

  const back = () => {
    name.value = cellName(at.row, at.column)
    content.value = known
  }
  name.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      back()
      talk.leave()
    }
    if (event.key !== 'Enter') return
    const cell = readCellName(name.value)
    if (cell && talk.go(cell.row, cell.column)) talk.leave()
    else {
      talk.complain(speak('noSuchCell', { cell: name.value }))
      back()
    }
  })
  name.addEventListener('focus', () => name.select())
  name.addEventListener('blur', back)
  content.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      back()
      talk.leave()
    }
    if (event.key !== 'Enter' || event.altKey || event.shiftKey) return
    event.preventDefault()
    send()
    talk.leave()
  })
  content.addEventListener('blur', send)
  content.addEventListener('beforeinput', () => {
    if (content.value === known) since = talk.revision()
  })

  function send(): void {
    if (content.value === known) return
    known = content.value
    talk.type(at.row, at.column, content.value, since)
  }

  return {
    bar,
    /** Shows a cell; what a person is typing here stays. */
    draw(row: number, column: number, text: string): void {
      const isTyping = document.activeElement === content && content.value !== known
      if (isTyping && row === at.row && column === at.column) return
      at = { row, column }
      known = text
      content.value = text
      if (document.activeElement !== name) name.value = cellName(row, column)
      name.setAttribute('aria-label', speak('nameBox'))
      content.setAttribute('aria-label', speak('content', { cell: cellName(row, column) }))
    },
  }
}
