type Child = Node | string | null | undefined | false

/** What an element is given: attributes as they are written, and what it answers to. */
export interface Traits {
  readonly [attribute: string]: string | number | boolean | null | undefined | Listener
}

type Listener = (event: never) => void

/**
 * Makes an element. Texts are only ever text: nothing given here is read as HTML. A trait that is
 * null, undefined or false is left out; one named `onclick`, `onkeydown`… listens.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  traits: Traits = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, trait] of Object.entries(traits)) {
    if (trait === null || trait === undefined || trait === false) continue
    if (typeof trait === 'function') made.addEventListener(name.slice(2), trait as EventListener)
    else made.setAttribute(name, trait === true ? '' : String(trait))
  }
  made.append(...children.filter((child): child is Node | string => Boolean(child)))
  return made
}
