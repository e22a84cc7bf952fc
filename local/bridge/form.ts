// A form sent to a script, told without the DOM's own types so that it can be read anywhere.

/** What is read of a field of a form. */
export interface FieldLike {
  readonly name: string
  readonly type: string
  readonly value: string
  readonly checked?: boolean
  readonly disabled?: boolean
  readonly selectedOptions?: ArrayLike<{ readonly value: string }>
}

/** What is read of a form. */
export interface FormLike {
  readonly elements: ArrayLike<FieldLike>
}

const SILENT = new Set(['submit', 'button', 'reset', 'image'])

/** Whether a value is a form of a page. */
export function isForm(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object HTMLFormElement]'
}

/**
 * The fields of a form by name: texts, or lists of texts where a name is borne several times.
 * Boxes not ticked, buttons and disabled fields are left out; a file is not carried here.
 */
export function formFields(form: FormLike): Record<string, string | string[]> {
  const found = new Map<string, string[]>()
  for (const field of Array.from(form.elements)) {
    if (!field.name || field.disabled || SILENT.has(field.type)) continue
    if (field.type === 'file') throw new Error('not implemented: a file sent in a form')
    const known = found.get(field.name) ?? []
    found.set(field.name, [...known, ...fieldValues(field)])
  }
  const filled = [...found].filter(([, values]) => values.length > 0)
  return Object.fromEntries(
    filled.map(([name, values]) => [name, values.length > 1 ? values : (values[0] ?? '')]),
  )
}

function fieldValues(field: FieldLike): string[] {
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked ? [field.value] : []
  if (field.type === 'select-multiple') {
    return Array.from(field.selectedOptions ?? [], ({ value }) => value)
  }
  return [field.value]
}
