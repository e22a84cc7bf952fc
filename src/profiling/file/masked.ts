/** Signs of a masked value that are shown. */
const SHOWN = 40

/**
 * The shape of a value without the value: letters become x, digits 9, other signs stay. Enough to see that
 * a column holds addresses or days, and nothing to recognise anybody by.
 *
 * @example masked('Zoé-12@free.fr') // 'Xxx-99@xxxx.xx'
 */
export function masked(text: string): string {
  const shape = text
    .slice(0, SHOWN)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{L}\p{M}]/gu, (letter) => (letter === 'X' ? letter : 'x'))
    .replace(/\p{N}/gu, '9')
  return text.length > SHOWN ? `${shape}…` : shape
}
